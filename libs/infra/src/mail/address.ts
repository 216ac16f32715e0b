import { domainToASCII } from 'node:url';

export const ADDRESS_FAULTS = [
  'no-at-sign',
  'local-part',
  'local-part-too-long',
  'domain',
  'too-long',
] as const;
/** What is wrong with an address. */
export type AddressFault = (typeof ADDRESS_FAULTS)[number];

/** An address that has passed the one check. */
export interface MailAddress {
  /** As it is written to: local part as given (NFC), domain in lower case and A-labels. */
  readonly address: string;
  /** Equal for addresses that mean the same mailbox at any provider we know: hash this one. */
  readonly canonical: string;
  /** Equal also for a mailbox's tags (`me+x@`) and, at Gmail, dots: count limits by this one, never write to it. */
  readonly mailbox: string;
  /** True where the local part is not ASCII: it can only be sent to a server that offers SMTPUTF8 (RFC 6531). */
  readonly needsSmtpUtf8: boolean;
}

export type AddressCheck =
  | { readonly ok: true; readonly value: MailAddress }
  | { readonly ok: false; readonly fault: AddressFault; readonly message: string };

/** RFC 5321 section 4.5.3.1: octets of a local part, and of a path without its angle brackets. */
const MOST_LOCAL_OCTETS = 64;
const MOST_OCTETS = 254;

// RFC 5322 dot-atom, with RFC 6532's characters beyond ASCII. Quoted local parts are refused: hardly anybody has one,
// and programs disagree on what they mean. Control, space, format and unassigned characters are refused everywhere.
const LOCAL_PART =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~\u0080-\u{10FFFF}-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~\u0080-\u{10FFFF}-]+)*$/iu;
const FORBIDDEN = /[\p{C}\p{Z}]/u;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const GMAIL = new Set(['gmail.com', 'googlemail.com']);

const SENTENCES: Readonly<Record<AddressFault, string>> = {
  'no-at-sign': 'An e-mail address has the form name@example.org.',
  'local-part': 'The part before the @ contains a character that isn’t allowed, or a misplaced dot.',
  'local-part-too-long': 'The part before the @ can be at most 64 bytes long.',
  domain: 'The part after the @ isn’t a domain name, such as example.org.',
  'too-long': 'An e-mail address can be at most 254 bytes long.',
};

const refuse = (fault: AddressFault): AddressCheck => ({ ok: false, fault, message: SENTENCES[fault] });

/** The one check of e-mail addresses: what it accepts is, byte for byte, what is written to the mail server. */
export function parseAddress(text: string): AddressCheck {
  const given = text.trim().normalize('NFC');
  const at = given.lastIndexOf('@');
  if (at < 1 || at === given.length - 1) return refuse('no-at-sign');
  const local = given.slice(0, at);
  if (FORBIDDEN.test(local) || !LOCAL_PART.test(local)) return refuse('local-part');
  if (Buffer.byteLength(local) > MOST_LOCAL_OCTETS) return refuse('local-part-too-long');
  const domain = asciiDomain(given.slice(at + 1));
  if (domain === null) return refuse('domain');
  const address = `${local}@${domain}`;
  if (Buffer.byteLength(address) > MOST_OCTETS) return refuse('too-long');
  const canonical = address.toLowerCase();
  const needsSmtpUtf8 = /[^\x20-\x7e]/.test(local);
  return { ok: true, value: { address, canonical, mailbox: mailboxOf(canonical), needsSmtpUtf8 } };
}

/** Lower case A-labels, or null. Needs two labels and a last one that is not a number, so IP addresses are refused. */
function asciiDomain(text: string): string | null {
  if (FORBIDDEN.test(text) || /[%/\\:?#[\]@]/.test(text)) return null;
  const domain = domainToASCII(text).toLowerCase();
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  const sound = labels.length >= 2 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(last);
  return sound ? domain : null;
}

function mailboxOf(canonical: string): string {
  const at = canonical.lastIndexOf('@');
  const domain = canonical.slice(at + 1);
  const untagged = canonical.slice(0, at).replace(/(?<=.)\+.*$/, '');
  if (!GMAIL.has(domain)) return `${untagged}@${domain}`;
  return `${untagged.replaceAll('.', '')}@gmail.com`;
}

/** A sender as shown: `name` may be empty. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** Reads a setting of the form `Name <address>` or `address`. Throws with a sentence for the operator. */
export function parseMailbox(text: string): Mailbox {
  const match = /^\s*(?:"?([^"<>\r\n]*?)"?\s*<([^<>]+)>|([^<>\s]+))\s*$/.exec(text);
  const check = match === null ? refuse('no-at-sign') : parseAddress(match[2] ?? match[3] ?? '');
  if (!check.ok) {
    throw new Error(`"${text}" is no sender. Write: TechJobBoard <alerts@example.org>. ${check.message}`);
  }
  return { name: (match?.[1] ?? '').trim(), address: check.value.address };
}
