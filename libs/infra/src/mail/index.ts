export { ADDRESS_FAULTS, parseAddress, parseMailbox } from './address.js';
export type { AddressCheck, AddressFault, MailAddress, Mailbox } from './address.js';
export type { Envelope, OutgoingMail } from './smtp/connection.js';
export type { SmtpOutcome } from './smtp/outcome.js';
export { SmtpSender } from './smtp/sender.js';
export type { SendResult, SenderOptions } from './smtp/sender.js';
