import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import {
  aConfirmation,
  aGroup,
  aManageLink,
  aNews,
  anAlertsMail,
  anItem,
} from '../../libs/mails/src/fixtures/mails.js';
import { ordinaryItems } from '../../libs/mails/src/fixtures/items.js';
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
const inGerman = <Mail extends MailModel>(mail: Mail): Mail => ({
  ...mail,
  frame: { ...mail.frame, language: 'de' },
});
const MAILS: Readonly<Record<string, MailModel>> = {
  alerts: anAlertsMail([anItem(), changed, anItem({ title: 'Staff Engineer (d/f/m)' })], { more: 4 }),
  'single alert': anAlertsMail([anItem()], { windowKind: 'instant' }),
  'five alerts of two searches': anAlertsMail([], {
    groups: [aGroup(ordinaryItems(3)), aGroup(ordinaryItems(5).slice(3), 'title:engineer salary>=150k')],
    windowKind: 'weekly',
  }),
  'thirty alerts': anAlertsMail(ordinaryItems(30), { more: 20 }),
  'German alerts': inGerman(anAlertsMail(ordinaryItems(5), { more: 1 })),
  'catch-up': anAlertsMail([anItem({ sample: true }), changed], { windowKind: 'catch-up' }),
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
  'confirmation of a further search': inGerman({
    ...aConfirmation,
    manageUrl: 'https://board.example/manage/m-token',
  }),
  'confirmation of an unnamed search': { ...aConfirmation, search: { query: null, rhythm: 'instant' } },
  'manage link': aManageLink,
  'search asked for again': { ...aManageLink, existing: 'rust remote:eu' },
};

/** A narrow telephone, an ordinary one, and a window. */
const WIDTHS = [320, 390, 900] as const;

async function onMail(
  mail: MailModel,
  { dark, width = 390 }: { readonly dark: boolean; readonly width?: number },
  look: (page: Page) => Promise<unknown>,
): Promise<void> {
  const context = await openWindow(browser, {
    javaScriptEnabled: true,
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height: 720 },
  });
  const page = await context.newPage();
  await page.setContent(renderHtml(mail));
  await look(page);
  await context.close();
}

/** Pictures for whoever changes what mails look like: `MAIL_PICTURES=folder` writes them. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['MAIL_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}

describe.each(Object.entries(MAILS))('the HTML of the %s mail', (name, mail) => {
  it.each([
    ['light', false],
    ['dark', true],
  ])('has no finding of axe-core in %s colours and fits every window', async (colours, dark) => {
    for (const width of WIDTHS) {
      await onMail(mail, { dark, width }, async (page) => {
        expect(await violations(page)).toEqual([]);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide).toBeLessThanOrEqual(0);
        await shoot(page, `${name}-${width}-${colours}`);
      });
    }
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
      await onMail(MAILS['alerts'] as MailModel, { dark }, async (page) => seen.push(await inkOf(page)));
    }
    expect(new Set(seen).size).toBe(2);
  });
});
