export type { DeliveryFacts } from './delivery-facts.js';
export type { MailedPosting } from './describe-posting.js';
export type { NamedBoard } from './inert-links.js';
export type { LinksOfMails } from './links-of-mails.js';
export { MailWriter } from './mail-writer.js';
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
export { writeSentMail } from './sent-mail.js';
export type { SentFacts, SentMail } from './sent-mail.js';
export { ToldOpenings } from './told-openings.js';
export type { ToldOpening } from './told-openings.js';
export { writeMail } from './write-mail.js';
