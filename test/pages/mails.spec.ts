import type { Browser, Page } from 'playwright-core';
import {
  aConfirmation,
  aManageLink,
  aNews,
  anAlertsMail,
  anItem,
} from '../../libs/mails/src/fixtures/mails.js';
import type { MailModel } from '../../libs/mails/src/model.js';
import { renderHtml } from '../../libs/mails/src/views/html.js';
import { violations } from './axe.js';
import { openWindow, startChromium } from './chromium.js';

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

const changed = anItem({ changedSince: true, alsoMatches: ['go remote:eu'], pay: null });
/** One word, wider than any telephone. */
const ENDLESS = 'Engineer'.repeat(31).slice(0, 246);
const MAILS: Readonly<Record<string, MailModel>> = {
  alerts: anAlertsMail([anItem(), changed, anItem({ title: 'Staff Engineer (d/f/m)' })], { more: 4 }),
  'news of searches': anAlertsMail([anItem()], {
    news: [aNews(), aNews({ alone: [] }), aNews({ spelled: [] })],
  }),
  'endless words': anAlertsMail(
    [
      anItem({
        title: ENDLESS,
        company: ENDLESS,
        where: ENDLESS,
        pay: ENDLESS,
        alsoMatches: [ENDLESS],
        reasons: [{ clause: ENDLESS, seen: ENDLESS, quotes: [ENDLESS] }],
        snippet: [{ text: ENDLESS, marked: true }],
      }),
    ],
    { news: [aNews({ query: ENDLESS, spelled: [{ words: ENDLESS, others: [ENDLESS] }] })] },
  ),
  confirmation: aConfirmation,
  'manage link': aManageLink,
};

async function onMail(mail: MailModel, dark: boolean, look: (page: Page) => Promise<unknown>): Promise<void> {
  const context = await openWindow(browser, {
    javaScriptEnabled: true,
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width: 360, height: 720 },
  });
  const page = await context.newPage();
  await page.setContent(renderHtml(mail));
  await look(page);
  await context.close();
}

describe.each(Object.entries(MAILS))('the HTML of the %s mail', (_, mail) => {
  it.each([
    ['light', false],
    ['dark', true],
  ])('has no finding of axe-core in %s colours and fits a telephone', async (_colours, dark) => {
    await onMail(mail, dark, async (page) => {
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBeLessThanOrEqual(0);
    });
  });

  it('asks nobody for anything', async () => {
    const context = await openWindow(browser, { javaScriptEnabled: true });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(renderHtml(mail), { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    await context.close();
  });
});

describe('the colours of the dark scheme', () => {
  it('are those of the dark scheme, so that the light ones were not looked at twice', async () => {
    const inkOf = (page: Page) =>
      page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).color);
    const seen: string[] = [];
    for (const dark of [false, true]) {
      await onMail(MAILS['alerts'] as MailModel, dark, async (page) => seen.push(await inkOf(page)));
    }
    expect(new Set(seen).size).toBe(2);
  });
});
