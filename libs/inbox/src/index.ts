export type { Behaviour, Verdict } from './behaviour.js';
export { startInbox } from './inbox.js';
export type { Inbox, InboxOptions } from './inbox.js';
export { headerOf } from './mail.js';
export type { MailHeader, MailSummary, ReceivedMail } from './mail.js';
