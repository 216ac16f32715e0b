import type { Page } from 'playwright-core';

/** What is done on a page before it is looked at, by its name. */
export const opened: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'your match, read': async (page) => {
    await page.locator('#cv-words:visible').waitFor();
    await page.locator('#cv-read:enabled').waitFor();
    await page
      .locator('#cv-words')
      .fill('Senior platform engineer, 6 years of experience. Go, Kubernetes, PostgreSQL');
    await page.locator('#cv-read').click();
    await page.locator('#ask').click();
    await page.locator('#openings > li').first().waitFor();
  },
  'suggestions, open': async (page) => {
    await page.locator('#q').pressSequentially('eng');
    await page.waitForSelector('.suggest:not([hidden])');
    await page.keyboard.press('ArrowDown');
  },
  'a suggestion of endless words': async (page) => {
    await page.locator('#q').pressSequentially('company:engineeren');
    await page.waitForSelector('.suggest:not([hidden])');
  },
  'my searches, with links that are kept': async (page) => {
    const links = ['ada@example.org', `${'w'.repeat(60)}@example.org`].map((address, n) => ({
      address,
      href: `/manage/k1.someone.${n}.the-rest`,
    }));
    await page.evaluate((kept) => localStorage.setItem('my-links', JSON.stringify(kept)), links);
    await page.reload();
    await page.waitForSelector('[data-kept-links] li');
  },
  'recent searches, open': async (page) => {
    const searches = ['python remote:yes', 'w'.repeat(300)];
    await page.evaluate((texts) => localStorage.setItem('recent-searches', JSON.stringify(texts)), searches);
    await page.locator('#q').focus();
    await page.waitForSelector('.suggest:not([hidden])');
  },
};
