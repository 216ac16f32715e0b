import { setTimeout as wait } from 'node:timers/promises';
import type { Inbox } from '@app/inbox';
import type { Findings, Run, Scenario } from '../scenario.js';

type Hooks = Parameters<Inbox['behave']>[0];
type Verb = 'connect' | 'MAIL' | 'RCPT' | 'DATA' | 'dot';

const VERBS: readonly Verb[] = ['connect', 'MAIL', 'RCPT', 'DATA', 'dot'];

/** Hooks that answer so at one step of the dialogue. */
function at(verb: Verb, verdict: () => ReturnType<NonNullable<Hooks['onMail']>>): Hooks {
  switch (verb) {
    case 'connect':
      return { onConnect: verdict };
    case 'MAIL':
      return { onMail: verdict };
    case 'RCPT':
      return { onRcpt: verdict };
    case 'DATA':
      return { onDataStart: verdict };
    case 'dot':
      return { onData: verdict };
  }
}

/** One way to misbehave, at each verb, again and again with good moments between. */
function misbehaving(
  what: string,
  title: string,
  verdict: () => ReturnType<NonNullable<Hooks['onMail']>>,
): Scenario[] {
  return VERBS.map((verb) => ({
    name: `5-smtp-${what}-${verb}`,
    title: `SMTP: ${title} at ${verb === 'dot' ? 'the final dot' : verb}, a third of the times`,
    full: 10,
    options: { people: 60, scripted: true },
    run: async ({ world, times, random }: Run): Promise<Findings> => {
      world.load.start({ feed: false });
      let struck = 0;
      for (let n = 0; n < times; n += 1) {
        world.inbox.behave(
          at(verb, () => {
            if (random() > 1 / 3) return 'accept';
            struck += 1;
            return verdict();
          }),
        );
        await wait(2_000);
        world.inbox.behave({});
        await wait(500);
      }
      return { repetitions: times, note: `It happened to ${struck} dialogues.` };
    },
  }));
}

/** Every fifth person's mailbox does not exist. */
const isGone = (address: string) => /[05]@/.test(address);

async function refusals(verb: 'RCPT' | 'dot', { world, times }: Run): Promise<Findings> {
  const gone = { code: 550, text: '5.1.1 No such user' };
  const hooks: Hooks =
    verb === 'RCPT'
      ? { onRcpt: (to) => (isGone(to) ? gone : 'accept') }
      : { onData: ({ to }) => (isGone(to[0] ?? '') ? gone : 'accept') };
  for (const { email } of world.searches) if (isGone(email)) world.refused.add(email);
  world.inbox.behave(hooks);
  for (let n = 0; n < times; n += 1) {
    await world.load.push(3);
    await wait(500);
  }
  await world.drain();
  const wasDead = await world.database.deliveries.distinct('subscriberId', {
    state: 'dead',
    reason: 'rejected',
  });
  const letters = await world.database.deadLetters.countDocuments({ stage: 'delivery', reason: 'rejected' });
  const taken = (await world.receiver.copies()).filter(({ to }) => isGone(to)).length;
  const again = await world.database.deliveries.aggregate<{ count: number }>([
    { $match: { reason: 'rejected' } },
    { $group: { _id: '$subscriberId', count: { $sum: 1 } } },
    { $match: { count: { $gt: 3 } } },
    { $count: 'count' },
  ]);
  return {
    repetitions: times,
    note: `${wasDead.length} people whose mailbox is gone: each has a dead letter (${letters}) and is written to no more.`,
    faults: [
      ...(taken > 0 ? [`${taken} mails were taken for mailboxes that are gone.`] : []),
      ...(letters < wasDead.length ? ['A refused mail has no dead letter.'] : []),
      ...((again[0]?.count ?? 0) > 0 ? ['A missing mailbox was written to again and again.'] : []),
    ],
  };
}

async function greylisting({ world, times }: Run): Promise<Findings> {
  const seen = new Map<string, number>();
  world.inbox.behave({
    onRcpt: (to) => {
      const now = performance.now();
      const first = seen.get(to) ?? now;
      seen.set(to, first);
      return now - first < 5_000 ? { code: 451, text: '4.7.1 Greylisted, try again later' } : 'accept';
    },
  });
  for (let n = 0; n < times; n += 1) {
    await world.load.push(3);
    await wait(500);
  }
  return { repetitions: times, note: `${seen.size} people were greylisted.` };
}

async function tarpit({ world, times, random }: Run): Promise<Findings> {
  const slowly = async () => {
    await wait(random() * 3_000);
    return 'accept' as const;
  };
  world.inbox.behave({
    onMail: slowly,
    onRcpt: slowly,
    onData: () => wait(random() * 15_000).then(() => 'accept' as const),
  });
  for (let n = 0; n < times; n += 1) {
    await world.load.push(1);
    await wait(500);
  }
  const ledger = await world.drain();
  return {
    repetitions: times,
    note: 'Up to 3 s at MAIL and RCPT, up to 15 s after the final dot: longer than the lease.',
    faults:
      ledger.copies + ledger.ambiguous > 0 ? ['A mail was given up although its server was only slow.'] : [],
  };
}

const HOURS_DOWN = 6;

async function downForHours({ world, times }: Run): Promise<Findings> {
  for (let n = 0; n < times; n += 1) {
    await world.load.push(3);
    await wait(1_000);
    await world.inbox.stop();
    for (let hour = 0; hour < HOURS_DOWN; hour += 1) {
      await world.load.push(1);
      await wait(1_500);
      world.moveClocks(3_600_000);
    }
    await world.inbox.start();
    await world.drain();
  }
  return { repetitions: times, note: `${HOURS_DOWN} hours each time, by the clock of the services.` };
}

const later = { code: 451, text: '4.3.0 Local error in processing' };

/** Scenario 5: a mail server that is difficult in every way that SMTP allows. */
export const SMTP: readonly Scenario[] = [
  ...misbehaving('4xx', '451', () => later),
  ...misbehaving('421', '421 and goodbye', () => ({ code: 421, text: '4.3.2 Service shutting down' })),
  ...misbehaving('cut', 'connection cut', () => 'cut'),
  ...misbehaving('5xx', '554 that blames the sender', () => ({ code: 554, text: '5.7.1 Blocked by policy' })),
  {
    name: '5-smtp-cut-kept',
    title: 'SMTP: the mail is taken and the connection cut after the final dot, a third of the times',
    full: 10,
    options: { people: 60, scripted: true },
    run: async ({ world, times, random }) => {
      let cut = 0;
      world.inbox.behave({
        onData: () => {
          if (random() > 1 / 3) return 'accept';
          cut += 1;
          return 'cut-kept';
        },
      });
      for (let n = 0; n < times; n += 1) {
        await world.load.push(3);
        await wait(500);
      }
      await wait(5_000);
      world.inbox.behave({});
      return { repetitions: times, note: `${cut} mails were taken without an answer.` };
    },
  },
  {
    name: '5-smtp-gone-RCPT',
    title: 'SMTP: 550 5.1.1 at RCPT for a fifth of the people',
    full: 10,
    options: { scripted: true },
    run: (run) => refusals('RCPT', run),
  },
  {
    name: '5-smtp-gone-dot',
    title: 'SMTP: 550 5.1.1 after the final dot for a fifth of the people',
    full: 10,
    options: { scripted: true },
    run: (run) => refusals('dot', run),
  },
  {
    name: '5-smtp-greylisting',
    title: 'SMTP: greylisting of everybody',
    full: 10,
    options: { scripted: true },
    run: greylisting,
  },
  { name: '5-smtp-tarpit', title: 'SMTP: tarpit', full: 10, options: { scripted: true }, run: tarpit },
  {
    name: '5-smtp-down',
    title: 'SMTP: down for six hours',
    full: 3,
    options: { people: 60, scripted: true },
    run: downForHours,
  },
];
