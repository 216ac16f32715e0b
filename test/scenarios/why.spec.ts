import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { alertId, type PostingId } from '@app/core/ids';
import { isOver, type PostingView } from '@app/core/posting';
import { toPostingView, type Alert, type KeptDelivery, type KeptPosting } from '@app/core/records';
import { NO_RESTRAINTS, type Restraints } from '@app/core/subscription';
import { loadSecrets } from '@app/infra/config';
import { TokenSigner } from '@app/infra/system';
import { WhyDesk } from '@app/infra/why';
import { parseSaved } from '@app/search/language';
import { analysePosting, evaluate } from '@app/search/match';
import { decideWhy, type WhyAnswer } from '@app/search/why';
import { linesOf } from '@app/infra/trace';
import { until } from '@app/testing';
import { Scenario } from './scenario.js';

/** A revision as the board had it when it was committed, noted by the test itself. */
interface Revision {
  readonly id: PostingId;
  readonly seq: number;
  readonly view: PostingView;
  readonly at: Date;
  readonly validThrough: Date | null;
  readonly isQuiet: boolean;
}

interface Wording {
  readonly search: string;
  readonly subscriber: string;
  readonly query: string;
  readonly related: number | undefined;
  readonly fromSeq: number;
  readonly toSeq: number | null;
}

/** A week of a board, with a diary of its own: what every posting and every search said, when. */
class Week {
  readonly revisions = new Map<string, Revision>();
  readonly wordings = new Map<string, Wording>();
  /** Message-IDs of mails that came back after they had been accepted. */
  readonly cameBack = new Set<string>();
  /** Companies that a person does not want to hear of. */
  readonly muted = new Map<string, string>();

  private constructor(
    readonly board: Scenario,
    readonly signer: TokenSigner,
  ) {}

  static async start(now: string): Promise<Week> {
    const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'why-'));
    const board = await Scenario.start(now, {
      DATA_DIR,
      FEEDBACK_SMTP_PORT: '0',
      BOUNCE_DOMAIN: 'bounces.board.example',
    });
    const { signingKeys, hashKey } = loadSecrets(DATA_DIR);
    return new Week(board, new TokenSigner(signingKeys, hashKey));
  }

  /** Moves the clock, does something, waits until all that is due is done, and writes the diary. */
  async play(instant: string, act: () => Promise<unknown>): Promise<void> {
    this.board.at(instant);
    await act();
    await this.note();
    await this.board.settled();
    await this.note();
  }

  async note(): Promise<void> {
    const { postings, savedSearches } = this.board.database;
    for (const posting of await postings.find().lean<KeptPosting[]>()) {
      const key = `${posting._id}:${posting.matchSeq}`;
      if (this.revisions.has(key)) continue;
      const { _id: id, matchSeq: seq, revisedAt: at, validThrough } = posting;
      const isQuiet = posting.quiet != null;
      this.revisions.set(key, { id, seq, at, validThrough, isQuiet, view: toPostingView(posting) });
    }
    for (const { _id, subscriberId, versions } of await savedSearches.find().lean())
      for (const { query, related, fromSeq, toSeq } of versions)
        this.wordings.set(`${_id}:${fromSeq}`, {
          ...{ search: _id, subscriber: subscriberId, query, related, fromSeq, toSeq },
        });
  }

  async subscriber(email: string) {
    const found = await this.board.database.subscribers.findOne({ address: email }).lean();
    if (found === null) throw new Error(`nobody is ${email}`);
    return found;
  }

  /** Changes the one search of a person, as its owner does. */
  async change(email: string, body: Record<string, unknown>): Promise<void> {
    const { _id } = await this.subscriber(email);
    const search = await this.board.database.savedSearches.findOne({ subscriberId: _id }).lean();
    const response = await fetch(`${this.board.boardUrl}/api/me/searches/${search?._id}`, {
      method: 'PATCH',
      headers: {
        authorization: `Bearer ${this.signer.sign('manage', _id)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(await response.text());
  }

  async hold(email: string, restraints: Partial<Restraints>): Promise<void> {
    await this.board.database.subscribers.updateOne(
      { address: email },
      { $set: { restraints: { ...NO_RESTRAINTS, ...restraints } } },
    );
  }

  async mute(email: string, slug: string): Promise<void> {
    this.muted.set(email, slug);
    await this.hold(email, { mutedCompanies: [{ slug, name: slug }] });
  }

  /** The mail with a posting comes back to us, after its server had accepted it. */
  async bounce(email: string, title: string): Promise<void> {
    const mails = await this.board.settled();
    const mail = mails.find(({ to, text }) => to.includes(email) && text.includes(title));
    if (mail?.messageId == null) throw new Error(`${email} got no mail with ${title}`);
    this.cameBack.add(mail.messageId);
    await this.board.bounce(mail, '5.1.1');
    const filter = { _id: (await this.subscriber(email)).addressHash };
    await until(
      'it is suppressed',
      async () => (await this.board.database.suppressions.exists(filter)) !== null,
    );
  }

  /** Every wording that was active for a revision, and whether it held, by the one evaluator. */
  bruteForce(subscriber: string, posting: PostingId) {
    return [...this.revisions.values()]
      .filter(({ id }) => id === posting)
      .flatMap((revision) =>
        [...this.wordings.values()]
          .filter(
            (wording) =>
              wording.subscriber === subscriber &&
              wording.fromSeq < revision.seq &&
              (wording.toSeq === null || revision.seq <= wording.toSeq),
          )
          .map((wording) => {
            const parsed = parseSaved(wording.query, wording.related);
            const met = parsed.ok && evaluate(parsed.query, analysePosting(revision.view), revision.at);
            const isCompared = !revision.isQuiet && !isOver(revision, revision.at);
            return { wording, revision, met, isCompared };
          }),
      );
  }
}

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
    expect(new Set(left.map(({ why }) => why))).toEqual(
      new Set(['posting-closed', 'posting-hidden', 'company-muted', 'address-suppressed']),
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
