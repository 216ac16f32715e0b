import type { TraceEntry } from '@app/core/trace';
import { createLogger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { linesOf } from '@app/infra/trace';
import { Announcer, Intake, IntakeMetrics, Interpreter } from '@app/intake';
import { until } from '@app/testing';
import { Scenario } from './scenario.js';

let board: Scenario;

beforeEach(async () => {
  board = await Scenario.start('2026-03-02T09:00:00Z');
});

afterEach(async () => {
  await board.stop();
});

/** A line without the parts of others, and without the process, of which the service is told. */
const plain = ({ process, ...line }: TraceEntry) => ({ ...line, process: process.replace(/@.*/, '') });

async function onlyPosting() {
  const [posting, ...others] = await board.database.postings.find().lean();
  if (posting === undefined || others.length > 0) throw new Error('There is not exactly one posting.');
  return posting;
}

async function onlyPerson() {
  const person = await board.database.subscribers.findOne().lean();
  if (person === null) throw new Error('There is nobody.');
  return person;
}

/** Lines are written a moment after what they are about. */
async function lines(subject: Parameters<typeof linesOf>[1], count: number) {
  const read = () => linesOf(board.database, subject, 100);
  await until(`${count} lines`, async () => (await read()).length >= count);
  return (await read()).map(plain).reverse();
}

const byStep = (a: { readonly step: string }, b: { readonly step: string }) => (a.step < b.step ? -1 : 1);

describe('the trace of a posting', () => {
  it('says when who did what, from the push to the accepted mail', async () => {
    await board.subscribe('ada@example.org', { query: 'rust', rhythm: 'instant' });
    await board.post({ externalId: '1', title: 'Rust Engineer' });
    const mail = await board.mailTo('ada@example.org', /Rust Engineer/);
    await board.settled();
    const { _id: posting, seq } = await onlyPosting();
    const { _id: subscriber } = await onlyPerson();
    const at = new Date('2026-03-02T09:00:00Z');
    const alone = { why: 'alone', with: null };
    // All at one instant, as the clock stands still: by name.
    expect((await lines({ posting }, 3)).sort(byStep)).toEqual([
      { step: 'announced', found: 'hint', of: [{ posting }], at, process: 'api' },
      {
        step: 'committed',
        ...{ via: 'push', source: 'pushed', at, process: 'api' },
        of: [{ posting, outcome: 'new', seq, revision: 1, opening: alone }],
      },
      {
        step: 'compared',
        ...{ share: '1/1', wordings: 1, found: 'hint', at, process: 'matcher' },
        of: [{ posting, seq, revision: 1, met: 1 }],
      },
    ]);
    const [delivery] = await board.database.deliveries.find({ kind: 'alerts' }).lean();
    const id = delivery?._id;
    if (id === undefined) throw new Error('There is no delivery.');
    expect(mail.to).toEqual(['ada@example.org']);
    expect((await lines({ delivery: id }, 2)).sort(byStep)).toEqual([
      { step: 'claimed', of: [{ subscriber, delivery: id, n: 1 }], at, process: 'notifier' },
      {
        step: 'window-closed',
        ...{ found: expect.stringMatching(/^(hint|reconciler)$/) as string, at, process: 'notifier' },
        of: [{ subscriber, delivery: id, alerts: 1 }],
      },
    ]);
  });

  it('names the fields of a revision, and the opening that another joined', async () => {
    const text = 'You write Rust every day, and you look after what you wrote. '.repeat(8);
    await board.post({ externalId: '1', title: 'Rust Engineer', text });
    await board.post({ externalId: '1', title: 'Senior Rust Engineer', text });
    await board.post({ externalId: '2', title: 'Senior Rust Engineer', text });
    await board.settled();
    const found = await board.database.postings.find().sort({ externalId: 1 }).lean();
    const [first, second] = found.map(({ _id }) => _id);
    if (first === undefined || second === undefined) throw new Error('There are not two postings.');
    const committed = async (posting: typeof first, count: number) =>
      (await lines({ posting }, count)).flatMap((line) => (line.step === 'committed' ? line.of : []));
    expect(await committed(first, 6)).toEqual([
      expect.objectContaining({ outcome: 'new', revision: 1, opening: { why: 'alone', with: null } }),
      expect.objectContaining({
        outcome: 'revised',
        revision: 2,
        fields: expect.arrayContaining(['title', 'facts.seniority']) as string[],
        opening: { why: 'known', with: null },
      }),
    ]);
    expect(await committed(second, 3)).toEqual([
      expect.objectContaining({ outcome: 'new', opening: { why: 'alike', with: first } }),
    ]);
  });

  it('tells that a hint was lost, and what was put off and why', async () => {
    await board.subscribe('ada@example.org', { query: 'erlang', rhythm: 'instant' });
    const { _id: subscriber } = await onlyPerson();
    const end = new Date('2026-03-09T07:00:00Z');
    const away = { from: new Date('2026-03-02T08:00:00Z'), until: end };
    const restraints = { away, snoozes: [], quietHours: null, weeklyMails: null, mutedCompanies: [] };
    await board.database.subscribers.updateOne({ _id: subscriber }, { $set: { restraints } });
    await withoutHints().accept('lost', [
      {
        externalId: '1',
        title: 'Erlang Engineer',
        company: 'Acme',
        url: 'https://jobs.example.org/1',
        text: 'Telephones.',
      },
    ]);
    await board.settled();
    const { _id: posting } = await onlyPosting();
    const compared = (await lines({ posting }, 1)).filter(({ step }) => step === 'compared');
    expect(compared).toMatchObject([{ found: 'reconciler', of: [{ posting, met: 1 }] }]);
    // Beside that of the confirmation's mail.
    expect(await lines({ subscriber }, 2)).toContainEqual(
      expect.objectContaining({
        step: 'postponed',
        of: [{ subscriber, by: 'absence', until: end, alerts: 1 }],
      }),
    );
  });

  it('has nothing of a person who is erased, nor has any other collection', async () => {
    await board.subscribe('ada@example.org', { query: 'rust', rhythm: 'instant' });
    await board.post({ externalId: '1', title: 'Rust Engineer' });
    const mail = await board.mailTo('ada@example.org', /Rust Engineer/);
    await board.settled();
    const { _id: subscriber } = await onlyPerson();
    await lines({ subscriber }, 2);
    const token = /\/manage\/([^\s/?#]+)/.exec(mail.text)?.[1] ?? '';
    const mine = { headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } };
    const changed = await fetch(`${board.boardUrl}/api/me/schedule`, {
      ...mine,
      method: 'PUT',
      body: JSON.stringify({ timeZone: 'Europe/Berlin', hour: 6, weekday: 2 }),
    });
    expect(changed.status).toBeLessThan(300);
    expect(await board.database.pastRestraints.countDocuments({ subscriberId: subscriber })).toBe(1);
    const taken = await fetch(`${board.boardUrl}/api/me/export`, mine);
    expect(await taken.json()).toMatchObject({
      pastRestraints: [{ subscriberId: subscriber }],
      trace: expect.arrayContaining([
        expect.objectContaining({ step: 'claimed', of: [expect.objectContaining({ subscriber, n: 1 })] }),
      ]) as unknown[],
    });
    expect((await fetch(`${board.boardUrl}/api/me`, { ...mine, method: 'DELETE' })).status).toBe(204);
    const holding: string[] = [];
    for (const name of board.database.connection.modelNames()) {
      const records = JSON.stringify(await board.database.connection.model(name).find().lean());
      if (records.includes(subscriber) || records.includes('ada@example.org')) holding.push(name);
    }
    // The emptied search, which matchers still have to see the end of.
    expect(holding).toEqual(['SavedSearch']);
  });
});

/** An intake of a process that is killed after each commit: nobody hears of it. */
function withoutHints(): Intake {
  const silent = { enqueue: () => Promise.resolve(), send: () => undefined, note: () => undefined };
  const metrics = new IntakeMetrics(new Metrics('silent'), createLogger('silent', 'fatal'));
  const interpreter = new Interpreter({ INTAKE_THREADS: 0, DATA_DIR: '.' });
  return new Intake(
    board.database,
    new Announcer(silent, silent, silent),
    metrics,
    interpreter,
    board.clock,
    {
      NEW_OPENING_AFTER_DAYS: 180,
      QUIET_AFTER_ABSENCE_DAYS: 7,
      QUIET_EXCEPT_DATED_DAYS: 3,
      QUIET_CLAIM_OLDER_DAYS: 30,
    },
  );
}
