import { answerOf, type SuppressionReason } from '@app/core/delivery';
import type { KeptDelivery } from '@app/core/records';
import type { FeedbackEvidence, WhyEvidence } from './evidence.js';
import { notReached, passed, stopped, unknown, type Finding } from './gates.js';
import type { MetWay, Way } from './way.js';

/** Reasons to leave something out that another gate than the window answers for. */
const ELSEWHERE: readonly SuppressionReason[] = [
  'posting-hidden',
  'company-muted',
  'kept-away',
  'unsubscribed',
  'unconfirmed',
  'not-renewed',
  'address-suppressed',
];

/** Why the mail left the posting out; null where it did not. */
export const leftOut = (way: Way): SuppressionReason | null =>
  way.kind === 'item' && way.item.perhapsMailed !== true ? way.item.suppressed : null;

/** How the window stands, behind the restraints. */
export function windowGate(way: MetWay, now: Date): Finding<'window'> {
  switch (way.kind) {
    case 'pending': {
      const { dueAt } = way.alert;
      return now < dueAt
        ? stopped('window', 'not-due', { until: dueAt })
        : stopped('window', 'due', { at: dueAt });
    }
    case 'held':
      return stopped('window', 'alert-held');
    case 'dropped':
      return stopped('window', 'alert-dropped');
    case 'mail-gone':
      return unknown('window', 'mail-gone', { at: way.alert.createdAt });
    case 'overflow':
      return stopped('window', 'overflow', { at: way.mail.createdAt, seen: way.mail._id });
    case 'met-before':
      return notReached('window');
    case 'item': {
      const reason = leftOut(way);
      const seen = { at: way.mail.finishedAt ?? way.mail.createdAt, seen: reason };
      if (reason !== null && !ELSEWHERE.includes(reason)) return stopped('window', 'left-out', seen);
      return passed('window', 'in-mail', { at: way.mail.createdAt, seen: way.mail._id });
    }
  }
}

/** How the mail stands that has the posting as an item. */
export function deliveryGate(way: Way): Finding<'delivery'> {
  if (way.kind !== 'item' || leftOut(way) !== null) return notReached('delivery');
  const { mail, item } = way;
  const last = mail.attempts.at(-1);
  if (item.perhapsMailed === true)
    return unknown('delivery', 'perhaps', { at: last?.startedAt ?? null, seen: item.suppressed });
  const answer = last === undefined ? '' : answerOf(last);
  const seen = { at: mail.finishedAt ?? last?.finishedAt ?? null, seen: answer === '' ? null : answer };
  switch (mail.state) {
    case 'accepted':
      return passed('delivery', 'accepted', seen);
    case 'dead':
      return stopped('delivery', 'given-up', { ...seen, seen: reasonAnd(mail, answer) });
    case 'suppressed':
      return stopped('delivery', 'suppressed', { ...seen, seen: mail.reason });
    case 'held':
      return stopped('delivery', 'held');
    default:
      return stopped('delivery', 'on-its-way', {
        at: last?.startedAt ?? null,
        until: mail.nextAt,
        seen: `${mail.state}, ${mail.attempts.length} attempts${answer === '' ? '' : `, ${answer}`}`,
      });
  }
}

const reasonAnd = ({ reason }: KeptDelivery, answer: string): string =>
  [reason, answer].filter((part) => part !== null && part !== '').join(', ');

/** What came back about a mail that was accepted. */
export function feedbackGate(way: Way, { feedback }: Pick<WhyEvidence, 'feedback'>): Finding<'feedback'> {
  if (way.kind !== 'item' || way.mail.state !== 'accepted' || way.item.suppressed !== null)
    return notReached('feedback');
  const { _id, finishedAt } = way.mail;
  const own = feedback.filter(({ mail, kind }) => mail === _id && isAboutMail(kind));
  const first = own[0];
  if (first !== undefined) {
    const seen = { at: first.at, seen: [first.kind, first.status].filter(Boolean).join(' ') };
    // Who complains of a mail has it.
    return first.kind === 'complaint'
      ? passed('feedback', 'complaint', seen)
      : stopped('feedback', 'came-back', seen);
  }
  const perhaps = feedback.find(
    ({ mail, at, kind }) =>
      mail === null && isAboutMail(kind) && finishedAt !== null && isSoonAfter(finishedAt, at),
  );
  if (perhaps === undefined) return passed('feedback', 'none');
  return unknown('feedback', 'perhaps-this-mail', { at: perhaps.at, seen: perhaps.kind });
}

/** Feedback of other kinds says nothing of whether the mail came. */
const isAboutMail = (kind: FeedbackEvidence['kind']): boolean =>
  kind === 'complaint' || kind === 'hard' || kind === 'soft' || kind === 'unclear';

/** A report that names no mail is about one of the days before it. */
const SOON_MS = 7 * 86_400_000;
const isSoonAfter = (accepted: Date, at: Date): boolean =>
  at >= accepted && at.getTime() - accepted.getTime() < SOON_MS;
