import { keptReport } from '@app/replay';
import { startBoard, type Board } from '../harness.js';
import { REPORT, keepReplays, keepRereading } from './replays-on-record.js';
import { Visitor } from './visitor.js';

let board: Board;
let visitor: Visitor;
const now = new Date();

beforeAll(async () => {
  board = await startBoard();
  visitor = await Visitor.operator(board);
});
afterAll(() => board.stop());

describe('the pages of replays', () => {
  it('say how one is run where there is none', async () => {
    const html = await visitor.text('/replays');
    expect(html).toContain('None was run');
    expect(html).toContain('<code>npm run replay -- --days 30 --against');
    expect(html).not.toContain('?watch=on');
  });

  it('list all, the latest first, each by how it stands', async () => {
    await keepReplays(board.database, now);
    const html = await visitor.text('/replays');
    const links = [...html.matchAll(/href="\/replays\/([\w-]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(['running', 'cut-off', 'failed', 'ended', 'of-another-release']);
    for (const cell of ['running', 'gives no sign', 'failed', 'ended, over a limit', 'ended'])
      expect(html).toContain(`<td>${cell}</td>`);
    expect(html).toContain('<td>12,050 of 28,341 (42.5 %)</td>');
    expect(html).toContain('<td>31 of 1,900 (1.6 %)</td>');
  });

  it('show how far one has come, and load themselves again for whoever asks for that', async () => {
    const html = await visitor.text('/replays/running');
    expect(html).toContain('<dt>Left, about</dt><dd>6 min 24 s</dd>');
    expect(html).toContain('<dt>Pairs lost so far</dt><dd>21</dd>');
    expect(html).toContain('href="/replays/running?watch=on"');
    const refresh = async (path: string) => (await visitor.get(path)).headers.get('refresh');
    expect(await refresh('/replays/running')).toBeNull();
    expect(await refresh('/replays/running?watch=on')).toBe('10');
    expect(await refresh('/replays?watch=on')).toBe('10');
    // What does not run does not change.
    expect(await refresh('/replays/ended?watch=on')).toBeNull();
    expect(await refresh('/replays/cut-off?watch=on')).toBeNull();
  });

  it('say what became of one that did not end', async () => {
    expect(await visitor.text('/replays/failed')).toContain('ended (SIGKILL)');
    expect(await visitor.text('/replays/cut-off')).toContain('--resume /data/replays/2026-03-01T12-00-00');
    const other = await visitor.text('/replays/of-another-release');
    expect(other).toContain('made by another release');
    expect(other).toContain('href="/replays/of-another-release/report"');
  });

  it('show a report: figures, limits, causes with examples, sources, searches, and what it ran with', async () => {
    const html = await visitor.text('/replays/ended');
    expect(html).toContain('<dt>Alerts lost: 0.13 %</dt><dd>40</dd>');
    expect(html).toContain('<dt>People affected: 1.6 %</dt><dd>31</dd>');
    expect(html).toContain('A limit is not held.');
    expect(html).toContain(
      '<td>Alerts lost</td><td>0.1%</td><td>40 of 31,200 (0.13 %)</td><td>not held</td>',
    );
    expect(html).toContain(
      '<td>fact skills</td><td>39</td><td>1</td><td>2</td><td>49</td><td>1</td><td>12</td>',
    );
    expect(html).toContain('fact skills: typescript, rust → rust');
    expect(html).toContain('fact skills: – → go');
    expect(html).toContain('moved: other opening');
    expect(html).toContain('<a href="/postings/posting-1">');
    expect(html).toContain('<a href="/searches/search-1">search-1</a>');
    expect(html).toContain('<td>../techjobboard-next (release 0.2.0, reading 7.0)</td>');
    expect(html).toContain('<td>lost 0.1%, people 100</td>');
    expect(html).toContain('<td>3, 2, 1</td>');
    // Who looks at replays need not be allowed to look at people.
    for (const secret of ['person-1', 'verbatim']) expect(html).not.toContain(secret);
  });

  it('give the report as it is kept', async () => {
    const answer = await visitor.get('/replays/ended/report');
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename=replay-[\d-]+\.json$/);
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(keptReport(REPORT))));
    expect((await visitor.get('/replays/running/report')).status).toBe(404);
  });

  it('know no other replay', async () => {
    expect((await visitor.get('/replays/nothing')).status).toBe(404);
    expect((await visitor.get('/replays/nothing/report')).status).toBe(404);
  });
});

describe('the state of the system', () => {
  const status = () => visitor.text('/status');

  it('says that no posting was read again', async () => {
    expect(await status()).toContain('No posting was read again yet');
  });

  it('says how far a reading by new rules has come, of each source too', async () => {
    await keepRereading(board.database, new Date());
    const html = await status();
    expect(html).toContain('By rules 7.20260301');
    expect(html).toContain('<dt>Read</dt><dd>36,450 (45 %)</dd>');
    expect(html).toContain('<dt>Read differently</dt><dd>2,357</dd>');
    expect(html).toMatch(/<dt>Ends about \(UTC\)<\/dt><dd>20\d\d-/);
    expect(html).toContain('<td>acme</td><td>30,000</td><td>2,345</td><td>2</td>');
    expect(html).toContain('posting 3f0c9a3e7d5b4c1a of acme: interpret: TypeError');
    expect(html).not.toContain('no ingestion process reads');
  });

  it('says where nobody reads, and that all is read', async () => {
    const long = new Date(Date.now() - 120_000);
    await board.database.rereadings.updateOne({}, { $set: { seenAt: long } });
    expect(await status()).toContain('no ingestion process reads');
    await board.database.rereadings.updateOne({}, { $set: { endedAt: new Date(), all: 36_450 } });
    const html = await status();
    expect(html).toContain('<dt>Read</dt><dd>36,450 (100 %)</dd>');
    expect(html).toContain('<dt>Ended (UTC)</dt>');
  });
});
