import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startBoard, type Board } from '../integration/api/harness.js';
import { openWindow, startChromium } from './chromium.js';
import { PEOPLE, cvFile, type Cv } from './cvs/index.js';

let board: Board;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  [board, browser] = await Promise.all([startBoard(), startChromium()]);
  context = await openWindow(browser, { javaScriptEnabled: true });
  page = await context.newPage();
  await page.goto(`${board.url}/match`);
  await page.locator('#cv-file:enabled').waitFor();
});
afterAll(async () => {
  await browser.close();
  await board.stop();
});

/** What the page proposes for a CV. */
interface Proposed {
  readonly skills: readonly string[];
  readonly level: string | undefined;
  readonly places: readonly string[];
  readonly families: readonly string[];
}

async function read(cv: Cv): Promise<Proposed> {
  await page.locator('#cv-status').evaluate((status) => (status.textContent = ''));
  await page.locator('#cv-file').setInputFiles(await cvFile(cv));
  await page.locator('#cv-status:has-text("Read: ")').waitFor({ timeout: 20_000 });
  const values = (selector: string): Promise<string[]> =>
    page.locator(selector).evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
  return {
    skills: await values('#skills .chips input'),
    level: (await values('#levels .chips input:checked'))[0],
    places: await values('#places .chips input'),
    families: await values('#families .chips input'),
  };
}

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

describe('twenty invented CVs', () => {
  it('give nine of ten skills that they name, the level of seventeen, and little that they do not name', async () => {
    let [named, found, wrong, levels, cities, families] = [0, 0, 0, 0, 0, 0];
    const notes: string[] = [];
    for (const cv of PEOPLE) {
      const proposed = await read(cv);
      const missed = cv.skills.filter((skill) => !proposed.skills.includes(skill));
      const added = proposed.skills.filter((skill) => !cv.skills.includes(skill));
      named += cv.skills.length;
      found += cv.skills.length - missed.length;
      wrong += added.length;
      levels += Number(proposed.level === cv.level);
      cities += Number(proposed.places.some((place) => place.includes(`"${cv.city}"`)));
      families += Number(proposed.families.length > 0);
      const level = proposed.level === cv.level ? '' : ` level ${proposed.level} for ${cv.level}`;
      notes.push(
        `${cv.name} (${cv.form}): missed ${missed.join(' ')}; added ${added.join(' ')};${level} ${proposed.places.join(' ')} ${proposed.families.join(' ')}`,
      );
    }
    const figures = [
      `skills found of those that are named: ${share(found, named)}`,
      `skills proposed beside these: ${wrong}`,
      `level: ${levels} of ${PEOPLE.length}`,
      `city: ${cities} of ${PEOPLE.length}`,
      `kind of work: ${families} of ${PEOPLE.length}`,
    ];
    process.stdout.write(`${[...figures, ...notes].join('\n')}\n`);
    expect(PEOPLE).toHaveLength(20);
    expect(found / named).toBeGreaterThanOrEqual(0.9);
    expect(levels).toBeGreaterThanOrEqual(17);
    expect(wrong).toBeLessThanOrEqual(named * 0.05);
  });
});
