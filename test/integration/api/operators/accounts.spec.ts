import { FakeClock } from '@app/testing';
import { rotateSecret, loadSecrets } from '@app/infra/config';
import { hotp, stepAt } from '../../../../apps/api/src/console/accounts/totp.js';
import { createApp } from '../../../../apps/api/src/app.js';
import { postForm, startBoard, type Board } from '../harness.js';
import { PASSWORD, Visitor, linkIn, newOperator } from './visitor.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const clock = new FakeClock('2026-03-02T09:00:00Z');
let board: Board;
let administrator: Visitor;

beforeAll(async () => {
  board = await startBoard({ clock });
});
beforeEach(async () => {
  administrator = await Visitor.operator(board);
});
afterAll(() => board.stop());

const account = (id: string) => board.database.operators.findById(id).lean();
const opens = async (visitor: Visitor): Promise<boolean> => (await visitor.get('/account')).status === 200;

function decoded(base32: string): Buffer {
  const bits = [...base32].map((one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one));
  const text = bits.map((value) => value.toString(2).padStart(5, '0')).join('');
  return Buffer.from((text.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** Turns the second factor on. Returns what makes codes, and the recovery codes. */
async function enrol(visitor: Visitor): Promise<{ code: () => string; recovery: string[] }> {
  const begun = await (await visitor.post('/account', { action: 'begin' })).text();
  const key = decoded(/secret=([A-Z2-7]{32})/.exec(begun)?.[1] ?? '');
  const code = (): string => hotp(key, stepAt(clock.now()));
  const html = await (await visitor.post('/account', { action: 'confirm', code: code() })).text();
  return { code, recovery: html.match(/[2-9a-z]{5}-[2-9a-z]{5}-[2-9a-z]{5}/g) ?? [] };
}

describe('the first account', () => {
  it('is “operator”, with the password of the file as argon2id and every role', async () => {
    const first = await account('operator');
    expect(first).toMatchObject({ state: 'active', roles: ['administer'], secondFactor: null });
    expect(first?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await opens(administrator)).toBe(true);
  });

  it('gets a rotated password at the next start, and loses what stood in the way of it', async () => {
    const other = await startBoard();
    const visitor = await Visitor.operator(other);
    const change = {
      action: 'password',
      current: other.operator.password,
      password: PASSWORD,
      repeat: PASSWORD,
    };
    expect(await (await visitor.post('/account', change)).text()).toContain('The password is changed');
    expect(await visitor.login('operator', other.operator.password)).toBe(401);
    await other.database.operators.updateOne({ _id: 'operator' as never }, { $set: { state: 'disabled' } });
    const again = async (): Promise<void> => {
      const api = await createApp(other.config, {});
      await api.stop();
    };
    await again();
    expect((await other.database.operators.findOne().lean())?.state).toBe('disabled');
    rotateSecret(other.config.DATA_DIR, 'operator');
    await again();
    const { password } = loadSecrets(other.config.DATA_DIR).operator;
    expect(await visitor.login('operator', PASSWORD)).toBe(401);
    expect(await visitor.login('operator', password)).toBe(303);
    await other.stop();
  });
});

describe('an invitation', () => {
  it('sets a password once, and gives the roles that were chosen', async () => {
    const asked = { action: 'invite', name: 'ada', role: ['look', 'operate'] };
    const link = linkIn(await (await administrator.post('/operators', asked)).text());
    expect(await (await fetch(`${board.opsUrl}${link}`)).text()).toContain('Your name is “ada”');
    const key = link.split('=')[1] ?? '';
    const accept = (password: string, repeat = password) =>
      postForm(`${board.opsUrl}/invitation`, { key, password, repeat });
    expect((await accept('short')).status).toBe(422);
    expect((await accept('Password1234')).status).toBe(422);
    expect((await accept(PASSWORD, 'three old kettle')).status).toBe(422);
    expect((await accept(PASSWORD)).status).toBe(303);
    expect((await accept(PASSWORD)).status).toBe(404);
    expect((await fetch(`${board.opsUrl}${link}`)).status).toBe(404);
    expect(await account('ada')).toMatchObject({ state: 'active', roles: ['look', 'operate'] });
    expect(await new Visitor(board.opsUrl).login('ada', PASSWORD)).toBe(303);
    expect(JSON.stringify(await board.database.operators.find().lean())).not.toContain(key);
  });

  it('ends after seven days, and a name is invited once', async () => {
    const asked = { action: 'invite', name: 'late', role: 'look' };
    const link = linkIn(await (await administrator.post('/operators', asked)).text());
    const second = await (await administrator.post('/operators', asked)).text();
    expect([linkIn(second), second.includes('there is an account late')]).toEqual(['', true]);
    clock.advance(7 * DAY);
    expect((await fetch(`${board.opsUrl}${link}`)).status).toBe(404);
  });

  it.each([
    [{ action: 'invite', name: 'Ada Lovelace', role: 'look' }, 'a name is 2 to 40'],
    [{ action: 'invite', name: 'a@b', role: 'look' }, 'a name is 2 to 40'],
    [{ action: 'invite', name: 'nobody' }, 'without a role'],
    [{ action: 'invite', name: 'root', role: 'root' }, 'without a role'],
    [
      { action: 'roles', name: 'operator', seen: 'administer', role: 'look' },
      'nobody changes their own roles',
    ],
    [{ action: 'disable', name: 'operator' }, 'nobody changes their own roles'],
    [{ action: 'disable', name: 'nobody' }, 'not as this page showed it'],
    [{ action: 'sell', name: 'ada' }, 'not complete'],
  ])('%j is refused with a sentence', async (asked, sentence) => {
    expect(await (await administrator.post('/operators', asked)).text()).toContain(sentence);
  });
});

describe('a login', () => {
  it('says the same of a wrong password, an unknown name and a disabled account', async () => {
    await newOperator(board, administrator, 'shut', ['look']);
    await administrator.post('/operators', { action: 'disable', name: 'shut' });
    const tries = [
      ['operator', 'wrong'],
      ['nobody', PASSWORD],
      ['shut', PASSWORD],
      ['', ''],
      ['operator@x', PASSWORD],
    ] as const;
    const said = await Promise.all(
      tries.map(async ([user, password]) => {
        const answer = await postForm(`${board.opsUrl}/login`, { user, password });
        return [answer.status, await answer.text()];
      }),
    );
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(said[0]?.[0]).toBe(401);
  });

  it('is limited by network', async () => {
    const narrow = await startBoard({ ratePolicies: { login: { requests: 2, seconds: 900 } } });
    const visitor = new Visitor(narrow.opsUrl);
    const statuses = [];
    for (let n = 0; n < 3; n += 1) statuses.push(await visitor.login('operator', 'wrong'));
    expect(statuses).toEqual([401, 401, 429]);
    expect(await visitor.login('operator', narrow.operator.password)).toBe(429);
    await narrow.stop();
  });

  it('gives another session than the one that the browser had', async () => {
    const before = administrator.cookie;
    expect(await administrator.login('operator', board.operator.password)).toBe(303);
    expect(administrator.cookie).not.toBe(before);
    expect(await opens(new Visitor(board.opsUrl, before))).toBe(false);
  });
});

describe('a session', () => {
  it('ends after seven days, however much it is used', async () => {
    for (let hour = 0; hour < 7 * 24; hour += 24) {
      expect(await opens(administrator)).toBe(true);
      clock.advance(DAY);
    }
    expect(await opens(administrator)).toBe(false);
  });

  it('ends at once with the account, its roles or its password', async () => {
    const grace = await newOperator(board, administrator, 'grace', ['look']);
    const again = async (): Promise<void> => {
      expect(await opens(grace)).toBe(false);
      expect(await grace.login('grace', PASSWORD)).toBe(303);
    };
    await administrator.post('/operators', { action: 'roles', name: 'grace', seen: 'look', role: 'operate' });
    await again();
    await administrator.post('/operators', { action: 'end-sessions', name: 'grace' });
    await again();
    await administrator.post('/operators', { action: 'disable', name: 'grace' });
    expect(await opens(grace)).toBe(false);
    expect(await grace.login('grace', PASSWORD)).toBe(401);
    await administrator.post('/operators', { action: 'enable', name: 'grace' });
    await again();
  });

  it('is listed, and ended from another one', async () => {
    const mary = await newOperator(board, administrator, 'mary', ['look']);
    const other = new Visitor(board.opsUrl);
    await other.login('mary', PASSWORD);
    const ids = [...(await mary.text('/account')).matchAll(/name="session" value="([^"]+)"/g)];
    expect(ids).toHaveLength(1);
    expect(await opens(other)).toBe(true);
    const foreign = await administrator.post('/account', { action: 'end', session: ids[0]?.[1] ?? '' });
    expect(await foreign.text()).toContain('Nothing was done');
    await mary.post('/account', { action: 'end', session: ids[0]?.[1] ?? '' });
    expect([await opens(other), await opens(mary)]).toEqual([false, true]);
    await other.login('mary', PASSWORD);
    await mary.post('/account', { action: 'end-others' });
    expect([await opens(other), await opens(mary)]).toEqual([false, true]);
  });
});

describe('a second factor', () => {
  it('opens with each code and each recovery code once, and with neither not at all', async () => {
    const joan = await newOperator(board, administrator, 'joan', ['look']);
    const { code, recovery } = await enrol(joan);
    expect(recovery).toHaveLength(10);
    expect(await opens(joan)).toBe(true);
    const fresh = new Visitor(board.opsUrl);
    const login = (typed: string) => fresh.login('joan', PASSWORD, typed);
    // The code that turned it on is used up.
    expect([await login(''), await login('000000'), await login(code())]).toEqual([401, 401, 401]);
    clock.advance(30_000);
    expect([await login(code()), await login(code())]).toEqual([303, 401]);
    const [first = '', second = ''] = recovery;
    expect([await login(first.toUpperCase()), await login(first), await login(second)]).toEqual([
      303, 401, 303,
    ]);
    expect((await account('joan'))?.secondFactor?.recoveryHashes).toHaveLength(8);
    await administrator.post('/operators', { action: 'reset-factor', name: 'joan' });
    expect(await opens(fresh)).toBe(false);
    expect(await login('')).toBe(303);
  });

  it('lets nobody guess codes, though they know the password', async () => {
    const ratePolicies = { operator: { requests: 3, seconds: 900 }, login: { requests: 1_000, seconds: 60 } };
    const narrow = await startBoard({ clock, ratePolicies });
    const visitor = await Visitor.operator(narrow);
    const { code } = await enrol(visitor);
    clock.advance(30_000);
    const login = (typed: string) => visitor.login('operator', narrow.operator.password, typed);
    for (let n = 0; n < 3; n += 1) expect(await login('000000')).toBe(401);
    expect(await login(code())).toBe(401);
    await narrow.stop();
  });

  it('is all that is open where it is demanded and there is none', async () => {
    const strict = await startBoard({ clock }, { OPERATOR_SECOND_FACTOR: 'required' });
    const visitor = await Visitor.operator(strict);
    const to = async (path: string) => (await visitor.get(path)).headers.get('location');
    expect([await to('/'), await to('/queues'), await to('/account')]).toEqual([
      '/account',
      '/account',
      null,
    ]);
    expect((await visitor.get('/metrics')).status).toBe(401);
    await enrol(visitor);
    expect((await visitor.get('/')).status).toBe(200);
    await strict.stop();
  });
});
