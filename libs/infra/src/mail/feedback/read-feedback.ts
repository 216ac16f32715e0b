import { parseAddress } from '../address.js';
import { classifyBounce, type BounceClass } from './bounce-class.js';
import {
  fieldOf,
  parseFields,
  readReportMail,
  splitHeader,
  type Fields,
  type ReportMail,
} from './read-mail.js';
import { bouncedInText, looksLikeBounce } from './text-bounce.js';

/** One address that a mail did not reach, and how that is judged. */
export interface BouncedRecipient {
  readonly address: string;
  readonly class: BounceClass;
  /** RFC 3463 code, where the report gives one. */
  readonly status: string | null;
}

/** What a mail to the bounce address says. */
export type Feedback =
  | { readonly kind: 'bounce'; readonly recipients: readonly BouncedRecipient[] }
  /** Someone pressed "this is spam" (RFC 5965); the addresses may be missing, for reasons of privacy. */
  | { readonly kind: 'complaint'; readonly recipients: readonly string[] }
  /** The other side is still trying: nothing follows from it. */
  | { readonly kind: 'delayed'; readonly recipients: readonly string[] }
  /** A holiday reply, or any other mail. */
  | { readonly kind: 'other'; readonly reason: 'not-a-report' | 'auto-reply' };

/** Feedback types of RFC 5965 section 7.3 that are a person's complaint; `auth-failure` and `not-spam` are none. */
const COMPLAINTS = new Set(['abuse', 'fraud', 'virus', 'opt-out', 'other', 'opt-out-list', 'miscategorized']);

/** The address in `rfc822; Name <a@b>`, in angle brackets or bare; null where there is none. */
export function addressIn(text: string): string | null {
  const found =
    /<([^<>\s]+@[^<>\s]+)>/.exec(text)?.[1] ?? /[^\s<>;:,"'()[\]]+@[^\s<>;:,"'()[\]]+/.exec(text)?.[0];
  const check = parseAddress((found ?? '').replace(/[.,;]+$/, ''));
  return check.ok ? check.value.address : null;
}

/** Reads a report: by its structure (RFC 3464, RFC 5965) where it has one, else by its words. Never throws. */
export async function readFeedback(raw: Buffer): Promise<Feedback> {
  const mail = await readReportMail(raw);
  const report = mail.parts.find((part) => part.type === 'message/feedback-report');
  if (report !== undefined) return complaintOf(parseFields(report.text), mail);
  const groups = deliveryStatusGroups(mail);
  const failed = groups.filter(isFailed).flatMap((group) => recipientOf(group, mail));
  if (failed.length > 0) return { kind: 'bounce', recipients: distinct(failed) };
  const delayed = groups.filter((group) => /delayed/i.test(fieldOf(group, 'action')));
  if (delayed.length > 0) {
    return {
      kind: 'delayed',
      recipients: delayed.flatMap((group) => recipientOf(group, mail).map(({ address }) => address)),
    };
  }
  // It arrived, or was passed on: a report all the same, of nothing that went wrong.
  if (groups.some((group) => fieldOf(group, 'action') !== ''))
    return { kind: 'other', reason: 'not-a-report' };
  return fromWords(mail);
}

function fromWords(mail: ReportMail): Feedback {
  const named = (mail.fields.get('x-failed-recipients') ?? [])
    .flatMap((list) => list.split(','))
    .map(addressIn);
  const failed = named.filter((address) => address !== null);
  if (failed.length === 0 && !looksLikeBounce(mail)) {
    const automatic =
      fieldOf(mail.fields, 'auto-submitted') !== '' ||
      /^(?:re: )?auto|away|out of office/i.test(fieldOf(mail.fields, 'subject'));
    return { kind: 'other', reason: automatic ? 'auto-reply' : 'not-a-report' };
  }
  const { addresses, words } = bouncedInText(mail);
  const found = failed.length > 0 ? failed : addresses;
  if (found.length === 0) return { kind: 'other', reason: 'not-a-report' };
  const recipients = found.map((address) => ({ address, class: classifyBounce(null, words), status: null }));
  return { kind: 'bounce', recipients };
}

function complaintOf(fields: Fields, mail: ReportMail): Feedback {
  const type = fieldOf(fields, 'feedback-type').toLowerCase();
  if (!COMPLAINTS.has(type)) return { kind: 'other', reason: 'not-a-report' };
  const named = ['original-rcpt-to', 'removal-recipient'].flatMap((name) => fields.get(name) ?? []);
  const original = mail.parts.find((part) => /^(?:message\/rfc822|text\/rfc822-headers)/.test(part.type));
  const to = original === undefined ? '' : fieldOf(splitHeader(original.text).fields, 'to');
  const found = (named.length > 0 ? named : [to]).map(addressIn).filter((address) => address !== null);
  return { kind: 'complaint', recipients: [...new Set(found)] };
}

/** Groups of fields that name a recipient, wherever they stand: some programs send them as plain text. */
function deliveryStatusGroups({ parts }: ReportMail): Fields[] {
  const marked = parts.filter((part) => /^message\/(?:global-)?delivery-status/.test(part.type));
  const texts =
    marked.length > 0 ? marked : parts.filter((part) => /^text\/plain|^multipart\//.test(part.type));
  return texts
    .flatMap(({ text }) => text.replace(/\r\n?/g, '\n').split(/\n\s*\n/))
    .map(parseFields)
    .filter((group) => group.has('final-recipient') || group.has('original-recipient'));
}

function isFailed(group: Fields): boolean {
  const action = fieldOf(group, 'action').toLowerCase();
  if (action === '') return !fieldOf(group, 'status').startsWith('2');
  return /fail|expired/.test(action);
}

function recipientOf(group: Fields, mail: ReportMail): BouncedRecipient[] {
  const names = ['original-recipient', 'final-recipient', 'x-actual-recipient'];
  const address = names
    .map((name) => addressIn(fieldOf(group, name).replace(/^[^;]*;/, '')))
    .find((found) => found !== null);
  if (address === undefined || address === null) return [];
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fieldOf(group, 'status'))?.[0] ?? null;
  const said = fieldOf(group, 'diagnostic-code');
  const words =
    said === '' ? (mail.parts.find((part) => part.type === 'text/plain')?.text ?? '').slice(0, 4_000) : said;
  return [{ address, class: classifyBounce(moreTelling(status, said), words), status }];
}

/** A report's own status is often a mere 5.0.0 while the quoted answer of the other server says which. */
function moreTelling(status: string | null, said: string): string | null {
  const quoted = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(said)?.[0] ?? null;
  const vague = status === null || /\.0\.0$|^5\.[135]\.0$/.test(status);
  return vague && quoted !== null ? quoted : status;
}

const distinct = (recipients: readonly BouncedRecipient[]): BouncedRecipient[] => [
  ...new Map(recipients.map((recipient) => [recipient.address, recipient])).values(),
];
