import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { runningOn, stopProcess, type RunInfo } from '@app/embedded';
import { until } from '@app/testing';

const START_MS = 240_000;
const STOP_MS = 60_000;

/** A mail as the inbox's API gives it. */
export interface Mail {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * `npm start` of one checkout, and what people, an employer's system and the operator do with it: through its own doors only,
 * as any release has them.
 */
export class RunningRelease {
  private constructor(
    private readonly child: ChildProcess,
    private readonly dataDir: string,
    readonly run: RunInfo,
  ) {}

  /** Starts it and returns when all of it is ready; throws with its last words where it ends before. */
  static async start(checkout: string, env: NodeJS.ProcessEnv): Promise<RunningRelease> {
    const dataDir = String(env['DATA_DIR']);
    const child = spawn('npm', ['start'], { cwd: checkout, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    const run = await until(
      `${checkout} is ready`,
      async () => {
        if (child.exitCode !== null)
          throw new Error(`It ended with ${child.exitCode}:\n${said.slice(-3000)}`);
        const running = runningOn(dataDir);
        return running !== null && (await isReady(running)) ? running : null;
      },
      START_MS,
    );
    return new RunningRelease(child, dataDir, run);
  }

  /** Stops it as Ctrl-C does, and waits until nothing of it runs. */
  async stop(): Promise<void> {
    const ended = this.child.exitCode === null ? once(this.child, 'exit') : Promise.resolve();
    if (this.run.launcher !== null) await stopProcess(this.run.launcher, STOP_MS);
    await ended;
  }

  async page(address: string): Promise<string> {
    const response = await fetch(new URL(address, this.run.board));
    if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
    return response.text();
  }

  async save(email: string, query: string, rhythm: string): Promise<void> {
    const schedule = { hour: '8', weekday: '1', timeZone: 'UTC' };
    await this.post('/save', { q: query, email, rhythm, ...schedule });
  }

  /** Opens the link of the confirmation mail and presses its button. */
  async confirm(email: string): Promise<void> {
    const mail = await this.mail(email, '/confirm/');
    await this.post(linkIn(mail, 'confirm'), {});
  }

  async push(posting: object): Promise<void> {
    const token = fs.readFileSync(path.join(this.dataDir, 'secrets', 'push-token'), 'utf8').trim();
    const response = await fetch(new URL('/api/postings', this.run.board), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(posting),
    });
    if (!response.ok) throw new Error(`The push was answered with ${response.status}.`);
  }

  /** All mails to an address whose text holds some words. */
  async mails(email: string, words: string): Promise<readonly Mail[]> {
    const inbox = String(this.run.inbox);
    const list = await fetch(`${inbox}/api/mails?to=${encodeURIComponent(email)}`);
    const { mails } = (await list.json()) as { mails: { id: string }[] };
    const read = mails.map(
      async ({ id }) => (await fetch(`${inbox}/api/mails/${id}`)).json() as Promise<Mail>,
    );
    return (await Promise.all(read)).filter(({ text }) => text.includes(words));
  }

  /** Waits for a mail to an address whose text holds some words. */
  mail(email: string, words: string): Promise<Mail> {
    return until(`"${words}" is mailed to ${email}`, async () => (await this.mails(email, words))[0]);
  }

  /** Logs in to the operators' console; returns where it leads to. */
  async logIn(user: string, password: string): Promise<{ status: number; location: string | null }> {
    const { status, headers } = await fetch(new URL('/login', this.run.console), {
      method: 'POST',
      headers: { origin: this.run.console, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ user, password, next: '/' }),
      redirect: 'manual',
    });
    return { status, location: headers.get('location') };
  }

  private async post(address: string, form: Record<string, string>): Promise<void> {
    const response = await fetch(new URL(address, this.run.board), {
      method: 'POST',
      headers: { origin: this.run.board, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams(form),
      redirect: 'manual',
    });
    if (response.status >= 400) throw new Error(`${address} was answered with ${response.status}.`);
  }
}

/** The path of a link to a page of ours in a mail. */
export function linkIn({ text }: Mail, page: 'confirm' | 'manage'): string {
  const link = new RegExp(`https?://\\S+/${page}/[A-Za-z0-9._~-]+`).exec(text)?.[0];
  if (link === undefined) throw new Error(`The mail holds no link to /${page}:\n${text}`);
  return new URL(link).pathname;
}

async function isReady({ board, console }: RunInfo): Promise<boolean> {
  try {
    const answers = await Promise.all([fetch(`${console}/health/ready`), fetch(board)]);
    return answers.every(({ ok }) => ok);
  } catch {
    return false; // Nobody listens yet.
  }
}
