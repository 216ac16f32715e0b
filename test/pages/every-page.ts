import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startBoard, type Board } from '../integration/api/harness.js';
import { openWindow, startChromium } from './chromium.js';
import { fill, operators } from './every-address.js';
import { opened } from './opened.js';

/** Boards in every state that their pages have, and Chromium to look at them. */
export interface EveryPage {
  readonly full: Board;
  readonly browser: Browser;
  /** Every page in every state that it has, by name. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Opens each page in a window with these options; no look may give a fault. */
  onEvery(options: BrowserContextOptions, look: Look): Promise<void>;
  stop(): Promise<void>;
}

/** Says what is wrong with a page, which has asked for these addresses. */
export type Look = (page: Page, requests: readonly string[]) => Promise<string[]>;

/** What the windows carry from the start, so that the console's pages are there: no page has set it. */
export const OPERATORS_COOKIE = 'ops_session';

/** Starts a full board, an empty one and Chromium, and fills the full one. */
export async function startEveryPage(): Promise<EveryPage> {
  const [full, empty, browser] = await Promise.all([startBoard(), startBoard(), startChromium()]);
  const addresses = await fill(full, empty);
  const session = { name: OPERATORS_COOKIE, value: await operators(full), url: full.opsUrl };
  return {
    full,
    browser,
    addresses,
    onEvery: (options, look) => onEach({ browser, addresses, session }, options, look),
    stop: async () => {
      await browser.close();
      await Promise.all([full.stop(), empty.stop()]);
    },
  };
}

async function onEach(
  {
    browser,
    addresses,
    session,
  }: Pick<EveryPage, 'browser' | 'addresses'> & {
    readonly session: { readonly name: string; readonly value: string; readonly url: string };
  },
  options: BrowserContextOptions,
  look: Look,
): Promise<void> {
  const context = await openWindow(browser, options);
  await context.addCookies([session]);
  const found: Record<string, string[]> = {};
  for (const [name, address] of Object.entries(addresses)) {
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(address);
    await opened[name]?.(page);
    const faults = await look(page, requests);
    if (faults.length > 0) found[name] = faults;
    await page.close();
  }
  await context.close();
  expect(found).toEqual({});
}

/** Something stands out of the window to the right: at 320 px this fails WCAG 2.2, 1.4.10. */
export const overflow = async (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return wide > 0 ? [`${wide} px too wide`] : [];
  });
