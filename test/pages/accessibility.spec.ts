import { operatorSession } from '../integration/api/harness.js';
import { COLOUR_RULES, violations } from './axe.js';
import { openWindow } from './chromium.js';
import { OPERATORS_COOKIE, overflow, startEveryPage, type EveryPage } from './every-page.js';
import { ENDLESS } from './fixtures.js';

let pages: EveryPage;

beforeAll(async () => {
  pages = await startEveryPage();
});
afterAll(() => pages.stop());

describe('every page', () => {
  it('has no finding of axe-core in light and in dark colours, loads nothing from elsewhere, sets no cookie', async () => {
    await pages.onEvery({ javaScriptEnabled: true, reducedMotion: 'reduce' }, async (page, requests) => {
      const light = await violations(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await violations(page, COLOUR_RULES);
      const foreign = requests.filter((url) => new URL(url).origin !== new URL(page.url()).origin);
      const all = await page.context().cookies();
      const cookies = all.filter(({ name }) => name !== OPERATORS_COOKIE);
      return [
        ...light,
        ...dark.map((fault) => `dark: ${fault}`),
        ...foreign,
        ...cookies.map(({ name }) => `the cookie ${name}`),
      ];
    });
  }, 600_000);
});

describe('axe itself', () => {
  it('finds what is wrong, so that its silence means something', async () => {
    const context = await openWindow(pages.browser, { javaScriptEnabled: true });
    const page = await context.newPage();
    await page.setContent(
      '<html><body><img src="x"><input><p style="color:#aaa;background:#fff">pale words</p></body></html>',
    );
    expect((await violations(page)).length).toBeGreaterThan(3);
    expect(await violations(page, COLOUR_RULES)).toEqual([expect.stringMatching(/^color-contrast: /)]);
    await context.close();
  });
});

/** Pages of the console besides those that a test fills first. */
const CONSOLE_PAGES = ['/', '/status', '/sources', '/sources?state=failing&q=x'];

describe('the console', () => {
  it('has no finding of axe-core', async () => {
    const extraHTTPHeaders = { ...(await operatorSession(pages.full)) };
    const context = await openWindow(pages.browser, { javaScriptEnabled: true, extraHTTPHeaders });
    const page = await context.newPage();
    for (const path of CONSOLE_PAGES) {
      await page.goto(pages.full.opsUrl + path);
      expect(await violations(page)).toEqual([]);
    }
    const posting = await pages.full.database.postings.findOne({ title: ENDLESS }, { _id: 1 }).lean();
    await fetch(`${pages.full.url}/postings/${posting?._id}/report`, {
      method: 'POST',
      body: new URLSearchParams({ kind: 'scam', note: ENDLESS }),
    });
    await fetch(`${pages.full.url}/postings/${posting?._id}/report`, {
      method: 'POST',
      body: new URLSearchParams({ kind: 'wrong-fact', field: 'company', note: ENDLESS }),
    });
    await page.goto(`${pages.full.opsUrl}/moderation`);
    expect(await page.locator('article').count()).toBe(1);
    expect(await page.locator('section.reported').count()).toBe(1);
    expect([...(await violations(page)), ...(await overflow(page))]).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toEqual([]);
    for (const path of CONSOLE_PAGES) {
      await page.goto(pages.full.opsUrl + path);
      expect(await overflow(page)).toEqual([]);
    }
    await context.close();
  });
});
