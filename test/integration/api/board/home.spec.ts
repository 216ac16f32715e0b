import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { draft, push, startBoard, type Board } from '../harness.js';

let board: Board;
const logos = fs.mkdtempSync(path.join(os.tmpdir(), 'logos-'));
beforeAll(async () => {
  fs.writeFileSync(path.join(logos, 'acme-rockets.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  board = await startBoard({}, { LOGOS_DIR: logos });
  const many = Array.from({ length: 30 }, (_, n) =>
    draft(n, { text: `Rockets of the kind ${'x'.repeat(n + 1)}.` }),
  );
  const teacher = { title: 'Account Executive', company: 'Quiet Sales', salary: null };
  await push(board, [...many, draft(90, teacher)]);
});
afterAll(async () => {
  await board.stop();
  fs.rmSync(logos, { recursive: true });
});

const page = async (address: string): Promise<string> => (await fetch(board.url + address)).text();
const leadsTo = async (address: string): Promise<string | null> => {
  const { status, headers } = await fetch(board.url + address, { redirect: 'manual' });
  return status === 303 ? decodeURIComponent(headers.get('location') ?? '') : null;
};

describe('the home page', () => {
  it('shows the functions that the operator chose, and everything on a press', async () => {
    const [home, all] = [await page('/'), await page('/?all=1')];
    expect(home).not.toContain('Account Executive');
    expect(home).toContain('href="/?all=1"');
    expect(all).toContain('Account Executive');
    expect(await page('/?q=country:DE')).toContain('Account Executive');
  });

  it('has at most three openings of one company in a row, where nobody asked for words or a company', async () => {
    const rows = async (address: string) => (await page(address)).match(/class="result"/g)?.length ?? 0;
    const home = await page('/');
    const openings = Number(/(\d+) openings?/.exec(home)?.[1]);
    expect(await rows('/')).toBe(Math.min(3, openings));
    expect(home).toContain(`+${openings - 3} more at Acme Rockets`);
    expect(await rows('/?q=rockets')).toBe(Math.min(20, openings));
  });
});

describe('the two fields of the box', () => {
  it.each([
    ['/?q=python&where=', '/?q=python'],
    ['/?q=&where=', '/'],
    ['/?q=python&where=Berlin&around=40km', '/?q=python within:40km of:"Berlin, DE"'],
    ['/?q=python&where=remote&also=salary%3E%3D80k', '/?q=python remote:yes salary>=80k'],
  ])('%s lead to %s', async (from, to) => {
    expect(await leadsTo(from)).toBe(to);
  });

  it('are shown again where the words are wrong', async () => {
    const html = await page('/?q=%22open&where=Berlin');
    expect(html).toMatch(/id="where"[^>]*value="Berlin"/);
    expect(html).toContain('q-error');
  });
});

describe('a logo', () => {
  it('comes from the board itself, as an image that may do nothing', async () => {
    expect(await page('/')).toContain('src="/logos/acme-rockets"');
    const { status, headers } = await fetch(`${board.url}/logos/acme-rockets`);
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('image/svg+xml')]);
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is none where the folder has none, whatever the address is', async () => {
    for (const name of ['other', '..%2Facme-rockets', '%2Fetc%2Fpasswd', 'acme-rockets.svg'])
      expect((await fetch(`${board.url}/logos/${name}`)).status).toBe(404);
  });
});
