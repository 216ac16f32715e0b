import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { violations } from './axe.js';
import { openWindow, startChromium } from './chromium.js';

// The documentation as a site, in a folder of its host, as whoever publishes it may choose.

const SITE = 'dist-docs';
const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' },
  ...{ '.svg': 'image/svg+xml', '.png': 'image/png', '.wasm': 'application/wasm' },
};

let server: http.Server;
let browser: Browser;
let root: string;
const pages = () =>
  (fs.readdirSync(SITE, { recursive: true }) as string[]).filter((file) => file.endsWith('.html'));

beforeAll(async () => {
  const built = spawnSync(process.execPath, ['tools/docs.mjs', 'build'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://site');
    const file = path.join(SITE, decodeURI(pathname).replace(/^\/handbook\//, '/'));
    if (!pathname.startsWith('/handbook/') || !fs.existsSync(file)) response.writeHead(404).end();
    else
      response
        .setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream')
        .end(fs.readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/handbook`;
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function onEvery(
  options: Parameters<typeof openWindow>[1],
  look: (page: Page) => Promise<string[]>,
): Promise<void> {
  const context = await openWindow(browser, options);
  const page = await context.newPage();
  const found: Record<string, string[]> = {};
  page.on('response', (response) => {
    if (!response.ok()) found[response.url()] = [`answered ${response.status()}`];
  });
  for (const file of pages()) {
    await page.goto(`${root}/${file}`);
    const faults = await look(page);
    if (faults.length > 0) found[file] = faults;
  }
  await context.close();
  expect(found).toEqual({});
}

describe('the documentation', () => {
  it('is read without JavaScript: every page has its text, the way to all others, and no search that does nothing', async () => {
    const all = pages().length;
    expect(all).toBeGreaterThan(15);
    await onEvery({}, async (page) => {
      const links = await page.locator('nav.chapters a').count();
      const here = await page.locator('nav.chapters a[aria-current=page]').count();
      const isSearchShown = await page.locator('#site-search').isVisible();
      const headings = await page.locator('main h1:visible').count();
      const fits = links === all && here === 1 && headings === 1 && !isSearchShown;
      return fits ? [] : [JSON.stringify({ links, here, headings, isSearchShown })];
    });
  });

  it('has no finding of axe-core in light colours', () => onEvery({ javaScriptEnabled: true }, violations));

  it('has none in dark colours at 320 px, and nothing sticks out', () => {
    const viewport = { width: 320, height: 640 };
    return onEvery({ javaScriptEnabled: true, colorScheme: 'dark', viewport }, async (page) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      return [...(await violations(page)), ...(wide > 0 ? [`${wide} px too wide`] : [])];
    });
  });

  it.each([
    ['quiet', 'Settings'],
    ['DKIM', 'Run it for others'],
    ['NDJSON', 'The API'],
  ])('finds %s', async (words, title) => {
    const context = await openWindow(browser, { javaScriptEnabled: true });
    const page = await context.newPage();
    await page.goto(`${root}/adr/index.html`);
    await page.getByRole('searchbox', { name: 'Search' }).fill(words);
    const found = page.locator('search .found a', { hasText: title });
    await found.first().waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ pages?$/);
    expect(await violations(page)).toEqual([]);
    await found.first().click();
    await page.waitForURL((url) => !url.pathname.includes('/adr/'));
    expect(await page.locator('main h1').textContent()).toBe(title);
    await context.close();
  });

  it('says where nothing is found, and closes with Escape', async () => {
    const context = await openWindow(browser, { javaScriptEnabled: true });
    const page = await context.newPage();
    await page.goto(`${root}/index.html`);
    await page.getByRole('searchbox').fill('漢字漢字');
    await page.getByText('Nothing has “漢字漢字”.').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await context.close();
  });
});
