import type { Page } from 'playwright-core';
import { violations } from './axe.js';
import { overflow, startEveryPage, type EveryPage } from './every-page.js';

// Beside accessibility.spec.ts, so that two workers share what takes longest of all suites with Chromium.

let pages: EveryPage;

beforeAll(async () => {
  pages = await startEveryPage();
});
afterAll(() => pages.stop());

/** Controls that are smaller than 24 by 24 px and not in a line of text (WCAG 2.2, 2.5.8). */
const smallTargets = async (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input:not([type=hidden]), .button')]
      // What is not shown, such as a closed list, is no target.
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => element.getBoundingClientRect().height < 24)
      .map((element) => element.outerHTML.slice(0, 100)),
  );

describe('every page', () => {
  it('has none at 320 px in German, and nothing sticks out or is too small to press', async () => {
    const narrow = { viewport: { width: 320, height: 640 }, locale: 'de-DE' };
    await pages.onEvery({ javaScriptEnabled: true, ...narrow }, async (page) => {
      const language = await page.locator('html').getAttribute('lang');
      // The console speaks English only.
      const isWrong = language !== 'de' && !page.url().startsWith(pages.full.opsUrl);
      return [
        ...(isWrong ? [`it is in ${language}`] : []),
        ...(await violations(page)),
        ...(await overflow(page)),
        ...(await smallTargets(page)),
      ];
    });
  }, 600_000);
});
