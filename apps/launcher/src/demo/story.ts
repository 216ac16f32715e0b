import fs from 'node:fs';
import { systemClock } from '@app/infra/system';
import type { Launched } from '../launch.js';
import { pushTokenFile } from '../record-secrets.js';
import { DEMO_QUERY, demoPosting } from './postings.js';
import { percentile } from './statistics.js';
import { DemoFailed, DemoWeb, poll } from './web.js';

const EMAIL = 'ada@demo.example';
const PUSHES = 20;
const BOARD_MS = 120_000;
const MAIL_MS = 30_000;

/** Prints one line. */
type Write = (line: string) => void;

async function step<T>(write: Write, name: string, work: () => Promise<T>): Promise<T> {
  const startedAt = systemClock.monotonicMs();
  const result = await work();
  const ms = Math.round(systemClock.monotonicMs() - startedAt);
  write(`  ${name.padEnd(58)} ${String(ms).padStart(6)} ms`);
  return result;
}

function confirmationLink(text: string): string {
  const link = /https?:\/\/\S+\/confirm\/[A-Za-z0-9._~-]+/.exec(text)?.[0];
  if (link === undefined) throw new DemoFailed('The confirmation mail holds no link');
  return link;
}

async function subscribe(web: DemoWeb, write: Write): Promise<void> {
  await step(write, `save "${DEMO_QUERY}" for ${EMAIL}, rhythm instant`, () => web.save(EMAIL, DEMO_QUERY));
  const mail = await step(write, 'confirmation mail is in the inbox', () =>
    poll('The confirmation mail', MAIL_MS, () => web.mail(EMAIL, ({ text }) => text.includes('/confirm/'))),
  );
  await step(write, 'open its link and press the button', () => web.confirm(confirmationLink(mail.text)));
}

/** Pushes posting number n, waits for its alert, and returns the milliseconds from 2xx to accepted by SMTP. */
async function pushAndWait(web: DemoWeb, n: number): Promise<number> {
  const posting = demoPosting(n);
  const acceptedAt = await web.push(posting);
  const mail = await poll(`The alert for "${posting.title}"`, MAIL_MS, () =>
    web.mail(EMAIL, ({ text }) => text.includes(posting.title)),
  );
  return Math.max(0, Date.parse(mail.receivedAt) - acceptedAt);
}

/** Search, save, confirm, push, alert: as a person would do it, over HTTP and SMTP only. Throws DemoFailed. */
export async function tellStory(
  { config, run }: Launched,
  write: Write,
): Promise<{ median: number; p95: number }> {
  const token = fs.readFileSync(pushTokenFile(config.DATA_DIR), 'utf8').trim();
  const web = new DemoWeb(run.board, run.inbox ?? '', token);
  const shown = await step(write, 'the board shows postings', () =>
    poll('A posting on the board', BOARD_MS, async () => (await web.search('')) || null),
  );
  const found = await step(write, `search "${DEMO_QUERY}"`, () => web.search(DEMO_QUERY));
  write(`    first page: ${shown} postings, of the search: ${found}`);
  await subscribe(web, write);
  const first = await step(write, 'push one posting, see its alert in the inbox', () => pushAndWait(web, 1));
  write(`    from its 2xx to accepted by the mail server: ${first} ms`);
  const latencies: number[] = [];
  await step(write, `${PUSHES} more, one after another`, async () => {
    for (let n = 2; n < PUSHES + 2; n++) latencies.push(await pushAndWait(web, n));
  });
  return { median: percentile(latencies, 0.5), p95: percentile(latencies, 0.95) };
}
