import { MAIL_RULES, nextStep, type EndedOutcome } from '@app/core/delivery';
import { deliveryFrom, type DeliveryAttempt, type KeptDelivery } from '@app/core/records';
import { contentHash } from '@app/infra/system';
import type { Chance } from './chance.js';
import type { SeedPerson } from './plan-people.js';

const SECOND = 1_000;

const ANSWERS: Readonly<
  Record<EndedOutcome, { readonly code: number | null; readonly detail: string | null }>
> = {
  accepted: { code: 250, detail: '2.0.0 Ok: queued' },
  'refused-temporarily': { code: 451, detail: '4.7.1 Greylisted, please try again later' },
  refused: { code: 550, detail: '5.1.1 No such mailbox' },
  'not-handed-over': { code: null, detail: 'connect ECONNREFUSED' },
  ambiguous: { code: null, detail: 'The connection ended after the final dot.' },
};

/** What the tries of one mail end with. */
function outcomesOf(chance: Chance, mailbox: SeedPerson['mailbox']): readonly EndedOutcome[] {
  if (mailbox === 'gone') return ['refused'];
  if (chance.percent(mailbox === 'slow' ? 45 : 1.5)) return ['refused-temporarily', 'accepted'];
  return chance.percent(0.4) ? ['ambiguous', 'accepted'] : ['accepted'];
}

/**
 * A delivery as it would be after its tries, by the product's own rules of what follows from an answer. No mail is made and
 * no server asked: the answers are invented.
 */
export function afterTries(
  chance: Chance,
  delivery: KeptDelivery,
  mailbox: SeedPerson['mailbox'],
  until: Date,
): KeptDelivery {
  let after = delivery;
  let at = new Date(delivery.createdAt.getTime() + chance.int(200, 4 * SECOND));
  for (const outcome of outcomesOf(chance, mailbox)) {
    const finishedAt = new Date(Math.min(at.getTime() + chance.int(90, 900), until.getTime()));
    const n = after.attempts.length + 1;
    const token = contentHash([delivery._id, n]);
    const attempt: DeliveryAttempt = { n, token, startedAt: at, finishedAt, outcome, ...ANSWERS[outcome] };
    const next = nextStep({
      content: deliveryFrom(delivery).content,
      rules: MAIL_RULES,
      outcome,
      earlier: after.attempts.map((one) => one.outcome),
      dueAt: delivery.dueAt,
      now: finishedAt,
      random: chance.next(),
    });
    after = { ...after, attempts: [...after.attempts, attempt], ...endOf(next, finishedAt) };
    if (!('nextAt' in next)) return after;
    // Whatever waits is tried again within the history: nothing is left that would go out after it.
    at = new Date(Math.min(next.nextAt.getTime(), until.getTime()));
  }
  return after;
}

function endOf(
  next: ReturnType<typeof nextStep>,
  at: Date,
): Pick<KeptDelivery, 'state' | 'reason' | 'nextAt' | 'finishedAt'> {
  const { state } = next;
  if ('nextAt' in next) return { state, reason: null, nextAt: next.nextAt, finishedAt: null };
  return { state, reason: 'reason' in next ? next.reason : null, nextAt: null, finishedAt: at };
}
