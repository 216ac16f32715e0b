import { alertId } from '@app/core/ids';
import { type Alert, type KeptDelivery, type KeptPosting } from '@app/core/records';
import { WhyDesk } from '@app/infra/why';
import { decideWhy, type WhyAnswer } from '@app/search/why';
import { linesOf } from '@app/infra/trace';
import { until } from '@app/testing';
import { Week } from './week.js';

const PEOPLE = ['ann', 'bob', 'cem', 'dea', 'eve', 'fay', 'gus', 'hal', 'ida', 'kim'].map(
  (name) => `${name}@example.org`,
);
const [ANN, BOB, CEM, DEA, EVE, FAY, GUS, HAL, IDA, KIM] = PEOPLE as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
const SALARY = { min: 100_000, max: 110_000, currency: 'EUR', period: 'year' };

let week: Week;

// Whole builds and a whole week: on a busy machine that takes minutes.
jest.setTimeout(600_000);

beforeAll(async () => {
  week = await Week.start('2026-03-02T07:00:00Z');
  const { board } = week;
  await board.subscribe(ANN, { query: 'rust', rhythm: 'instant' });
  await board.subscribe(BOB, { query: 'rust salary>=90k', rhythm: 'daily' });
  await board.subscribe(CEM, { query: 'rust', rhythm: 'instant' });
  await board.subscribe(DEA, { query: 'engineer', rhythm: 'instant' });
  await board.subscribe(EVE, { query: 'rust', rhythm: 'daily' });
  await board.subscribe(FAY, { query: 'engineer -python', rhythm: 'instant' });
  await board.subscribe(HAL, { query: 'engineer', rhythm: 'weekly' });
  await board.subscribe(IDA, { query: 'java', rhythm: 'daily' });
  await board.subscribe(KIM, { query: 'rust', rhythm: 'instant' });
  await board.save(GUS, { query: 'rust', rhythm: 'instant' });
  await board.settled();
  board.inbox.behave({
    onRcpt: (address) => (address === IDA ? { code: 550, text: '5.1.1 no such mailbox' } : 'accept'),
  });
  await week.note();
  await story(week);
});

afterAll(() => week.board.stop());

async function story(days: Week): Promise<void> {
  const { board } = days;
  const { database } = board;
  const rust = (externalId: string, more: Record<string, unknown> = {}) =>
    board.post({
      externalId,
      title: `Rust Engineer ${externalId}`,
      company: `Company ${externalId}`,
      ...more,
    });
  await days.play('2026-03-02T09:00:00Z', () => rust('plain'));
  await days.play('2026-03-02T10:00:00Z', () => rust('paid', { salary: SALARY }));
  await days.play('2026-03-02T11:00:00Z', () => days.change(CEM, { state: 'paused' }));
  await days.play('2026-03-02T12:00:00Z', () => rust('lunch'));
  await days.play('2026-03-02T12:30:00Z', async () => {
    const search = await database.savedSearches.findOne({ query: 'engineer', rhythm: 'instant' }).lean();
    const until = new Date('2026-03-05T12:00:00Z');
    await days.hold(DEA, { snoozes: [{ savedSearchId: search!._id, until }] });
    await days.mute(EVE, 'company-muted');
    // Hers waits for a weekly mail.
    await days.mute(HAL, 'company-later');
    await days.hold(FAY, { weeklyMails: 2 });
  });
  await days.play('2026-03-02T13:00:00Z', () => rust('muted'));
  await days.play('2026-03-02T14:00:00Z', () =>
    board.post({ externalId: 'java', title: 'Java Engineer', company: 'Company java', text: 'Python too.' }),
  );
  // Closed by its own date, and hidden, before the daily mails are made.
  await days.play('2026-03-02T15:00:00Z', () =>
    rust('brief', { salary: SALARY, validThrough: '2026-03-02T20:00:00Z' }),
  );
  await days.play('2026-03-02T16:00:00Z', () => rust('scam', { salary: SALARY }));
  await days.play('2026-03-02T17:00:00Z', () =>
    database.postings.updateOne(
      { externalId: 'scam' },
      { $set: { hidden: { at: board.clock.now(), by: 'posting' } } },
    ),
  );
  await days.play('2026-03-03T08:00:00Z', async () => undefined);
  await days.play('2026-03-03T09:00:00Z', () => days.change(BOB, { query: 'rust' }));
  await days.play('2026-03-03T10:00:00Z', () => days.change(CEM, { state: 'active' }));
  await days.play('2026-03-03T11:00:00Z', () => rust('later'));
  // One opening in two cities, a day apart.
  const twin = (externalId: string, city: string) =>
    board.post({
      ...{ externalId, title: 'Rust Platform Engineer', company: 'Company twin', locations: [city] },
      text: 'You build the platform on which our teams ship their services, in Rust, with care for those who are on call.',
    });
  await days.play('2026-03-03T12:00:00Z', () => twin('berlin', 'Berlin, Germany'));
  await days.play('2026-03-04T12:00:00Z', () => twin('munich', 'Munich, Germany'));
  // It becomes what it was not, and what it was no more.
  await days.play('2026-03-04T13:00:00Z', () =>
    board.post({ externalId: 'turn', title: 'Go Developer', company: 'Company turn', text: 'We write Go.' }),
  );
  await days.play('2026-03-04T14:00:00Z', () =>
    board.post({
      externalId: 'turn',
      title: 'Rust Developer',
      company: 'Company turn',
      text: 'We write Rust now.',
    }),
  );
  await days.play('2026-03-04T15:00:00Z', () => rust('bounced'));
  await days.play('2026-03-04T15:10:00Z', () => days.bounce(KIM, 'Rust Engineer bounced'));
  await days.play('2026-03-04T16:00:00Z', () => rust('unwelcome'));
  await days.play('2026-03-05T12:00:00Z', async () => undefined);
  await days.play('2026-03-06T08:00:00Z', async () => undefined);
}

/** What the ledger says of one pair. */
async function ledgerOf(subscriber: string, posting: KeptPosting) {
  const { alerts, deliveries } = week.board.database;
  const alert = await alerts.findById(alertId(subscriber as never, posting.clusterId)).lean<Alert>();
  const mails = await deliveries
    .find({ subscriberId: subscriber as never, kind: 'alerts' })
    .lean<KeptDelivery[]>();
  const items = mails.flatMap((mail) =>
    mail.items
      .filter(({ matches }) => matches.some(({ postingId }) => postingId === posting._id))
      .map((item) => ({ mail, item })),
  );
  return {
    alert,
    items,
    told: items.find(({ mail, item }) => mail.state === 'accepted' && item.suppressed === null),
  };
}

describe('every person and every posting of a week', () => {
  const counts = new Map<string, number>();
  let isPastKept = false;

  it('gets the answer that the ledger and the evaluator give', async () => {
    const { board, signer } = week;
    isPastKept = (await board.database.pastPostings.exists({})) !== null;
    const desk = new WhyDesk(board.database, signer, 90);
    const postings = await board.database.postings.find().lean<KeptPosting[]>();
    const mails = await board.settled();
    const disagreements: string[] = [];
    for (const email of PEOPLE) {
      const { _id } = await week.subscriber(email);
      const person = desk.person(email);
      if (!person.ok) throw new Error(person.message);
      for (const posting of postings) {
        const evidence = await desk.evidence(person.by, posting._id, board.clock.now());
        const answer = decideWhy(evidence);
        const ledger = await ledgerOf(_id, posting);
        const truths = week.bruteForce(_id, posting._id);
        const inInbox = mails.some(({ to, text }) => to.includes(email) && text.includes(posting.title));
        const faults = [
          ...faultsOfOutcome(answer, ledger, inInbox, email, posting),
          ...faultsOfTruths(answer, truths),
          ...faultsOfReason(answer, ledger, truths, { email, posting }),
        ];
        if (faults.length > 0) disagreements.push(`${email} ${posting.externalId}: ${faults.join('; ')}`);
        const { reason } = answer.findings.find(({ gate }) => gate === answer.decidedBy)!;
        const key = `${answer.decidedBy}: ${reason}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    expect(disagreements).toEqual([]);
    expect(postings.length * PEOPLE.length).toBeGreaterThanOrEqual(90);
  });

  it('goes through gates of many kinds', () => {
    expect([...counts.keys()]).toEqual(
      expect.arrayContaining([
        ...['delivery: accepted', 'clauses: no-match', 'search: none-active', 'person: unconfirmed'],
        ...[
          'opening: met-before',
          'restraints: muted-company',
          'restraints: weekly-budget',
          'window: not-due',
        ],
        ...['window: left-out', 'shown: hidden', 'delivery: given-up'],
        ...['feedback: came-back', 'person: address-suppressed'],
      ]),
    );
  });

  it('says of each thing that a mail did without, in the trace too, which reason decided', async () => {
    const { database } = week.board;
    const left = (await database.deliveries.find({ kind: 'alerts' }).lean<KeptDelivery[]>()).flatMap(
      ({ _id: delivery, subscriberId: subscriber, items }) =>
        items.flatMap(({ suppressed: why, matches }) =>
          why === null
            ? []
            : matches.map(({ postingId: posting }) => ({ subscriber, delivery, posting, why })),
        ),
    );
    expect(left.map(({ why }) => why)).toEqual(
      expect.arrayContaining(['posting-closed', 'company-muted', 'address-suppressed']),
    );
    await until('every line is written', async () => {
      const told = await Promise.all(
        left.map(async (item) => {
          const lines = await linesOf(database, { posting: item.posting }, 500);
          const of = lines.flatMap((line) => (line.step === 'left-out' ? line.of : []));
          return of.some((one) => JSON.stringify(one) === JSON.stringify(item));
        }),
      );
      return told.every(Boolean);
    });
  });

  type Ledger = Awaited<ReturnType<typeof ledgerOf>>;
  type Truths = ReturnType<Week['bruteForce']>;

  const cameBack = (told: Ledger['told']): boolean =>
    told !== undefined && week.cameBack.has(told.mail.messageId);

  function faultsOfOutcome(
    answer: WhyAnswer,
    { told }: Ledger,
    inInbox: boolean,
    email: string,
    posting: KeptPosting,
  ): string[] {
    const faults: string[] = [];
    const isBack = cameBack(told);
    if ((answer.outcome === 'got') !== (told !== undefined && !isBack))
      faults.push(`${answer.outcome}, but told: ${told?.mail._id}`);
    // The twin of an opening has its title.
    if (answer.outcome === 'got' && !inInbox) faults.push('no mail in the inbox has it');
    if (inInbox && answer.outcome !== 'got' && !isBack && posting.company.slug !== 'company-twin')
      faults.push(`${answer.outcome}, but a mail to ${email} has it`);
    if (answer.outcome === 'unknown' && (isPastKept || posting.revision === 1)) faults.push('unknown');
    return faults;
  }

  function faultsOfTruths(answer: WhyAnswer, truths: Truths): string[] {
    const expected = new Map(
      truths.map(({ wording, revision, met }) => [
        `${wording.search}:${wording.fromSeq}:${revision.seq}`,
        met ? 'met' : 'not-met',
      ]),
    );
    const given = new Map(
      answer.wordings.map(({ savedSearchId, fromSeq, seq, outcome }) => [
        `${savedSearchId}:${fromSeq}:${seq}`,
        outcome,
      ]),
    );
    const wrong = [...given].filter(([key, outcome]) => outcome !== 'gone' && expected.get(key) !== outcome);
    const missing = isPastKept ? [...expected.keys()].filter((key) => !given.has(key)) : [];
    return [
      ...wrong.map(([key, outcome]) => `${key} is not ${outcome}`),
      ...missing.map((key) => `${key} is missing`),
    ];
  }

  function faultsOfReason(
    answer: WhyAnswer,
    { alert, items, told }: Ledger,
    truths: Truths,
    { email, posting }: { readonly email: string; readonly posting: KeptPosting },
  ): string[] {
    const { decidedBy, outcome } = answer;
    const { reason } = answer.findings.find(({ gate }) => gate === decidedBy)!;
    if (outcome === 'got' || outcome === 'unknown') return [];
    const early = ['news', 'open', 'search', 'clauses'];
    const met = truths.some((one) => one.met && one.isCompared);
    if (!met) {
      const wanted = email === GUS ? ['person'] : truths.length === 0 ? ['search'] : early;
      return wanted.includes(decidedBy) ? [] : [`${decidedBy} decided, but nothing met it`];
    }
    if (early.includes(decidedBy)) return [`${decidedBy} decided, but a search met it`];
    if (cameBack(told)) return reason === 'came-back' ? [] : [`${reason}, but its mail came back`];
    const left = items.map(({ item }) => item.suppressed).find((why) => why !== null);
    if (left === 'posting-hidden') return reason === 'hidden' ? [] : [`${reason}, but it was hidden`];
    if (left === 'company-muted') return reason === 'muted-company' ? [] : [`${reason}, but it was muted`];
    if (left === 'address-suppressed')
      return reason === 'address-suppressed' ? [] : [`${reason}, but the address is suppressed`];
    if (left != null) return reason === 'left-out' ? [] : [`${reason}, but left out: ${left}`];
    if (items.some(({ mail }) => mail.state === 'dead'))
      return reason === 'given-up' ? [] : [`${reason}, but given up`];
    if (alert?.state === 'pending' && reason === 'hidden')
      return posting.hidden !== undefined ? [] : ['hidden, but it is shown'];
    if (alert?.state === 'pending' && week.muted.get(email) === posting.company.slug)
      return reason === 'muted-company' ? [] : [`${reason}, but its company is muted`];
    if (alert?.state === 'pending') return outcome === 'not-yet' ? [] : [`${outcome}, but an alert waits`];
    return reason === 'met-before' ? [] : [`${reason}, but another had it before`];
  }
});
