import fs from 'node:fs';
import type { ClusterId, PostingId } from '@app/core/ids';
import type { KeptPosting } from '@app/core/records';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { confirmed, push, startBoard, type Board } from '../integration/api/harness.js';
import { violations } from './axe.js';
import { openWindow, startChromium } from './chromium.js';
import { POSTINGS } from './fixtures.js';

let board: Board;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let ids: PostingId[];
/** What any page has asked for, but for pages, our own scripts and styles. */
let sent: string[];

beforeAll(async () => {
  [board, browser] = await Promise.all([startBoard(), startChromium()]);
  ids = await push(board, POSTINGS);
});
afterAll(async () => {
  await browser.close();
  await board.stop();
});
beforeEach(async () => {
  context = await openWindow(browser, { javaScriptEnabled: true });
  page = await context.newPage();
  sent = [];
  page.on('request', (request) => {
    const isOwn = request.isNavigationRequest() || new URL(request.url()).pathname.startsWith('/assets/');
    if (request.method() !== 'GET' || !(isOwn || request.url().startsWith('blob:')))
      sent.push(`${request.method()} ${request.url()}`);
  });
  page.on('pageerror', (error) => sent.push(String(error)));
});
afterEach(() => context.close());

const list = () => page.goto(`${board.url}/?all=1`);
const row = (opening: string) => page.locator(`.result[data-opening="${opening}"]`);
const button = (opening: string, kind: string) => row(opening).locator(`[data-kind=${kind}]`);
const openingOf = async (id: PostingId | undefined): Promise<ClusterId> => {
  const posting = await board.database.postings.findById(id).lean<KeptPosting>();
  if (posting === null) throw new Error('There is such a posting.');
  return posting.clusterId;
};
const stored = () =>
  page.evaluate(
    () => (JSON.parse(localStorage.getItem('job-marks') ?? '{"marks":[]}') as { marks: object[] }).marks,
  );

describe('marks of openings', () => {
  it('are there only where scripts run', async () => {
    const plain = await openWindow(browser);
    const other = await plain.newPage();
    await other.goto(`${board.url}/?all=1`);
    expect(await other.locator('.marks').count()).toBe(0);
    expect(await other.locator('.result').count()).toBeGreaterThan(5);
    await other.goto(`${board.url}/my-jobs`);
    expect(await other.locator('.notice').innerText()).toContain('That needs scripts');
    expect(await other.locator('[data-my-jobs]').isVisible()).toBe(false);
    await plain.close();
  });

  it('save by keyboard, with a name that says of what, and send nothing', async () => {
    const opening = await openingOf(ids[2]);
    await list();
    const save = button(opening, 'saved');
    expect(await save.getAttribute('aria-label')).toBe('Save: Senior Platform Engineer');
    expect(await save.getAttribute('aria-pressed')).toBe('false');
    await save.focus();
    await page.keyboard.press('Enter');
    expect(await save.getAttribute('aria-pressed')).toBe('true');
    await list();
    expect(await button(opening, 'saved').getAttribute('aria-pressed')).toBe('true');
    await button(opening, 'saved').press('Space');
    expect(await stored()).toEqual([]);
    expect(sent).toEqual([]);
  });

  it('make viewed rows quieter', async () => {
    const opening = await openingOf(ids[2]);
    await page.goto(`${board.url}/postings/${ids[2]}`);
    await list();
    expect(await row(opening).getAttribute('class')).toContain('viewed');
    expect(await row(opening).locator('h3').innerText()).toContain('(viewed)');
    expect(await page.locator('.result.viewed').count()).toBe(1);
    expect(sent).toEqual([]);
  });

  it('hide a row at once, undo it, and keep it away on other lists and when it is listed again', async () => {
    const opening = await openingOf(ids[2]);
    await list();
    await button(opening, 'hidden').press('Enter');
    expect(await row(opening).isVisible()).toBe(false);
    const undo = page.getByRole('button', { name: 'Undo: Senior Platform Engineer' });
    expect(await undo.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await row(opening).isVisible()).toBe(true);
    expect(await button(opening, 'hidden').evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
    await button(opening, 'hidden').click();
    await page.goto(`${board.url}/?q=engineer`);
    expect(await row(opening).isVisible()).toBe(false);
    expect(await page.locator('.awaynote').innerText()).toContain('1 that you hid or applied to');
    await page.getByRole('button', { name: 'Show them' }).click();
    expect(await row(opening).isVisible()).toBe(true);
    expect(await button(opening, 'hidden').getAttribute('aria-pressed')).toBe('true');
    // The same posting as another opening: the board knows that it is one by its posting alone.
    await page.evaluate(() => {
      const text = localStorage.getItem('job-marks') ?? '';
      const { marks } = JSON.parse(text) as { marks: { opening: string }[] };
      for (const mark of marks) mark.opening = 'as-it-was-before';
      localStorage.setItem('job-marks', JSON.stringify({ version: 1, marks }));
    });
    await list();
    expect(await row(opening).isVisible()).toBe(false);
    expect(sent).toEqual([]);
  });

  it('say what is new since the last visit, and where the rest begins', async () => {
    await list();
    expect(await page.locator('.fresh').count()).toBe(0);
    const came = await page
      .locator('.result')
      .evaluateAll((rows) => rows.map((each) => (each as HTMLElement).dataset['came'] ?? ''));
    // The visit before this one, an hour ago; half of what is listed came since.
    await page.evaluate(() =>
      localStorage.setItem('last-visit', new Date(Date.now() - 3_600_000).toISOString()),
    );
    await page.route('**/?all=1', async (route) => {
      const answer = await route.fetch();
      let n = 0;
      const body = (await answer.text()).replaceAll(/data-came="[^"]+"/g, () =>
        n++ < 3 ? `data-came="${came[0]}"` : 'data-came="2020-01-01T00:00:00.000Z"',
      );
      await route.fulfill({ response: answer, body });
    });
    await list();
    expect(await page.locator('.freshnote').innerText()).toBe('3 new since your last visit');
    expect(await page.locator('.fresh').count()).toBe(3);
    expect(await page.locator('.list > li').nth(3).innerText()).toContain('Already here at your last visit');
    await list();
    expect(await page.locator('.fresh').count()).toBe(3);
    expect(sent).toEqual([]);
  });

  it('survive what else may be kept in a browser, and are bounded: what was only viewed leaves first', async () => {
    const opening = await openingOf(ids[2]);
    for (const text of [
      'null',
      '{"marks":7}',
      '[',
      '{"marks":[null,{"opening":"<b>"},{"opening":"x","saved":"never"}]}',
    ]) {
      await list();
      await page.evaluate((given) => localStorage.setItem('job-marks', given), text);
      await list();
      expect(await page.locator('.marks').count()).toBeGreaterThan(5);
    }
    await page.evaluate(() => {
      const marks = Array.from({ length: 5000 }, (_, n) => ({
        opening: `o${n}`,
        ids: [],
        [n === 0 ? 'saved' : 'viewed']: new Date(1_600_000_000_000 + n * 1000).toISOString(),
      }));
      localStorage.setItem('job-marks', JSON.stringify({ version: 1, marks }));
    });
    await list();
    await button(opening, 'saved').click();
    const kept = (await stored()) as { opening: string }[];
    const openings = kept.map((mark) => mark.opening);
    expect([
      kept.length,
      openings.includes('o0'),
      openings.includes('o1'),
      openings.includes(opening),
    ]).toEqual([5000, true, false, true]);
    expect(sent).toEqual([]);
  });
});

describe('the page of what is kept', () => {
  it('lists it, takes it along, brings it back and deletes it, and axe finds nothing', async () => {
    const [saved, hidden] = [await openingOf(ids[2]), await openingOf(ids[3])];
    await list();
    await button(saved, 'saved').click();
    await button(saved, 'applied').click();
    await button(hidden, 'hidden').click();
    await page.goto(`${board.url}/my-jobs`);
    expect(await page.locator('[data-list=saved] a').allInnerTexts()).toEqual(['Senior Platform Engineer']);
    expect(await page.locator('[data-list=applied] li').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as JSON' }).click(),
    ]);
    const file = fs.readFileSync((await download.path()) ?? '', 'utf8');
    expect(download.suggestedFilename()).toMatch(/^my-jobs-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(file)).toMatchObject({
      version: 1,
      marks: expect.arrayContaining([expect.objectContaining({ opening: saved })]),
    });
    await page.getByRole('button', { name: /^Undo: / }).click();
    expect(await page.locator('[data-list=hidden] li').count()).toBe(0);
    await page.getByText('Delete all …').click();
    await page.getByRole('button', { name: 'Delete all of it' }).click();
    expect(
      await page.evaluate(() => [localStorage.getItem('job-marks'), localStorage.getItem('last-visit')]),
    ).toEqual([null, null]);
    const give = (name: string, text: string) =>
      page
        .locator('[data-import]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await give('other.json', '{"marks":[{"opening":"<img src=x>"}]}');
    await page.getByText('This is no file of “My jobs”').waitFor();
    await give(
      'hostile.json',
      '{"marks":[{"opening":"x","ids":[],"title":"<b>x</b>","url":"javascript:alert(1)","saved":"2026-01-01T00:00:00.000Z"}]}',
    );
    await page.getByText('The file is back: 1 jobs.').waitFor();
    expect(await page.locator('[data-list=saved] a').count()).toBe(0);
    expect(await page.locator('[data-list=saved] b').count()).toBe(0);
    await give('mine.json', file);
    await page.getByText('The file is back: 2 jobs.').waitFor();
    expect(await page.locator('[data-list=hidden] li').count()).toBe(1);
    expect(sent).toEqual([]);
  });
});

describe('behind the link of a mail', () => {
  it('the browser hands over what it keeps by a press alone, and an answer there is kept in the browser too', async () => {
    const [hidden, applied] = [await openingOf(ids[2]), await openingOf(ids[3])];
    const { subscriber, manageToken } = await confirmed(board, { email: 'hands-over@example.org' });
    await list();
    await button(hidden, 'hidden').click();
    await page.goto(`${board.url}/manage/${manageToken}/kept`);
    expect(sent).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hand over what this browser keeps' }).click();
    await page.getByText('1 job taken over from this browser.').waitFor();
    expect(await board.database.keptAway.find({ subscriberId: subscriber._id }).lean()).toMatchObject([
      { kind: 'hidden', clusterId: hidden },
    ]);
    await page.goto(`${board.url}/manage/${manageToken}/applied/${ids[3]}`);
    await page.getByRole('button', { name: 'I have applied' }).click();
    await page.getByRole('heading', { name: 'You have applied' }).waitFor();
    expect(await stored()).toEqual(
      expect.arrayContaining([expect.objectContaining({ opening: applied, applied: expect.any(String) })]),
    );
    await list();
    expect(await row(applied).isVisible()).toBe(false);
  });
});
