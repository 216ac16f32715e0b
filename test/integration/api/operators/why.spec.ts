import { asId, type PostingId, type SubscriberId } from '@app/core/ids';
import { ROLES, allows } from '@app/core/operators';
import { WhyDesk } from '@app/infra/why';
import { whyCommand } from '../../../../apps/launcher/src/cli/trace/command.js';
import { COMMAND_LINE } from '../../../../apps/launcher/src/cli/trace/command-line.js';
import { confirmed, draft, operatorSession, push, startBoard, type Board } from '../harness.js';
import { Visitor, newOperator } from './visitor.js';

let board: Board;
let ids: readonly PostingId[];
let headers: Record<string, string>;
let ada: SubscriberId;

beforeAll(async () => {
  board = await startBoard();
  ada = (await confirmed(board, { email: 'ada@example.org', q: 'haskell' })).subscriber._id;
  ids = await push(board, [draft(1), draft(2)]);
  await board.database.postings.updateMany({}, { $set: { unmatched: false } });
  headers = await operatorSession(board);
});
afterAll(() => board.stop());

async function why(fields: Record<string, string>): Promise<readonly [number, string]> {
  const response = await fetch(`${board.opsUrl}/why?${new URLSearchParams(fields)}`, { headers });
  return [response.status, await response.text()];
}

describe('the console’s page that says why', () => {
  it('is a form, and an answer that names the clause', async () => {
    expect((await why({}))[0]).toBe(200);
    const [status, html] = await why({ person: 'ada@example.org', posting: ids[0] ?? '' });
    expect(status).toBe(200);
    expect(html).toContain('It did not match: `haskell` was false');
    expect(html).toContain('clauses (decided)');
  });

  it('leads to the pages of the posting, the person and their search', async () => {
    const [, html] = await why({ person: 'ada@example.org', posting: ids[0] ?? '' });
    const links = [...html.matchAll(/href="\/(postings|people|searches)\//g)].map(([, kind]) => kind);
    expect(new Set(links)).toEqual(new Set(['postings', 'people', 'searches']));
  });

  it.each(['person', 'posting'])('blames nobody for a link that fills in the %s', async (field) => {
    const [status, html] = await why({ [field]: ids[0] ?? '' });
    expect([status, html.includes('role="alert"'), html.includes(`value="${ids[0]}"`)]).toEqual([
      200,
      false,
      true,
    ]);
  });

  it.each(['https://jobs.acme.example/1', 'engineer 1'])('finds the posting by %s', async (posting) => {
    const [status, html] = await why({ person: 'ada@example.org', posting });
    expect([status, html.includes('Backend Engineer 1, Acme Rockets')]).toEqual([200, true]);
  });

  it('finds it by its page on the board, and lets one choose where words mean several', async () => {
    const url = `${board.url}/postings/${ids[0]}`;
    expect((await why({ person: 'ada@example.org', posting: url }))[1]).toContain('It did not match');
    const [status, html] = await why({ person: 'ada@example.org', posting: 'backend' });
    expect([status, ids.every((id) => html.includes(id))]).toEqual([200, true]);
  });

  it('takes the id of a subscriber for an address, and notes the look', async () => {
    const looks = () => board.database.audit.countDocuments({ action: 'person.look' });
    const before = await looks();
    const [status, html] = await why({ person: ada, posting: ids[0] ?? '' });
    expect([status, html.includes('It did not match: `haskell` was false')]).toEqual([200, true]);
    expect(html).not.toContain('ada@example.org');
    expect(await looks()).toBe(before + 1);
  });

  it('says that nobody has an address, and shows nobody’s', async () => {
    const [status, html] = await why({ person: 'nobody@example.org', posting: ids[0] ?? '' });
    expect(status).toBe(200);
    expect(html).toContain('Nobody with this address is on record.');
    expect(html).not.toContain('ada@example.org');
  });

  it.each([
    ['person', { person: 'no address', posting: 'x' }, 'name@example.org'],
    ['person', { person: 'a'.repeat(400), posting: 'x' }, 'At most 300 characters.'],
    ['person', { person: '', posting: 'x' }, 'Fill in this field.'],
    ['posting', { person: 'ada@example.org', posting: '' }, 'Fill in this field.'],
    ['posting', { person: 'ada@example.org', posting: 'y'.repeat(2_100) }, 'At most 2000 characters.'],
    ['posting', { person: 'ada@example.org', posting: 'https://nowhere.example/' }, 'No posting on record'],
    ['posting', { person: 'ada@example.org', posting: '{"$ne":null}' }, 'No posting on record'],
  ] as const)('names the field that is wrong: %s', async (field, fields, fault) => {
    const [status, html] = await why(fields);
    const said = new RegExp(`id="why-${field}-fault"[^>]*>([^<]*)`).exec(html)?.[1];
    expect([status, said]).toEqual([422, expect.stringContaining(fault)]);
  });

  describe('its door', () => {
    const asked = '/why?person=ada@example.org&posting=nowhere';
    const looks = () => board.database.audit.countDocuments({ action: 'person.look' });
    let administrator: Visitor;
    beforeAll(async () => {
      administrator = await Visitor.operator(board);
    });

    it.each(ROLES)(
      'is open to “%s” just where people may be looked at, and nothing is noted of a refusal',
      async (role) => {
        const visitor = await newOperator(board, administrator, `why-${role}`, [role]);
        const before = await looks();
        const answer = await visitor.get(asked);
        const isOpen = allows([role], 'help');
        expect(answer.status).toBe(isOpen ? 422 : 403);
        expect(await answer.text()).not.toContain(isOpen ? 'haskell' : 'ada@example.org');
        expect(await looks()).toBe(isOpen ? before + 1 : before);
        // Nothing can be sent to it, whatever the role.
        const sent = await visitor.post('/why', { person: 'ada@example.org' });
        expect([403, 404, 405]).toContain(sent.status);
      },
    );

    it('is closed to everybody who is not logged in, whatever they send', async () => {
      const nobody = new Visitor(board.opsUrl);
      const before = await looks();
      expect((await nobody.get(asked)).status).toBe(401);
      expect((await nobody.send('/why', { person: 'ada@example.org' })).status).toBe(401);
      expect((await new Visitor(board.opsUrl, 'ops_session=made-up').get(asked)).status).toBe(401);
      expect(await looks()).toBe(before);
    });
  });
});

describe('techjobboard trace why', () => {
  const ask = (...args: string[]): Promise<string> =>
    whyCommand(new WhyDesk(board.database, board.signer, 90), COMMAND_LINE.read(args), new Date());

  it('answers in words and as data', async () => {
    const words = await ask('why', 'ada@example.org', ids[0] ?? '');
    expect(words).toContain('It did not match: `haskell` was false');
    expect(words).toMatch(/^> clauses +stopped /m);
    const data = JSON.parse(await ask('why', 'ada@example.org', ids[0] ?? '', '--json'));
    expect(data).toMatchObject({ posting: ids[0], outcome: 'not-got', decidedBy: 'clauses' });
    expect(JSON.stringify(data)).not.toContain('ada@example.org');
  });

  it('names the argument that is wrong', async () => {
    await expect(ask('why', 'nobody', 'x')).rejects.toThrow(/^ADDRESS: /);
    await expect(ask('why', 'ada@example.org', asId('nothing here'))).rejects.toThrow(/^POSTING: no posting/);
    await expect(ask('why', 'ada@example.org', 'backend')).rejects.toThrow(/^POSTING: several/);
    expect(() => COMMAND_LINE.read(['why', 'ada@example.org'])).toThrow('techjobboard trace why');
    expect(() => COMMAND_LINE.read(['who', 'a', 'b'])).toThrow('techjobboard trace why');
  });
});
