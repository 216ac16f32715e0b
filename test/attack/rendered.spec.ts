import type { Browser, Page } from 'playwright-core';
import { confirmed, draft, push, startBoard, type Board } from '../integration/api/harness.js';
import { openWindow, startChromium } from '../pages/chromium.js';
import { MARKUP, NAUGHTY } from './payloads.js';
import { spread } from './world.js';

let board: Board;
let browser: Browser;
beforeAll(async () => {
  [board, browser] = await Promise.all([startBoard(), startChromium()]);
});
afterAll(async () => {
  await browser.close();
  await board.stop();
});

const OURS = () => [board.url, board.opsUrl].map((url) => new URL(url).origin);

/** A page that lets everything run: what is stopped is stopped by our markup, not by the page's policy. */
async function unguarded(): Promise<{ page: Page; seen: string[] }> {
  const context = await openWindow(browser, { javaScriptEnabled: true, bypassCSP: true });
  const page = await context.newPage();
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!OURS().includes(new URL(request.url()).origin)) seen.push(`request ${request.url()}`);
  });
  return { page, seen };
}

/** Markup on the page that none of ours has. */
const foreign = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const bad = [...element.attributes].filter(
        ({ name, value }) =>
          name.startsWith('on') ||
          (/^(href|src|action|formaction|srcdoc|data|xlink:href)$/.test(name) &&
            /^\s*(javascript|data|vbscript):/i.test(value)),
      );
      const isOdd = /^(iframe|object|embed|base|applet|frame|marquee)$/i.test(element.tagName);
      return bad.length > 0 || isOdd ? [element.outerHTML.slice(0, 200)] : [];
    }),
  );

it('nothing of a hostile posting runs, is fetched or becomes markup, on any page that shows it', async () => {
  const payloads = spread([...new Set([...MARKUP, ...NAUGHTY])], 90);
  const drafts = payloads.flatMap((text, n) => {
    const line = text.slice(0, 180);
    const base = { locations: [`Berlin ${line}`], skills: [line.slice(0, 90)] };
    const asHtml = draft(2 * n, {
      ...base,
      title: `Engineer ${line}`,
      company: `Acme ${line}`,
      html: `<p>${text}</p>`,
    });
    delete asHtml['text'];
    return [asHtml, draft(2 * n + 1, { title: `${line} Engineer`, text: `Text. ${text}`, department: line })];
  });
  const response = await fetch(`${board.url}/api/postings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${board.pushToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(drafts),
  });
  const report = (await response.json()) as { accepted: number; items: { id?: string }[] };
  expect(response.status).toBe(200);
  // A few are refused by name (nothing visible in a title, too many tags); most must be there to be shown.
  expect(report.accepted).toBeGreaterThan(drafts.length * 0.8);
  await push(board, [draft(9_999, { title: 'The last' })]);
  const { manageToken } = await confirmed(board, { email: 'hostile@example.org', q: 'engineer' });
  const ids = report.items.flatMap(({ id }) => id ?? []);
  const queries = spread(payloads, 25).map(
    (text) => `${board.url}/?q=${encodeURIComponent(text.slice(0, 200))}`,
  );
  const pages = [
    ...spread(ids, 45).map((id) => `${board.url}/postings/${id}`),
    ...queries,
    `${board.url}/?q=engineer`,
    `${board.url}/manage/${manageToken}`,
    `${board.opsUrl}/login`,
  ];
  const { page, seen } = await unguarded();
  const bad: string[] = [];
  for (const url of pages) {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    for (const markup of await foreign(page)) bad.push(`${url}: ${markup}`);
  }
  await page.context().close();
  expect(bad).toEqual([]);
  expect(seen).toEqual([]);
});
