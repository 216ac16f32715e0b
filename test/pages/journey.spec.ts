import { asId, type SubscriberId } from '@app/core/ids';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { KeptReport } from '../../libs/core/src/records/index.js';
import type { SavedSearch, Subscriber } from '@app/core/records';
import { push, startBoard, type Board } from '../integration/api/harness.js';
import { openWindow, startChromium } from './chromium.js';
import { POSTINGS } from './fixtures.js';

let board: Board;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  [board, browser] = await Promise.all([startBoard(), startChromium()]);
  await push(board, POSTINGS);
});
afterAll(async () => {
  await browser.close();
  await board.stop();
});
beforeEach(async () => {
  context = await openWindow(browser);
  page = await context.newPage();
});
afterEach(() => context.close());

const heading = async (): Promise<string> => (await page.locator('h1').first().innerText()).trim();

async function linkOf(email: string): Promise<{ readonly confirm: string; readonly owner: Subscriber }> {
  const owner = await board.database.subscribers.findOne({ address: email }).lean<Subscriber>();
  const search = await board.database.savedSearches
    .findOne({ subscriberId: owner?._id ?? asId<SubscriberId>('') })
    .sort({ createdAt: -1 })
    .lean<SavedSearch>();
  if (owner === null || search === null) throw new Error(`Nothing was saved for ${email}.`);
  return { confirm: `${board.url}/confirm/${board.signer.sign('confirm', search._id)}`, owner };
}

describe('without JavaScript', () => {
  it('lets a reader say by the keyboard that a fact is wrong', async () => {
    await page.goto(`${board.url}/?q=engineer`);
    await page.getByRole('link', { name: 'Senior Platform Engineer' }).first().click();
    await page.getByRole('link', { name: 'wrong? Pay', exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(await page.inputValue('#field')).toBe('salary');
    await page.selectOption('#field', '');
    await page.press('#note', 'Enter');
    expect(await page.title()).toMatch(/^Error: /);
    await page.click('.summary a');
    expect(await page.evaluate(() => location.hash)).toBe('#field');
    await page.selectOption('#field', 'salary');
    await page.fill('#note', '90,000 a year');
    await page.press('#note', 'Enter');
    await page.waitForURL(/\/report\/sent/);
    expect(await heading()).toBe('Thank you');
    const [report] = await board.database.reports.find().lean<KeptReport[]>();
    expect(report).toMatchObject({ kind: 'wrong-fact', field: 'salary', count: 1, notes: ['90,000 a year'] });
  });

  it('leads from a search to an alert, its changes and its end', async () => {
    await page.goto(board.url);
    await page.fill('#q', 'engineer');
    await page.click('.searchbox button');
    await page.click('.more > summary');
    await page.selectOption('#remote', 'country');
    await page.fill('#mycountry', 'Germany');
    await page.click('text=Apply filters');
    expect(await page.inputValue('#query')).toBe('engineer remote:DE');
    expect(await page.locator('.result').count()).toBe(1);

    await page.click('text=Senior Platform Engineer');
    expect(await heading()).toBe('Senior Platform Engineer');
    expect(await page.locator('.facts').innerText()).toContain('€85,000 to €105,000 a year');
    await page.goBack();

    await page.click('text=Save this search');
    await page.click('.stack button[type=submit]');
    expect(await page.title()).toMatch(/^Error: /);
    await page.fill('#email', 'walker@example.org');
    await page.check('#rhythm-instant');
    await page.fill('#timeZone', 'Europe/Berlin');
    await page.click('.stack button[type=submit]');
    expect(await heading()).toBe('Check your inbox');

    const { confirm, owner } = await linkOf('walker@example.org');
    await page.goto(confirm);
    expect(await page.locator('.query-text').innerText()).toBe('engineer remote:DE');
    await page.click('text=Yes, send me these mails');
    expect(await heading()).toBe('Your alert is on');

    await page.click('text=Manage your searches');
    await page.click('text=Pause');
    expect(await page.locator('.notice').innerText()).toContain('paused');
    await page.click('text=Resume');
    await page.click('text=Change');
    await page.fill('#q', 'engineer remote:DE -crypto');
    await page.check('#rhythm-weekly');
    await page.click('text=Save changes');
    expect(await page.locator('.searches').innerText()).toContain('engineer remote:DE -crypto');
    await page.click('text=Delete');
    expect(await page.locator('.searches li').count()).toBe(0);
    await page.click('text=Undo');
    expect(await page.locator('.searches li').count()).toBe(1);

    await page.goto(`${board.url}/unsubscribe/${board.signer.sign('unsubscribe', owner._id)}`);
    await page.click('button:has-text("Unsubscribe")');
    expect(await heading()).toBe('You are unsubscribed');
    await page.click('text=Undo');
    expect(await heading()).toBe('Your alerts are on again');
  });

  it('looks around a place by the form, and shows in the form what the text says', async () => {
    await page.goto(`${board.url}/?q=engineer`);
    await page.selectOption('#distance', '80');
    await page.fill('#near', 'Austin, TX');
    await page.click('text=Apply filters');
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.inputValue('#near')).toBe('Austin, TX');
    expect(await page.locator('.summary').innerText()).toContain('within:80km of:"Austin, US"');
    await page.fill('#near', 'Mississauga, Canada');
    await page.click('text=Apply filters');
    expect(await page.inputValue('#query')).toBe('engineer within:80km of:"Mississauga, CA"');
    expect(await page.locator('.result h3').allInnerTexts()).toEqual(['Security Engineer, Identity']);
    expect([await page.inputValue('#distance'), await page.inputValue('#near')]).toEqual([
      '80',
      'Mississauga, CA',
    ]);
    await page.goto(`${board.url}/search?lang=de&words=engineer&distance=40&near=Nowhereville,+US`);
    await page.click('.summary a:has-text("city:")');
    expect(await page.inputValue('#query')).toBe('engineer city:"Nowhereville, US"');
  });

  it('names the other words that a search counts, before it is saved and before it is confirmed', async () => {
    await page.goto(`${board.url}/save?q=golang`);
    expect(await page.locator('.query-card').innerText()).toMatch(/Other names count too: “golang” \(also /);
    await page.goto(`${board.url}/save?lang=de&q=golang`);
    expect(await page.locator('.query-card').innerText()).toMatch(
      /Andere Namen zählen mit: „golang“ \(auch /,
    );
    await page.fill('#email', 'names@example.org');
    await page.click('.stack button[type=submit]');
    const { confirm } = await linkOf('names@example.org');
    await page.goto(`${confirm}?lang=de`);
    expect(await page.locator('.query-card').innerText()).toMatch(
      /Andere Namen zählen mit: „golang“ \(auch /,
    );
  });

  it('gives chips and offers names that say what a press does', async () => {
    await page.goto(`${board.url}/?q=golang`);
    const names = (text: string | RegExp) => page.getByRole('link', { name: text }).count();
    expect(await names('Remove golang')).toBe(1);
    expect(await names(/^\+ .*Only golang, without /)).toBe(1);
    await page.goto(`${board.url}/?q=${encodeURIComponent('golang within:40km of:"Berlin, DE"')}`);
    expect(await names(/^Search for within:40km of:"Berlin, DE" or remote:DE$/)).toBe(1);
  });

  it.each([
    [390, 'en-GB'],
    [390, 'de-DE'],
    [320, 'de-DE'],
  ])('has a head of one line at %d px (%s)', async (width, locale) => {
    const phone = await openWindow(browser, { viewport: { width, height: 800 }, locale });
    const small = await phone.newPage();
    await small.goto(board.url);
    const lines = await small.evaluate(() =>
      [...document.querySelectorAll('.top a')].flatMap((link) => {
        const { top, bottom, height } = link.getBoundingClientRect();
        return height === 0 ? [] : [Math.round((top + bottom) / 2)];
      }),
    );
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(new Set(lines).size).toBe(1);
    await phone.close();
  });

  it('looks for what and where, keeps what was chosen beside them, and shows the search as a query', async () => {
    await page.goto(board.url);
    await page.fill('#q', 'engineer');
    await page.fill('#where', 'Canada');
    await page.click('.searchbox button');
    await page.waitForURL('**/?q=engineer*country*');
    expect(await page.inputValue('#query')).toBe('engineer country:CA');
    expect([await page.inputValue('#q'), await page.inputValue('#where')]).toEqual(['engineer', 'Canada']);
    expect(await page.locator('.result h3').allInnerTexts()).toEqual(['Security Engineer, Identity']);
    await page.click('.functions a:has-text("Security")');
    await page.fill('#where', '');
    await page.click('.searchbox button');
    expect(await page.inputValue('#query')).toBe('engineer family:security');
    await page.click('.syntax summary');
    await page.fill('#query', 'engineer country:CA -rust');
    await page.press('#query', 'Enter');
    await page.waitForURL('**-rust*');
    expect(await page.inputValue('#where')).toBe('Canada');
  });

  it('opens the filters of a phone as a sheet and closes it, by its address alone', async () => {
    const phone = await openWindow(browser, { viewport: { width: 390, height: 844 } });
    const small = await phone.newPage();
    await small.goto(`${board.url}/?q=engineer`);
    expect(await small.locator('#filters').isVisible()).toBe(false);
    const first = await small.locator('.result').nth(1).boundingBox();
    expect((first?.y ?? Infinity) + (first?.height ?? 0)).toBeLessThanOrEqual(844);
    await small.click('.tofilters');
    expect(await small.locator('#filters').isVisible()).toBe(true);
    expect(await small.locator('.results').isVisible()).toBe(false);
    await small.click('.sheet-close');
    expect(await small.locator('#filters').isVisible()).toBe(false);
    await phone.close();
  });

  it('narrows down with three states and drops each again', async () => {
    await page.goto(`${board.url}/?q=engineer`);
    const before = await page.locator('.result').count();
    await page.click('[aria-label="Not Remote"]');
    expect(await page.inputValue('#query')).toBe('engineer -workplace:remote');
    expect(await page.locator('.result').count()).toBeLessThan(before);
    await page.click('.taken a:has-text("Remote")');
    expect(await page.inputValue('#q')).toBe('engineer');
    expect(await page.locator('.result').count()).toBe(before);
  });

  it('shows where a search is wrong, keeps what was typed, and leads back', async () => {
    await page.goto(`${board.url}/?q=${encodeURIComponent('python remot:yes')}`);
    expect(await page.inputValue('#q')).toBe('python remot:yes');
    expect(await page.locator('#q-error mark').innerText()).toBe('remot:yes');
    expect(await page.locator('#q-error').innerText()).toContain('remote:yes');
  });
});

describe('with the keyboard only', () => {
  const tabTo = async (selector: string): Promise<void> => {
    for (let n = 0; n < 120; n++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(
        (wanted) => document.activeElement?.matches(wanted) ?? false,
        selector,
      );
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return true;
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const shown = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
        return shown && box.top < innerHeight && box.bottom > 0;
      });
      expect(seen).toBe(true);
      if (found) return;
    }
    throw new Error(`Tab never reached ${selector}.`);
  };

  it('searches, saves and confirms, and the focus can always be seen', async () => {
    await context.close();
    context = await openWindow(browser, { javaScriptEnabled: true });
    page = await context.newPage();
    await page.goto(board.url);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await tabTo('#q');
    await page.keyboard.type('security');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.result mark');
    await tabTo('a.button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#email');
    await tabTo('#email');
    await page.keyboard.type('keys@example.org');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/saved');
    const { confirm } = await linkOf('keys@example.org');
    await page.goto(confirm);
    await tabTo('main button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Your alert is on');
  });
});

describe('with JavaScript', () => {
  it('finds the time zone of the browser, and leaves what somebody typed', async () => {
    const window = { javaScriptEnabled: true, timezoneId: 'America/New_York' };
    const there = await openWindow(browser, window);
    const form = await there.newPage();
    await form.goto(`${board.url}/save?q=engineer`);
    expect(await form.inputValue('#timeZone')).toBe('America/New_York');
    await form.fill('#timeZone', 'Europe/Vienna');
    await form.click('.stack button[type=submit]');
    expect(await form.title()).toMatch(/^Error: /);
    expect(await form.inputValue('#timeZone')).toBe('Europe/Vienna');
    await form.fill('#email', 'viennese@example.org');
    await form.click('.stack button[type=submit]');
    expect((await form.locator('h1').first().innerText()).trim()).toBe('Check your inbox');
    const { owner } = await linkOf('viennese@example.org');
    expect(owner.schedule.timeZone).toBe('Europe/Vienna');
    await there.close();
  });
});

describe('weight', () => {
  it('is at most 60 kB for a search with all it loads', async () => {
    let bytes = 0;
    page.on('response', (response) => void response.body().then((body) => (bytes += body.length)));
    await page.goto(`${board.url}/?q=engineer`);
    await page.waitForLoadState('networkidle');
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(60_000);
  });
});
