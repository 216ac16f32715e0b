export const startInbox = (): string => 'inbox';
