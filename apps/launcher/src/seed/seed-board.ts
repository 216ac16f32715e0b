import { reportId } from '@app/core/ids';
import { type Config, loadSecrets, makeSecrets } from '@app/infra/config';
import { createLogger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { DeadLetters, sampleOf, type Database } from '@app/infra/mongo';
import { migrate } from '@app/infra/migrations';
import { TokenSigner } from '@app/infra/system';
import { Announcer, Intake, IntakeMetrics, Interpreter, checkDraft, hide } from '@app/intake';
import { Chance } from './chance.js';
import type { SeedOptions } from './options.js';
import { planPeople } from './plan-people.js';
import { PostingPlan } from './plan-postings.js';
import { refuseSameSeed, refuseWhereFilled, refuseWhereServed } from './refuse.js';
import { SetClock } from './set-clock.js';
import { SeededStore } from './seeded-store.js';
import { summaryOf } from './summary.js';
import { Walk } from './walk.js';

/** Nobody is told of what is committed: no service runs, and one that starts reads the record. */
const SILENT = new Announcer(
  { enqueue: () => Promise.resolve() },
  { send: () => undefined },
  { note: () => undefined },
);

const TROUBLED_MS = 30 * 3_600_000;
/** Of so many open postings some are troubled. */
const MOST_TROUBLED = 500;

const BROKEN = [
  {
    title: 'Backend Engineer',
    company: 'Quillbarrow',
    url: 'careers/backend',
    externalId: 'broken-1',
    text: 'A role for you.',
  },
  {
    title: 'SRE',
    company: 'Driftanvil',
    url: 'https://careers.driftanvil.example.com/jobs/x',
    externalId: 'broken-2',
    text: 'A role.',
    postedAt: 'yesterday',
  },
];

/**
 * Fills a store with invented postings, people and their past, up to `now`, and returns what to print. Throws SeedRefused
 * where the store is not to be filled. No mail leaves: nothing here knows a mail server.
 */
export async function seedBoard(
  database: Database,
  config: Config,
  options: SeedOptions,
  now: Date,
  say: (line: string) => void,
): Promise<string> {
  await refuseWhereServed(database);
  await migrate(database);
  if (options.intoExisting) await refuseSameSeed(database, options.seed);
  else await refuseWhereFilled(database);
  makeSecrets(config.DATA_DIR);
  const { signingKeys, hashKey } = loadSecrets(config.DATA_DIR);
  const clock = new SetClock(now);
  const interpreter = new Interpreter(config);
  const metrics = new IntakeMetrics(new Metrics('seed'), createLogger('seed', 'error'));
  const tools = {
    ...{ database, clock, say, signer: new TokenSigner(signingKeys, hashKey) },
    intake: new Intake(database, SILENT, metrics, interpreter, clock, config),
    mailFrom: config.MAIL_FROM,
    gatherSeconds: config.INSTANT_GATHER_SECONDS,
  };
  try {
    const plan = new PostingPlan({ ...options, now });
    await new Walk(tools, now).run(plan.events, planPeople({ ...options, now }));
  } finally {
    await interpreter.onApplicationShutdown();
  }
  await addTroubles(database, clock, options.seed);
  return summaryOf(database, config.PUBLIC_URL);
}

/** What an operator has to do with on any board: readers' reports, a hidden posting, items that could not be read. */
async function addTroubles(database: Database, clock: SetClock, seed: number): Promise<void> {
  const now = clock.now();
  // Long enough ago that no alarm says that it is new.
  clock.set(new Date(now.getTime() - TROUBLED_MS));
  const before = clock.now();
  const chance = new Chance(`${seed} troubles`);
  const store = new SeededStore(database);
  const open = await store.openOfSeed(seed, MOST_TROUBLED);
  const [hidden, scam, wrong] = chance.some(open, 3);
  if (hidden !== undefined)
    await hide({ database, trace: { note: () => undefined }, now, who: null }, 'posting', hidden);
  const said = [
    [scam, 'scam', 'They asked for a fee before the interview.'],
    [wrong, 'wrong', 'The office is in another city than the page says.'],
  ] as const;
  for (const [postingId, kind, note] of said) {
    if (postingId === undefined) continue;
    await store.report({
      _id: reportId(postingId, kind),
      postingId,
      kind,
      count: chance.int(1, 4),
      notes: [note],
      firstAt: before,
      lastAt: before,
    });
  }
  const letters = BROKEN.flatMap((draft) => {
    const checked = checkDraft(draft, now);
    if (checked.ok) return [];
    const { reason, message } = checked.refusal;
    return [
      {
        stage: 'feed-item',
        reason,
        message,
        origin: `seed-${draft.company.toLowerCase()}`,
        sample: sampleOf(draft),
      } as const,
    ];
  });
  await new DeadLetters(database, clock).keep(letters);
}
