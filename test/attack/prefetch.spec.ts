import { until } from '@app/testing';
import { Scenario } from '../scenarios/scenario.js';
import { everything, isLong } from './world.js';

/** What link scanners and mail programs do before anybody reads. */
const TIMES = isLong ? 20 : 4;
const METHODS = ['GET', 'HEAD'] as const;

let board: Scenario;
beforeAll(async () => {
  board = await Scenario.start('2026-03-02T09:00:00Z');
});
afterAll(() => board.stop());

const linksIn = (text: string): string[] =>
  [...text.matchAll(/https?:\/\/[^\s"'<>)]+/g)].map(([url]) => url.replaceAll('&amp;', '&'));

/** The board's own paths that a page or mail leads to. */
function pathsIn(text: string, base: string): string[] {
  const ours = linksIn(text).map((url) => new URL(url).pathname + new URL(url).search);
  const relative = [...text.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, path]) =>
    (path ?? '').replaceAll('&amp;', '&'),
  );
  return [...ours, ...relative].filter((path) => new URL(path, base).origin === new URL(base).origin);
}

it('however often links of mails and pages are opened by machines, nothing changes', async () => {
  await board.save('scanned@example.org', { query: 'rust', rhythm: 'instant' });
  const confirmation = await board.mailTo('scanned@example.org', /confirm/i);
  await board.confirm('scanned@example.org');
  await board.post({ externalId: '1', title: 'Rust Engineer' });
  const alert = await board.mailTo('scanned@example.org', /Rust/);
  await board.save('scanned@example.org', { query: 'python', rhythm: 'daily' });
  const second = await until('the further confirmation', async () =>
    (await board.settled()).find(
      ({ subject, text }) => /confirm/i.test(subject) && text !== confirmation.text,
    ),
  );
  await board.settled();
  const mails = [confirmation, alert, second].map(({ text, html }) => `${text} ${html ?? ''}`).join(' ');
  const paths = new Set(pathsIn(mails, board.boardUrl).filter((path) => !path.startsWith('/jobs.')));
  // One level further: what the pages behind these links lead to, with every form's address.
  for (const path of [...paths]) {
    const page = await (await fetch(board.boardUrl + path)).text();
    for (const next of pathsIn(page, board.boardUrl)) paths.add(next);
  }
  expect(paths.size).toBeGreaterThan(20);
  const before = await everything(board);
  for (const path of paths) {
    for (let n = 0; n < TIMES; n += 1) {
      for (const method of METHODS) {
        const answer = await fetch(board.boardUrl + path, { method, redirect: 'manual' });
        await answer.arrayBuffer();
        if (answer.status >= 500) throw new Error(`${method} ${path} answered ${answer.status}.`);
      }
    }
  }
  expect(await everything(board)).toBe(before);
});
