export const BOUNCE_CLASSES = ['hard', 'soft', 'sender', 'unclear'] as const;
/**
 * `hard`: the mailbox or its domain does not exist. `soft`: it cannot take mail now. `sender`: we are refused, or this
 * mail is, whoever the receiver. `unclear`: refused for good without a reason that blames the receiver.
 */
export type BounceClass = (typeof BOUNCE_CLASSES)[number];

/** RFC 3463 section 3.2 and 3.3: bad mailbox, bad domain, mailbox moved or disabled; RFC 7505: a domain without mail. */
const HARD_STATUS = /^5\.(?:1\.(?:0|1|2|3|6|10|351)|2\.1|4\.4)$/;
/** Mailbox full (5.2.2) and message too large for it (5.2.3, 5.3.4) pass; so does a system that is full or busy. */
const SOFT_STATUS = /^(?:4\.\d+\.\d+|5\.(?:2\.[234]|3\.[0-4]|4\.[1-7]))$/;
/** Security, policy and the form of the mail: they say nothing about the mailbox. */
const SENDER_STATUS = /^5\.(?:7\.\d+|6\.\d+|1\.[78])$/;

const SENDER_WORDS =
  /spam|blocked|black ?list|block ?list|rbl|dnsbl|reputation|dmarc|\bspf\b|dkim|unauthenticated|not authorized to send|relay(?:ing)? (?:access )?denied|relay not permitted|policy|virus|sender (?:address )?(?:rejected|denied|verify)|content reject|bad (?:helo|reverse)|cannot find your (?:reverse )?hostname/i;
const SOFT_WORDS =
  /mailbox (?:is )?full|over ?quota|quota (?:exceed|full)|exceeded? .{0,20}(?:quota|storage|allocation)|insufficient (?:system )?storage|not enough (?:disk )?space|too large|size limit|message size exceeds|try (?:it )?again|temporar|deferred|timed? ?out|too many|retry|greylist|connection refused|in progress/i;
/** About the moment, whatever code stands beside it. */
const RATE_WORDS = /receiving mail at a rate|rate limit|too many (?:connections|messages|recipients)/i;
const HARD_WORDS =
  /(?:user|recipient|mailbox|address|account|addressee|destination)s?(?: address)?(?: rejected)?[: ]{0,3}(?:is |was |are )?(?:un ?known|un?available|not (?:found|known|listed|exist|recognized|valid|a valid)|invalid|disabled|suspended|inactive|no longer|has been (?:disabled|suspended|closed))|(?:unknown|invalid|no such|nonexist\w*|bad) (?:local[- ]part|user|recipient|mailbox|address|account|person|domain|host|destination)|does(?: not|n['’]t) (?:exist|have an?)|host (?:unknown|not found)|unknown host|unrouteable|name (?:service error|or service not known)|no (?:mailbox|mail box|such) (?:here|by that)|not listed in|couldn'?t find any host|domain .{0,40}not (?:found|exist)|isn'?t? (?:a )?(?:valid|in my control)/i;

/** So plain that no code beside them counts: servers write 5.1.1 and 4.0.0 next to anything. In the order they are asked. */
const PLAIN_WORDS: readonly (readonly [BounceClass, RegExp])[] = [
  [
    'hard',
    /disabled recipient|nxdomain|had no relevant answers|responded with code noerror|5\.4\.1 (?:all )?recipient address(?:es)? rejected/i,
  ],
  ['hard', /5\.7\.13 .{0,80}recipient address rejected|5\.7\.1 (?:550 )?user unknown/i],
  [
    'sender',
    /spamhaus|dnsbl|bad dns ptr|client host (?:rejected|blocked)|open relay|sent to too many recipients/i,
  ],
  ['soft', /over ?quota|mailbox (?:is )?full|quota exceeded/i],
];

/** Judges one report from its status code (RFC 3463), its SMTP reply and the words around them. */
export function classifyBounce(status: string | null, words: string): BounceClass {
  const plain = PLAIN_WORDS.find(([, pattern]) => pattern.test(words));
  if (plain !== undefined) return plain[0];
  const code = status ?? statusIn(words);
  if (code?.startsWith('4.') || RATE_WORDS.test(words)) return 'soft';
  if (/\b5\.7\.\d+\b/.test(words)) return 'sender';
  // Senders write 5.1.0 and 5.0.0 for everything, so words that blame us or the moment come before the code.
  if (code !== null && SENDER_STATUS.test(code)) return 'sender';
  const vague = code === null || /^5\.(?:\d\.0|0\.\d+|3\.\d+|5\.\d+)$/.test(code);
  if (vague && SOFT_WORDS.test(words)) return 'soft';
  if (vague && HARD_WORDS.test(words)) return 'hard';
  if (vague && SENDER_WORDS.test(words)) return 'sender';
  if (code !== null && HARD_STATUS.test(code)) return 'hard';
  if (code !== null && SOFT_STATUS.test(code)) return 'soft';
  return replyIn(words)?.startsWith('4') === true ? 'soft' : 'unclear';
}

/** The first enhanced status code in the words. */
export const statusIn = (words: string): string | null =>
  /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(words)?.[0] ?? null;

const replyIn = (words: string): string | null => /\b([45][0-5]\d)[ -]/.exec(words)?.[1] ?? null;
