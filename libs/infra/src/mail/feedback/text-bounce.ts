import { parseAddress } from '../address.js';
import { fieldOf, type ReportMail } from './read-mail.js';

const SUBJECTS =
  /undeliver|deliver\w* (?:fail|status|error|report|problem)|fail\w* (?:to )?deliver|failure noti|returned mail|mail (?:system )?(?:error|fail)|mail could not be|non[- ]delivery|could not (?:be )?(?:sent|deliver)|returning (?:message|mail)|not? delivered|message (?:you sent )?(?:blocked|rejected|delay)|warning: |nondeliverable|email bounce|fehlgeschlagen|unzustellbar/i;
const SENDERS = /mailer-?daemon|postmaster|mail(?: delivery)? (?:sub)?system|mail ?administrator|<>/i;

const HOLIDAY = /^(?:re: *)?(?:auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|away from)/i;

/** True for a mail that claims to report a failure, although it has no structure that says so. */
export function looksLikeBounce({ fields }: ReportMail): boolean {
  const byItself =
    /^auto-replied/i.test(fieldOf(fields, 'auto-submitted')) || HOLIDAY.test(fieldOf(fields, 'subject'));
  if (byItself && !SENDERS.test(fieldOf(fields, 'from'))) return false;
  return (
    fieldOf(fields, 'return-path').trim() === '<>' ||
    SENDERS.test(fieldOf(fields, 'from')) ||
    SUBJECTS.test(fieldOf(fields, 'subject'))
  );
}

/** Where the copy of the mail begins: everything below it was written by us. */
const COPY_BEGINS =
  /^(?:>? ?(?:received|return-path|dkim-signature|x-[a-z-]+|message-id|mime-version|content-type|delivered-to|from|date|subject) ?:.*\n(?:[ \t].*\n|>? ?[A-Za-z-]+ ?:.*\n){2,}|-+ ?(?:original|unsent|below this line|this is a copy|message (?:header|text)|copy of|returned message|\s*the original message))/im;

const ADDRESS = /[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}/g;

/** Addresses that a report in free words says were not reached, and the words. */
export function bouncedInText(mail: ReportMail): { addresses: string[]; words: string } {
  const text = mail.parts
    .filter((part) => part.type.startsWith('text/'))
    .map((part) => part.text)
    .join('\n');
  const all = text === '' ? mail.parts.map((part) => part.text).join('\n') : text;
  const copyAt = COPY_BEGINS.exec(all)?.index ?? all.length;
  const words = all.slice(0, copyAt);
  const own = ownAddresses(mail);
  const candidates = [
    [...words.matchAll(/^\s*<?([^\s<>@]+@[^\s<>@]+?)>?\s*:?\s*$/gm)].map((match) => match[1] ?? ''),
    [...words.matchAll(/(?:rcpt to:|recipients?:?|mail to|deliver\w* to)\s*<?([^\s<>]+@[^\s<>,;]+)/gi)].map(
      (match) => match[1] ?? '',
    ),
    words.match(ADDRESS) ?? [],
    receiversOfCopy([all.slice(copyAt), ...mail.parts.map((part) => part.text)].join('\n')),
  ];
  for (const found of candidates) {
    const addresses = [...new Set(found.flatMap(checked))].filter(
      (address) => !own.has(address.toLowerCase()),
    );
    if (addresses.length > 0) return { addresses, words };
  }
  return { addresses: [], words };
}

const checked = (text: string): string[] => {
  const check = parseAddress(text.replace(/[.,;:]+$/, ''));
  return check.ok ? [check.value.address] : [];
};

/** Whom the report was sent to and by: never the one that was not reached. */
function ownAddresses({ fields }: ReportMail): Set<string> {
  const names = [
    'to',
    'from',
    'return-path',
    'delivered-to',
    'x-original-to',
    'cc',
    'reply-to',
    'message-id',
  ];
  const found = names
    .flatMap((name) => fields.get(name) ?? [])
    .flatMap((value) => value.match(ADDRESS) ?? []);
  return new Set(found.map((address) => address.toLowerCase()));
}

const receiversOfCopy = (copy: string): string[] =>
  [...copy.matchAll(/^>? ?(?:to|x-original-to|delivered-to|x-envelope-to) ?:(.*(?:\n[ \t].*)*)/gim)].flatMap(
    (match) => (match[1] ?? '').match(ADDRESS) ?? [],
  );
