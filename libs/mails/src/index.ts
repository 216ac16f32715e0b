export type { MailedPosting } from './describe-posting.js';
export type {
  AlertsMail,
  ConfirmationMail,
  MailFrame,
  MailGroup,
  MailItem,
  MailModel,
  MailNews,
  MailReason,
  ManageLinkMail,
  MarkedText,
  Opening,
} from './model.js';
export { OpeningWriter } from './opening-writer.js';
export { reasonsLine } from './reasons-line.js';
export { seenTexts } from './texts/index.js';
export { REGIONS_IN_GERMAN } from './texts/regions-de.js';
export { writeMail } from './write-mail.js';
