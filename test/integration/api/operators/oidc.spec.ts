import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import Provider from 'oidc-provider';
import { startBoard, type Board } from '../harness.js';
import { Visitor } from './visitor.js';

const SECRET = 'a secret of the provider and the console';
let board: Board;
let provider: http.Server;
let issuer: string;
/** What the provider says of whoever logs in there. */
let claims: { sub: string; groups: string[]; preferred_username: string };

const freePort = async (): Promise<number> => {
  const server = http.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

beforeAll(async () => {
  const [opsPort, issuerPort] = [await freePort(), await freePort()];
  const opsUrl = `http://127.0.0.1:${opsPort}`;
  issuer = `http://127.0.0.1:${issuerPort}`;
  const told = new Provider(issuer, {
    clients: [
      { client_id: 'console', client_secret: SECRET, redirect_uris: [`${opsUrl}/login/oidc/callback`] },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['preferred_username', 'groups'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['of a test'] },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => claims }),
  });
  provider = http.createServer(told.callback()).listen(issuerPort, '127.0.0.1');
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'oidc-')), 'client-secret');
  fs.writeFileSync(file, `${SECRET}\n`);
  board = await startBoard(
    {},
    {
      OPS_PORT: opsPort,
      OPS_URL: opsUrl,
      OPERATOR_OIDC_ISSUER: issuer,
      OPERATOR_OIDC_CLIENT_ID: 'console',
      OPERATOR_OIDC_SECRET_FILE: file,
      OPERATOR_OIDC_ROLES: 'groups=board-admins=administer, groups=support=help',
    },
  );
});
afterAll(async () => {
  await board.stop();
  provider.closeAllConnections();
  await new Promise((resolve) => provider.close(resolve));
});

/** A browser with one jar of cookies for each site, that follows what it is told step by step. */
class Browser {
  readonly jars = new Map<string, Map<string, string>>();

  async open(address: string, form?: Record<string, string>): Promise<Response> {
    const url = new URL(address);
    const jar = this.jars.get(url.origin) ?? new Map<string, string>();
    this.jars.set(url.origin, jar);
    const headers = { cookie: [...jar].map((pair) => pair.join('=')).join('; '), accept: 'text/html' };
    const body = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
    const answer = await fetch(url, { headers, redirect: 'manual', ...body });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      jar.set(name, value);
    }
    return answer;
  }

  /** Follows redirects until a page; the last address is told with it. */
  async follow(address: string, form?: Record<string, string>): Promise<{ at: string; answer: Response }> {
    let at = address;
    let answer = await this.open(at, form);
    for (let hops = 0; hops < 10 && answer.headers.get('location') !== null; hops += 1) {
      at = new URL(answer.headers.get('location') ?? '', at).href;
      if (this.stopAt?.(at) === true) break;
      answer = await this.open(at);
    }
    return { at, answer };
  }

  stopAt: ((address: string) => boolean) | null = null;
}

/** The forms of the provider's own pages: a name and any password, then the consent. */
async function logIn(browser: Browser): Promise<{ at: string; answer: Response }> {
  let { at, answer } = await browser.follow(`${board.opsUrl}/login/oidc`);
  for (let pages = 0; pages < 3 && at.startsWith(`${issuer}/interaction/`); pages += 1) {
    const prompt = /name="prompt" value="(\w+)"/.exec(await answer.text())?.[1] ?? '';
    const given: Record<string, string> = prompt === 'login' ? { login: claims.sub, password: 'any' } : {};
    ({ at, answer } = await browser.follow(at, { prompt, ...given }));
  }
  return { at, answer };
}

const visitorOf = (browser: Browser): Visitor =>
  new Visitor(board.opsUrl, `ops_session=${browser.jars.get(board.opsUrl)?.get('ops_session') ?? ''}`);

describe('a login by an identity provider', () => {
  it('makes an account with the roles of its claims, and begins a session', async () => {
    claims = { sub: 'u-1', groups: ['board-admins', 'staff'], preferred_username: 'Ada L' };
    const browser = new Browser();
    const { answer } = await logIn(browser);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('You are logged in')]);
    expect((await visitorOf(browser).get('/operators')).status).toBe(200);
    const host = new URL(issuer).host;
    const account = await board.database.operators.findOne({ identity: `${issuer} u-1` }).lean();
    expect(account).toMatchObject({ _id: `ada-l@${host}`, roles: ['administer'], passwordHash: null });
    expect(await new Visitor(board.opsUrl).login(`ada-l@${host}`, '')).toBe(401);
  });

  it('takes roles away that the claims give no more', async () => {
    claims = { sub: 'u-1', groups: ['support'], preferred_username: 'Ada L' };
    const browser = new Browser();
    await logIn(browser);
    expect((await visitorOf(browser).get('/operators')).status).toBe(403);
    claims = { sub: 'u-1', groups: [], preferred_username: 'Ada L' };
    expect((await logIn(new Browser())).answer.status).toBe(403);
    expect((await visitorOf(browser).get('/')).status).toBe(401);
  });

  it('is refused to whom no rule names, and gives nobody a local account', async () => {
    claims = { sub: 'u-2', groups: ['staff'], preferred_username: 'operator' };
    expect((await logIn(new Browser())).answer.status).toBe(403);
    expect(await board.database.operators.countDocuments({ identity: `${issuer} u-2` })).toBe(0);
    claims = { sub: 'u-3', groups: ['support'], preferred_username: 'ada-l' };
    expect((await logIn(new Browser())).answer.status).toBe(200);
    const third = await board.database.operators.findOne({ identity: `${issuer} u-3` }).lean();
    expect(third?._id).toMatch(/^ada-l@127\.0\.0\.1:\d+\.[\w-]{8}$/);
  });

  it('comes back once, to the browser that began it, with the state that was sent', async () => {
    claims = { sub: 'u-4', groups: ['support'], preferred_username: 'joan' };
    const browser = new Browser();
    browser.stopAt = (address) => address.startsWith(`${board.opsUrl}/login/oidc/callback`);
    const { at } = await logIn(browser);
    const forged = new URL(at);
    expect((await new Browser().open(at)).status).toBe(403);
    forged.searchParams.set('state', 'made-up');
    expect((await browser.open(forged.href)).status).toBe(403);
    // The login was used up by the forged return.
    expect((await browser.open(at)).status).toBe(403);
    expect(await board.database.operators.countDocuments({ identity: `${issuer} u-4` })).toBe(0);
  });

  it('is offered by the login form only where there is a provider', async () => {
    expect(await (await fetch(`${board.opsUrl}/login`)).text()).toContain('href="/login/oidc"');
    const without = await startBoard();
    expect(await (await fetch(`${without.opsUrl}/login`)).text()).not.toContain('/login/oidc');
    const headers = { accept: 'text/html' };
    for (const one of ['/login/oidc', '/login/oidc/callback?code=x'])
      expect((await fetch(`${without.opsUrl}${one}`, { headers })).status).toBe(401);
    await without.stop();
  });
});
