import fs from 'node:fs';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = fs.readFileSync(path.resolve('node_modules/axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that colours alone decide: in another colour scheme of the same document the others find the same again. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe-core (or only some of its rules) finds wrong with the page, one line each; empty for a page without findings. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const runOnly = rules === undefined ? { type: 'tag', values: TAGS } : { type: 'rule', values: rules };
  // The page's own policy lets no script run, so axe is put in through the debugger, which the policy does not bind.
  const session = await page.context().newCDPSession(page);
  const { result: kind } = await session.send('Runtime.evaluate', { expression: 'typeof axe' });
  if (kind.value === 'undefined') await session.send('Runtime.evaluate', { expression: AXE });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    // Nothing is made up of what passes or does not apply: that is thousands of elements a page, and nobody reads it.
    expression: `axe.run(document, ${JSON.stringify({ runOnly, resultTypes: ['violations'] })}).then(({ violations }) => JSON.stringify(violations))`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  const found = JSON.parse(String(result.value)) as AxeResults['violations'];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
