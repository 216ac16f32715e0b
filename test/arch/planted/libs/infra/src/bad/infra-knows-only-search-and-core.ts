import { startInbox } from '@app/inbox';
export const inbox = startInbox;
