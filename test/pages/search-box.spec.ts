import type { Browser, BrowserContext, Page } from 'playwright-core';
import { push, startBoard, type Board } from '../integration/api/harness.js';
import { openWindow, startChromium } from './chromium.js';
import { POSTINGS } from './fixtures.js';

let board: Board;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let asked: string[];
beforeAll(async () => {
  [board, browser] = await Promise.all([startBoard(), startChromium()]);
  await push(board, POSTINGS);
});
afterAll(async () => {
  await browser.close();
  await board.stop();
});
beforeEach(async () => {
  context = await openWindow(browser, { javaScriptEnabled: true });
  page = await context.newPage();
  asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(board.url);
});
afterEach(() => context.close());

const box = () => page.locator('#q');
const options = () => page.locator('[role=option]');
const isOpen = () => page.locator('#q ~ .suggest').isVisible();
/** Types, and waits until something is offered for it. */
async function type(text: string): Promise<void> {
  await box().pressSequentially(text);
  await offered(text);
}
/** Waits until what is offered is for this text: an earlier answer may still stand there. */
const offered = (text: string): Promise<void> =>
  page
    .locator('.suggest:not([hidden])')
    .and(page.locator(`[data-of='${text}']`))
    .waitFor();
const kept = (): Promise<string | null> => page.evaluate(() => localStorage.getItem('recent-searches'));
async function search(text: string): Promise<void> {
  await box().fill(text);
  await Promise.all([page.waitForEvent('load'), page.locator('.searchbox button[type=submit]').click()]);
}

describe('suggestions', () => {
  it('are taken with the arrows and Enter, and searched with Enter', async () => {
    await type('city:lis');
    expect(await options().allInnerTexts()).toEqual([expect.stringContaining('"Lisbon, PT"')]);
    expect(await box().getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('#q ~ .suggest button').isVisible()).toBe(false);
    await page.keyboard.press('ArrowDown');
    const active = await box().getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await box().inputValue()).toBe('city:"Lisbon, PT" ');
    expect([await isOpen(), await box().getAttribute('aria-expanded')]).toEqual([false, 'false']);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?q=city*');
    expect(await page.locator('.result').count()).toBeGreaterThan(0);
  });

  it('replace what stands at the caret and nothing else', async () => {
    await box().fill('python ci rust');
    await box().evaluate((input: HTMLInputElement) => input.setSelectionRange(9, 9));
    await page.keyboard.type('t');
    await offered('python cit rust');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await box().inputValue()).toBe('python city: rust');
    // The name of a field asks for its values at once.
    await offered('python city: rust');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await box().inputValue()).toMatch(/^python city:"?[^:]+"? rust$/);
  });

  it('are taken with the mouse, and the box keeps the focus', async () => {
    await type('company:nim');
    await options().first().click();
    expect(await box().inputValue()).toBe('company:"Nimbus Freight" ');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  it('go with Escape, with Tab and with a press elsewhere, and leave the text as it is', async () => {
    for (const leave of [
      () => page.keyboard.press('Escape'),
      () => page.keyboard.press('Tab'),
      () => page.mouse.click(5, 5),
    ]) {
      await box().fill('');
      await type('eng');
      await page.keyboard.press('ArrowDown');
      await leave();
      expect([await isOpen(), await box().inputValue()]).toEqual([false, 'eng']);
    }
  });

  it('never come between Enter and the search: without an option chosen, what was typed is searched', async () => {
    await type('eng');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?q=eng');
  });

  it('move nothing on the page', async () => {
    const places = (): Promise<number[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('main h2, .searchbox button[type=submit]')].map(
          (one) => one.getBoundingClientRect().top,
        ),
      );
    const before = await places();
    await type('eng');
    expect(await places()).toEqual(before);
  });

  it('ask once for letters that come quickly, and nobody but this board', async () => {
    await box().evaluate((input: HTMLInputElement) => {
      input.focus();
      for (const text of ['e', 'en', 'eng']) {
        input.value = text;
        input.dispatchEvent(new InputEvent('input'));
      }
    });
    await page.waitForSelector('.suggest:not([hidden])');
    const suggestions = asked.filter((url) => url.includes('/api/suggest'));
    expect(suggestions.map((url) => new URL(url).searchParams.get('q'))).toEqual(['eng']);
    expect([...new Set(asked.map((url) => new URL(url).origin))]).toEqual([new URL(board.url).origin]);
  });

  it('are in the language of the page', async () => {
    await page.goto(`${board.url}/?lang=de`);
    await type('country:kan');
    expect(await options().first().innerText()).toContain('Kanada');
    expect(await page.locator('#q ~ [role=status]').innerText()).toBe('Vorschläge: 1');
  });

  it('name cities and countries where the place is typed, as they are called', async () => {
    await page.locator('#where').pressSequentially('lis');
    await page.locator('#where ~ .suggest:not([hidden])').waitFor();
    expect(await options().first().innerText()).toContain('Lisbon, Portugal');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('#where').inputValue()).toBe('Lisbon, Portugal');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?q=within*');
    expect(await page.locator('.result').count()).toBeGreaterThan(0);
  });

  it('are missed by nobody when the board does not answer', async () => {
    await page.route('**/api/suggest?*', (route) => route.abort());
    await box().pressSequentially('python');
    await page.waitForTimeout(300);
    expect(await isOpen()).toBe(false);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?q=python');
  });
});

describe('recent searches', () => {
  it('are the last eight, newest first, each once, and are searched again when they are chosen', async () => {
    for (const text of ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'three'])
      await search(text);
    await box().fill('');
    await page.waitForSelector('.suggest:not([hidden])');
    const expected = ['three', 'nine', 'eight', 'seven', 'six', 'five', 'four', 'two'];
    expect(await options().allInnerTexts()).toEqual(expected);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?q=nine');
  });

  it('are forgotten with one press, by keyboard too', async () => {
    await search('secret wish');
    expect(JSON.parse((await kept()) ?? '')).toEqual(['secret wish']);
    await page.goto(board.url);
    await box().focus();
    await page.waitForSelector('.suggest:not([hidden])');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Forget them');
    await page.keyboard.press('Enter');
    expect([await kept(), await isOpen()]).toEqual([null, false]);
  });

  it('are in the browser’s own store and nowhere else', async () => {
    await search('secret wish');
    expect(await context.cookies()).toEqual([]);
    const sent = asked.filter((url) => url.includes('secret')).map((url) => new URL(url).pathname);
    asked.length = 0;
    await page.goto(board.url);
    await box().focus();
    await page.waitForSelector('.suggest:not([hidden])');
    expect(new Set(sent)).toEqual(new Set(['/', '/api/suggest'].filter((path) => sent.includes(path))));
    expect(asked.filter((url) => url.includes('secret') || url.includes('/api/'))).toEqual([]);
  });

  it('do no harm where the store holds something else', async () => {
    for (const value of ['{', '{"a":1}', '[1,null]', 'null']) {
      await page.evaluate((text) => localStorage.setItem('recent-searches', text), value);
      await page.goto(board.url);
      await box().focus();
      expect(await isOpen()).toBe(false);
    }
  });
});

describe('without script', () => {
  it('the box is a plain form, and nothing is asked or kept', async () => {
    const plain = await openWindow(browser);
    const other = await plain.newPage();
    const requests: string[] = [];
    other.on('request', (request) => requests.push(request.url()));
    await other.goto(board.url);
    await other.locator('#q').pressSequentially('python');
    expect(await other.locator('.suggest').count()).toBe(0);
    expect(await other.locator('#q').getAttribute('role')).toBeNull();
    await other.keyboard.press('Enter');
    await other.waitForURL('**/?q=python');
    expect(requests.filter((url) => /api|\.js$/.test(url))).toEqual([]);
    await plain.close();
  });
});
