export const start = (): string => 'api';
