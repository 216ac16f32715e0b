import { Scenario } from './scenario.js';

const BERLIN = 'Europe/Berlin';
let board: Scenario;

beforeEach(async () => {
  board = await Scenario.start('2026-03-02T09:00:00Z');
});

afterEach(async () => {
  await board.stop();
});

const subjects = (mails: readonly { subject: string }[]) => mails.map(({ subject }) => subject);

/** As long as postings are: a few words alone are the same for many openings, and cities then tell them apart. */
const telephony = (howLong: string): string =>
  `You keep telephone switches running for ${howLong}. The systems carry the calls of four million people in two countries, and
  no call may be lost while a node is upgraded. You design supervision trees, read crash reports, and teach colleagues who come from other
  languages how processes fail and recover. Together with operations you plan releases that nobody notices, measure how long each of them
  takes, and write down what went wrong. We expect several years with distributed systems, patience, and clear writing in English.`;

describe('from a posting to an e-mail', () => {
  it('mails an instant alert for a posting that matches, with a reason, and none for one that does not', async () => {
    await board.subscribe('ada@example.org', { query: 'rust -crypto', rhythm: 'instant' });
    await board.post(
      { externalId: '1', title: 'Rust Engineer' },
      { externalId: '2', title: 'Rust Engineer, crypto wallets', company: 'Coinage' },
      { externalId: '3', title: 'Sous-chef', company: 'Bistro' },
    );
    const mails = await board.settled();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.to).toEqual(['ada@example.org']);
    expect(mails[0]?.subject).toContain('Rust Engineer');
    expect(mails[0]?.text).toContain('rust');
    expect(mails[0]?.headers.map(({ name }) => name.toLowerCase())).toEqual(
      expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'list-id', 'auto-submitted']),
    );
  });

  it('collects a day’s postings into one digest at the subscriber’s hour in the subscriber’s zone', async () => {
    await board.subscribe('bea@example.org', { query: 'python', rhythm: 'daily', timeZone: BERLIN, hour: 8 });
    await board.post({ externalId: '1', title: 'Python Engineer' });
    await board.post({ externalId: '2', title: 'Python Analyst', company: 'Other Ltd' });
    expect(await board.settled()).toEqual([]);
    board.at('2026-03-03T06:59:59Z');
    expect(await board.settled()).toEqual([]);
    board.at('2026-03-03T07:00:00Z');
    const mail = await board.mailTo('bea@example.org', /./);
    expect(mail.text).toContain('Python Engineer');
    expect(mail.text).toContain('Python Analyst');
    expect(await board.settled()).toHaveLength(1);
    board.at('2026-03-04T07:00:00Z');
    expect(await board.settled()).toHaveLength(1);
  });

  it('writes to nobody who has not confirmed, except the one confirmation', async () => {
    await board.save('eve@example.org', { query: 'rust', rhythm: 'instant' });
    await board.mailTo('eve@example.org', /confirm/i);
    await board.post({ externalId: '1', title: 'Rust Engineer' });
    expect(await board.settled()).toHaveLength(1);
  });

  it('does not alert twice: the same push, a new revision, the same opening in another city', async () => {
    await board.subscribe('ada@example.org', { query: 'erlang', rhythm: 'instant' });
    const posting = { externalId: '1', title: 'Erlang Engineer', text: telephony('years') };
    await board.post(posting);
    await board.post(posting);
    // Told, so that nothing further joins the same mail.
    await board.settled();
    board.at('2026-03-02T10:00:00Z');
    const revised = { ...posting, text: telephony('decades') };
    await board.post(revised);
    await board.post({ ...revised, externalId: '2', locations: ['Paris, France'] });
    expect(subjects(await board.settled())).toHaveLength(1);
  });

  it('puts two searches of one person that match one opening into one item', async () => {
    await board.subscribe('ada@example.org', { query: 'scala', rhythm: 'instant' });
    board.at('2026-03-04T09:00:00Z');
    await board.subscribe('ada@example.org', { query: 'title:scala', rhythm: 'instant' });
    await board.post({ externalId: '1', title: 'Scala Engineer' });
    const mails = await board.settled();
    expect(mails).toHaveLength(1);
    expect(await board.database.alerts.countDocuments()).toBe(1);
  });

  it('makes up once for a digest hour that passed in an outage', async () => {
    await board.subscribe('bea@example.org', { query: 'cobol', rhythm: 'daily', timeZone: BERLIN, hour: 8 });
    await board.post({ externalId: '1', title: 'Cobol Engineer' });
    await board.settled();
    board.at('2026-03-06T15:00:00Z');
    await board.mailTo('bea@example.org', /Cobol/);
    expect(await board.settled()).toHaveLength(1);
  });

  it('stops at once when a person unsubscribes with one click, and says why in the record', async () => {
    await board.subscribe('ada@example.org', { query: 'ocaml', rhythm: 'daily', timeZone: BERLIN, hour: 8 });
    await board.subscribe('bob@example.org', { query: 'ocaml', rhythm: 'instant' });
    await board.post({ externalId: '1', title: 'OCaml Engineer' });
    const mail = await board.mailTo('bob@example.org', /OCaml/);
    const link = /<https?:\/\/[^/]+(\/unsubscribe\/[^>]+)>/.exec(
      mail.headers.find(({ name }) => name.toLowerCase() === 'list-unsubscribe')?.value.replace(/\s+/g, '') ??
        '',
    )?.[1];
    const clicked = await fetch(board.boardUrl + link, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
      redirect: 'manual',
    });
    expect(clicked.status).toBe(200);
    board.at('2026-03-03T12:00:00Z');
    await board.post({ externalId: '2', title: 'OCaml Compiler Engineer', company: 'Other Ltd' });
    await board.mailTo('ada@example.org', /OCaml/);
    const mails = await board.settled();
    expect(mails.filter(({ to }) => to.includes('bob@example.org'))).toHaveLength(1);
  });
});
