import { contentHash } from '@app/infra/system';
import type { PlainIds } from '@app/core/ids';
import { withIds } from '@app/testing';
import type { Exchanges, Found, ReplayMember, ReplayPosting, ReplaySearch } from '../protocol.js';
import { Shadow } from './shadow.js';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 10, 1, 12);
const at = (day: number): Date => new Date(START + day * DAY_MS);
const DUTIES =
  'You build and run the services that carry every order of our customers, from the first click to the last mile, and you care for them at night. ' +
  'You write Rust and PostgreSQL, review what others write, measure before you change, and teach what you know to those who join after you.';

const posting = (seq: number, fields: Partial<PlainIds<ReplayPosting>> = {}) =>
  withIds<ReplayPosting>({
    ...{ id: `p${seq}`, source: 'acme', externalId: `${seq}`, url: 'https://acme.example/1', applyUrl: null },
    ...{
      title: 'Backend Engineer',
      company: { name: 'Acme', slug: 'acme' },
      locationText: 'Berlin, Germany',
    },
    ...{ text: DUTIES, html: null, validThrough: null, draft: {}, postedAt: null, repost: null },
    ...{ isQuiet: false, isSample: false, seq, revision: 1, closedAt: null },
    firstSeenAt: at(seq),
    committedAt: at(seq),
    ...fields,
  });
const search = (id: string, query: string, fields: Partial<PlainIds<ReplaySearch>> = {}) =>
  withIds<ReplaySearch>({
    ...{ id, subscriberId: `of-${id}`, rhythm: 'daily', wordings: [{ query, fromSeq: 0, toSeq: null }] },
    ...fields,
  });

async function shadowOf(...searches: readonly ReplaySearch[]): Promise<Shadow> {
  const shadow = new Shadow();
  shadow.take(searches);
  await shadow.begin({ cities: [], reopenDays: 180 });
  return shadow;
}
const told = (found: readonly Found[]) =>
  found.map(({ postingId, opening, alerts }) => [
    postingId,
    opening,
    alerts.flatMap((one) => one.searches).sort(),
  ]);

describe('a shadow', () => {
  it('reads what was sent, and matches it with the wordings that were active at its number', async () => {
    const edited = search('s', '', {
      wordings: [
        { query: 'skill:rust', fromSeq: 1, toSeq: 3 },
        { query: 'skill:go', fromSeq: 3, toSeq: null },
      ],
    });
    const shadow = await shadowOf(edited, search('t', 'city:Berlin'));
    const other = (seq: number) => posting(seq, { company: { name: `C${seq}`, slug: `c${seq}` } });
    expect(told(await shadow.read([other(1), other(2), other(3), other(4)]))).toEqual([
      ['p1', 'p1', ['t']],
      ['p2', 'p2', ['s', 't']],
      ['p3', 'p3', ['s', 't']],
      ['p4', 'p4', ['t']],
    ]);
  });

  it('makes one alert for a subscriber, as urgent as the most urgent of the searches', async () => {
    const who = { subscriberId: 'anna' };
    const shadow = await shadowOf(
      search('s', 'rust', who),
      search('t', 'city:Berlin', { ...who, rhythm: 'instant' }),
    );
    const [found] = await shadow.read([posting(1)]);
    expect(found?.alerts).toEqual([{ subscriberId: 'anna', rhythm: 'instant', searches: expect.any(Array) }]);
    expect([...(found?.alerts[0]?.searches ?? [])].sort()).toEqual(['s', 't']);
  });

  it('puts postings into openings as the intake does: named after the first, closed after so many days', async () => {
    const shadow = await shadowOf(search('s', 'rust'));
    const elsewhere = posting(2, { locationText: 'Munich, Germany' });
    const another = posting(3, { draft: { requisition: 'R-77' }, title: 'Data Engineer' });
    expect(told(await shadow.read([posting(1), elsewhere, another])).map(([, opening]) => opening)).toEqual([
      'p1',
      'p1',
      'p3',
    ]);
    const late = await shadowOf(search('s', 'rust'));
    const found = await late.read([posting(1, { closedAt: at(2) }), posting(200)]);
    expect(told(found).map(([, opening]) => opening)).toEqual(['p1', 'p200']);
  });

  it('finds nobody for what is no news, what joins it, and what was over when it came', async () => {
    const shadow = await shadowOf(search('s', 'rust'));
    const over = posting(9, { company: { name: 'B', slug: 'b' }, validThrough: at(8) });
    const found = await shadow.read([posting(1, { isQuiet: true }), posting(2), over]);
    expect(found.map(({ isQuiet, alerts }) => [isQuiet, alerts.length])).toEqual([
      [true, 0],
      [true, 0],
      [false, 0],
    ]);
  });

  it('goes on where another was: told what that one read, it finds what that one finds', async () => {
    const all = Array.from({ length: 8 }, (_, n) => posting(n + 1, { closedAt: n === 0 ? at(3) : null }));
    const through = await shadowOf(search('s', 'rust'));
    const whole = await through.read(all);
    const first = await (await shadowOf(search('s', 'rust'))).read(all.slice(0, 3));
    const second = await shadowOf(search('s', 'rust'));
    second.restore(first.map(({ member }) => member as ReplayMember));
    expect([...first, ...(await second.read(all.slice(3)))]).toEqual(whole);
  });

  it('sets aside a posting that it cannot read, and a search', async () => {
    const shadow = new Shadow();
    shadow.take([search('s', 'nosuchfield:x'), search('t', 'rust')]);
    const { unread } = await shadow.begin({ cities: [], reopenDays: 180 });
    expect(unread.map(({ savedSearchId }) => savedSearchId)).toEqual(['s']);
    const broken = { ...posting(1), draft: { locations: 5 as unknown as string[] } };
    const [one, other] = await shadow.read([broken, posting(2)]);
    expect(one).toMatchObject({
      postingId: 'p1',
      thrown: expect.stringContaining('TypeError'),
      member: null,
    });
    expect(other?.alerts).toHaveLength(1);
  });

  it('says of a pair what each clause comes to, and what it read', async () => {
    const shadow = await shadowOf(search('s', 'rust -skill:go city:Munich'), search('bad', 'nosuchfield:x'));
    await shadow.read([posting(1)]);
    const asked = withIds<Exchanges['explain']['ask']>([
      { postingId: 'p1', savedSearchId: 's' },
      { postingId: 'p1', savedSearchId: 'bad' },
      { postingId: 'p1', savedSearchId: 'unknown' },
      { postingId: 'elsewhere', savedSearchId: 's' },
    ]);
    const { pairs, postings } = shadow.explain(asked);
    expect(pairs).toEqual([
      expect.objectContaining({ savedSearchId: 's', holds: false }),
      { postingId: 'p1', savedSearchId: 'bad', clauses: null, holds: false },
      { postingId: 'p1', savedSearchId: 'unknown', clauses: null, holds: false },
    ]);
    expect(pairs[0]?.clauses?.map(({ field, text, truth }) => [field, text, truth])).toEqual([
      ['text', 'rust', 'true'],
      ['skill', 'skill:go', 'false'],
      ['city', 'city:Munich', 'false'],
    ]);
    const facts = new Map(postings[0]?.facts.map(({ fact, said }) => [fact, said]));
    expect(facts.get('skills')).toContain('rust');
    expect(facts.get('text')).toBe(`${DUTIES.length} characters, ${contentHash(DUTIES).slice(0, 8)}`);
  });
});
