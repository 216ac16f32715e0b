import fs from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import type { KeptPosting } from '@app/core/records';
import {
  confirmed,
  operatorSession,
  push,
  saved,
  startBoard,
  type Board,
} from '../integration/api/harness.js';
import { openWindow, startChromium } from './chromium.js';
import { ENDLESS, POSTINGS } from './fixtures.js';

/** Writes docs/screenshots (`npm run docs:screenshots`): the pictures of the README are made by this and by nothing else. */
const folder = path.resolve('docs/screenshots');

describe('screenshots', () => {
  let board: Board;
  let browser: Browser;
  let ids: string[];
  beforeAll(async () => {
    let now = new Date('2026-11-18T09:00:00Z').getTime();
    board = await startBoard({ clock: { now: () => new Date(now), monotonicMs: () => performance.now() } });
    browser = await startChromium();
    ids = [];
    // That words of any length wrap is for the tests: here it would be the first thing that is seen.
    for (const posting of POSTINGS.filter(({ title }) => title !== ENDLESS)) {
      ids.push(...(await push(board, [posting])));
      now += 13 * 3_600_000;
    }
    fs.mkdirSync(folder, { recursive: true });
  });
  afterAll(async () => {
    await browser.close();
    await board.stop();
  });

  const shoot = async (
    context: BrowserContext,
    address: string,
    name: string,
    fullPage = false,
  ): Promise<void> => {
    const page = await context.newPage();
    await page.goto(address);
    await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage });
    await context.close();
  };

  it('shows the board', async () => {
    const wide = { viewport: { width: 1200, height: 860 } };
    await shoot(await openWindow(browser, wide), board.url, 'search');
    await shoot(
      await openWindow(browser, wide),
      `${board.url}/?q=${encodeURIComponent('python OR rust')}`,
      'results',
    );
    const dark = { ...wide, colorScheme: 'dark' as const };
    await shoot(await openWindow(browser, dark), `${board.url}/?q=engineer`, 'results-dark');
    await shoot(
      await openWindow(browser, wide),
      `${board.url}/?q=${encodeURIComponent('python remot:yes salary>=lots')}`,
      'query-error',
    );
    await shoot(await openWindow(browser, wide), `${board.url}/postings/${ids[2]}`, 'posting');
    await shoot(await openWindow(browser, dark), `${board.url}/postings/${ids[3]}`, 'posting-dark');
    const slug = (await board.database.postings.findById(ids[2]).lean<KeptPosting>())?.company.slug ?? '';
    await shoot(await openWindow(browser, wide), `${board.url}/companies/${slug}`, 'company');
    const phone = { viewport: { width: 360, height: 740 } };
    await shoot(await openWindow(browser, phone), `${board.url}/?q=engineer`, 'results-phone', true);
    await shoot(await openWindow(browser, wide), `${board.url}/help`, 'help');
    const german = { ...wide, locale: 'de-DE' };
    await shoot(await openWindow(browser, german), `${board.url}/?q=engineer`, 'results-german');
    await shoot(
      await openWindow(browser, wide),
      `${board.url}/?q=${encodeURIComponent('engineer salary>=400kEUR')}`,
      'near-misses',
    );
  });

  it('shows saving and managing', async () => {
    const wide = { viewport: { width: 1200, height: 860 } };
    await shoot(
      await openWindow(browser, wide),
      `${board.url}/save?q=${encodeURIComponent('engineer remote:yes')}`,
      'save',
      true,
    );
    const one = await saved(board, { email: 'ada@example.org', q: 'engineer remote:DE salary>=80kEUR' });
    await shoot(await openWindow(browser, wide), `${board.url}/confirm/${one.confirmToken}`, 'confirm');
    const { manageToken } = await confirmed(board, {
      email: 'ada@example.org',
      q: 'rust -crypto',
      rhythm: 'daily',
    });
    await confirmed(board, { email: 'ada@example.org', q: 'python title:data', rhythm: 'weekly' });
    await shoot(
      await openWindow(browser, wide),
      `${board.url}/manage/${manageToken}?done=pause`,
      'manage',
      true,
    );
    const hooks = `searches/${one.search._id}/channels`;
    await fetch(`${board.url}/manage/${manageToken}/${hooks}/feed`, { method: 'POST' });
    await shoot(
      await openWindow(browser, wide),
      `${board.url}/manage/${manageToken}/${hooks}`,
      'channels',
      true,
    );
    const less = `less/${one.search._id}/${ids[2]}`;
    await shoot(await openWindow(browser, wide), `${board.url}/manage/${manageToken}/${less}`, 'less', true);
  });

  it('shows the console', async () => {
    const context = await openWindow(browser, {
      viewport: { width: 1200, height: 860 },
      extraHTTPHeaders: { ...(await operatorSession(board)) },
      javaScriptEnabled: true,
    });
    const page = await context.newPage();
    await page.goto(board.opsUrl);
    await page.screenshot({ path: path.join(folder, 'console.png') });
    await fetch(`${board.url}/postings/${ids[1]}/report`, {
      method: 'POST',
      body: new URLSearchParams({ kind: 'scam', note: 'They asked for money before the interview.' }),
    });
    await page.goto(`${board.opsUrl}/moderation`);
    await page.screenshot({ path: path.join(folder, 'moderation.png') });
    await page.goto(`${board.opsUrl}/queues`);
    await page.waitForSelector('text=match-postings');
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: path.join(folder, 'queues.png') });
    await context.close();
  });
});
