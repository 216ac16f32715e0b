import type { Browser, BrowserContext, Page } from 'playwright-core';
import { push, startBoard, type Board } from '../integration/api/harness.js';
import { openWindow, startChromium } from './chromium.js';
import { PEOPLE, cvFile, encryptedPdf, scannedPdf, type CvFile } from './cvs/index.js';
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
  page.on('request', (request) => asked.push(`${request.method()} ${request.url().replace(board.url, '')}`));
  await page.goto(`${board.url}/match`);
  await page.locator('#cv-file:enabled').waitFor();
});
afterEach(() => context.close());

const fault = () => page.locator('#cv-error:not(:empty)').innerText();
const ticked = (group: string): Promise<string[]> =>
  page.locator(`#${group} label:has(:checked)`).allInnerTexts();
const drop = (name: string) => page.locator('.chips label', { hasText: name }).first().click();
const choose = (file: CvFile) => page.locator('#cv-file').setInputFiles(file);
const isRead = () => page.locator('#wishes:not([hidden])').waitFor();

async function paste(text: string): Promise<void> {
  await page.locator('#cv-words').fill(text);
  await page.locator('#cv-read').click();
  await isRead();
}

const someoneWith = async (form: string): Promise<CvFile> => {
  const found = PEOPLE.find((one) => one.form === form);
  if (found === undefined) throw new Error(`Nobody has a CV as ${form}.`);
  return cvFile(found);
};

describe('the page that reads a CV', () => {
  it('may connect to the board alone, start its worker, and nothing else', async () => {
    const answer = await fetch(`${board.url}/match`);
    expect(answer.headers.get('content-security-policy')?.split(';').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "worker-src 'self'",
    ]);
    const other = await fetch(`${board.url}/about`);
    expect(other.headers.get('content-security-policy')).not.toContain('worker-src');
    expect(await other.text()).not.toContain('your-match-');
  });

  it('asks nobody for anything between the choice of a file and the button, which sends the query it shows', async () => {
    const before = asked.length;
    for (const form of ['pdf, two columns, latex', 'docx, in a table', 'text']) {
      await choose(await someoneWith(form));
      await page.locator('#cv-status:has-text("Nothing was sent")').waitFor();
    }
    await paste('Senior platform engineer, Berlin, Germany. Go, Kubernetes, PostgreSQL');
    await page.locator('#pay').fill('70k');
    await page.locator('#currency').selectOption('EUR');
    expect(asked.slice(before)).toEqual([]);
    const query = await page.locator('#query').innerText();
    await page.locator('#ask').click();
    await page.locator('#found-status:not(:has-text("…"))').waitFor();
    expect(asked.slice(before)).toEqual([
      `GET /api/postings?${new URLSearchParams({ q: query, limit: '100' })}`,
    ]);
  });

  it('reads every form with the network cut, once it is loaded', async () => {
    await context.setOffline(true);
    for (const form of ['pdf, two columns, office', 'pdf, one column', 'docx', 'text']) {
      await page.locator('#cv-status').evaluate((status) => (status.textContent = ''));
      await choose(await someoneWith(form));
      await page.locator('#cv-status:has-text("Nothing was sent")').waitFor();
      expect((await ticked('skills')).length).toBeGreaterThan(5);
    }
    await page.locator('#ask').click();
    await page.locator('#found-status:has-text("did not answer")').waitFor();
  });

  it('makes a query of what is ticked, and ranks openings by it with reasons', async () => {
    await paste('Senior platform engineer, 6 years of experience. Go, Kubernetes, PostgreSQL, Kafka');
    expect(await ticked('skills')).toEqual(['Go', 'Apache Kafka', 'Kubernetes', 'PostgreSQL']);
    expect(await ticked('levels')).toEqual(['Senior']);
    await drop('Kafka');
    await page.locator('#places-add').fill('Germany');
    await page.locator('#places-add').press('Enter');
    await drop('Remote');
    await page.locator('#skills-add').fill('Golf');
    await page.locator('#skills-add').press('Enter');
    expect(await page.locator('#skills-fault').innerText()).toContain('no skill');
    await page.locator('#pay').fill('70k');
    await page.locator('#currency').selectOption('EUR');
    const query =
      'family:infrastructure skill:go,kubernetes,postgresql seniority:senior,unknown (country:DE OR remote:DE) (salary>=70000EUR OR -pay:stated)';
    expect(await page.locator('#query').innerText()).toBe(query);
    expect(await page.locator('#save').getAttribute('href')).toBe(
      `/save?${new URLSearchParams({ q: query })}`,
    );
    await page.locator('#ask').click();
    const first = page.locator('#openings > li').first();
    expect(await first.locator('h3').innerText()).toBe('Senior Platform Engineer');
    expect(await first.locator('.reasons li').allInnerTexts()).toEqual([
      '3 of your 3 skills: Go, Kubernetes, PostgreSQL',
      'the work you look for: Infrastructure and reliability',
      'asks for 5 years, you have 6',
      'level: Senior',
      'pays above what you said',
    ]);
    await page.locator('#save').click();
    await page.waitForURL(/\/save\?/);
    expect(await page.locator('.query-text').first().innerText()).toContain('skill:go,kubernetes,postgresql');
  });

  it('says in a sentence why a file cannot be read', async () => {
    const pdf = (buffer: Buffer): CvFile => ({ name: 'cv.pdf', mimeType: 'application/pdf', buffer });
    const other = (name: string, buffer: Buffer): CvFile => ({ name, mimeType: '', buffer });
    const container = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const cases: [CvFile, string][] = [
      [pdf(await scannedPdf()), 'it was scanned'],
      [pdf(await encryptedPdf()), 'protected by a password'],
      [pdf(Buffer.from('%PDF-1.7\nthis is no PDF')), 'damaged'],
      [other('cv.docx', Buffer.from('PK\u0003\u0004no zip')), 'damaged'],
      [other('cv.doc', container), 'the old kind'],
      [
        other('cv.docx', Buffer.concat([container, Buffer.from('EncryptedPackage', 'utf16le')])),
        'protected by a password',
      ],
      [other('cv.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1])), 'neither a PDF nor a DOCX'],
      [other('cv.txt', Buffer.from('')), 'no text'],
    ];
    for (const [file, sentence] of cases) {
      await page.locator('#cv-error').evaluate((error) => (error.textContent = ''));
      await choose(file);
      expect(await fault()).toContain(sentence);
    }
  });

  it('refuses a file of 50 MB before it opens it', async () => {
    await page.locator('#cv-file').evaluate((input) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(50_000_000)], 'cv.pdf'));
      (input as HTMLInputElement).files = transfer.files;
      input.dispatchEvent(new Event('change'));
    });
    expect(await fault()).toBe(
      'This file has 50 MB. At most 20 MB are read: save it without pictures, or paste its text.',
    );
  });

  it('speaks German, and without scripts leads to the search', async () => {
    await page.goto(`${board.url}/match?lang=de`);
    await page.locator('#cv-file:enabled').waitFor();
    await page.locator('#cv-file').setInputFiles(await someoneWith('text'));
    await page.locator('#cv-status:has-text("Geschickt wurde nichts")').waitFor();
    const plain = await openWindow(browser);
    const still = await plain.newPage();
    await still.goto(`${board.url}/match`);
    expect(await still.locator('noscript a, .notice a').getAttribute('href')).toBe('/');
    expect(await still.locator('#your-match').isVisible()).toBe(false);
    await plain.close();
  });
});
