export { ADDRESS_FAULTS, parseAddress, parseMailbox } from './address.js';
export type { AddressCheck, AddressFault, MailAddress, Mailbox } from './address.js';
export { loadDkimKeys } from './dkim.js';
export { dkimRecord, makeDkimKeys } from './dkim-keys.js';
export type { DkimKey } from './dkim.js';
export { BOUNCE_CLASSES, classifyBounce, statusIn } from './feedback/bounce-class.js';
export type { BounceClass } from './feedback/bounce-class.js';
export { readFeedback } from './feedback/read-feedback.js';
export type { BouncedRecipient, Feedback } from './feedback/read-feedback.js';
export { buildMessage } from './message.js';
export type { MessageFacts, SenderIdentity } from './message.js';
export type {
  AlertsMail,
  ConfirmationMail,
  MailFrame,
  MailGroup,
  MailItem,
  MailModel,
  MailNews,
  MarkedText,
  MailReason,
  ManageLinkMail,
  Opening,
} from './model.js';
export { REGIONS_IN_GERMAN } from './texts/regions-de.js';
export { OpeningWriter } from './opening-writer.js';
export type { MailedPosting } from './describe-posting.js';
export { buildNotice } from './notice.js';
export type { Notice } from './notice.js';
export { ReturnPaths } from './return-path.js';
export type { OwnAddress } from './return-path.js';
export type { Envelope, OutgoingMail } from './smtp/connection.js';
export { detailOf } from './smtp/outcome.js';
export type { SmtpOutcome } from './smtp/outcome.js';
export { SmtpSender } from './smtp/sender.js';
export type { SendResult, SenderOptions } from './smtp/sender.js';
