import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { startInbox, type Inbox } from '@app/inbox';
import { freePort, until } from '@app/testing';
import { isListening } from './ports.js';
import type { ReceivedCopy } from '../ledger.js';

type Hooks = Parameters<Inbox['behave']>[0];

/** The mail server of a fault run: what it took is what counts. */
export interface Receiver {
  readonly name: string;
  readonly port: number;
  /** Every mail that it took, in its order. */
  copies(): Promise<readonly ReceivedCopy[]>;
  stop(): Promise<void>;
}

/** Which postings a mail names: every planned posting has a word of its own in its title. */
export function postingsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\brole(\d+)\b/g)].map(([, n]) => `x${n}`))];
}

/** Our own server, which can misbehave in every way that a test asks for. */
export class InboxReceiver implements Receiver {
  readonly name = 'libs/inbox';
  private readonly taken: ReceivedCopy[] = [];
  private inbox: Inbox | null = null;
  private hooks: Hooks = {};
  port = 0;

  async start(): Promise<void> {
    this.inbox = await startInbox({ smtpPort: this.port, webPort: 0, keep: 1, hooks: this.counting() });
    this.port = Number(new URL(this.inbox.smtpUrl).port);
  }

  behave(hooks: Hooks): void {
    this.hooks = hooks;
  }

  copies(): Promise<readonly ReceivedCopy[]> {
    return Promise.resolve(this.taken);
  }

  /** Nobody listens on the port any more, until `start`. */
  async stop(): Promise<void> {
    await this.inbox?.stop();
    this.inbox = null;
  }

  private counting(): Hooks {
    return {
      onConnect: (count) => this.hooks.onConnect?.(count) ?? 'accept',
      onMail: (from) => this.hooks.onMail?.(from) ?? 'accept',
      onRcpt: (to) => this.hooks.onRcpt?.(to) ?? 'accept',
      onDataStart: (to) => this.hooks.onDataStart?.(to) ?? 'accept',
      onData: async (mail) => {
        const verdict = (await this.hooks.onData?.(mail)) ?? 'accept';
        if (verdict === 'accept' || verdict === 'cut-kept') {
          const { to, messageId, text } = mail;
          this.taken.push({
            to: to[0] ?? '',
            messageId: messageId ?? '',
            externalIds: postingsIn(text),
          });
        }
        return verdict;
      },
    };
  }
}

/** smtp-sink of Postfix: a mail server of other people's making. It writes each mail to a file. */
export class SinkReceiver implements Receiver {
  readonly name = 'smtp-sink (Postfix)';
  private child: ChildProcess | null = null;
  private readonly read = new Map<string, ReceivedCopy>();
  port = 0;

  constructor(
    private readonly program: string,
    private readonly folder: string,
  ) {}

  async start(): Promise<void> {
    fs.mkdirSync(this.folder, { recursive: true });
    this.port = await freePort();
    const user = process.getuid?.() === 0 ? ['-u', 'root'] : [];
    const args = [...user, '-d', path.join(this.folder, 'mail.'), `127.0.0.1:${this.port}`, '100'];
    this.child = spawn(this.program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    await until('smtp-sink listens', () => isListening(this.port));
  }

  async copies(): Promise<readonly ReceivedCopy[]> {
    for (const name of fs.readdirSync(this.folder)) {
      if (this.read.has(name)) continue;
      const raw = fs.readFileSync(path.join(this.folder, name));
      // A file without the end of the html part is still being written.
      if (!/\r?\n--[^\r\n]+--\s*$/.test(raw.subarray(-200).toString('latin1'))) continue;
      const mail = await simpleParser(raw, { skipImageLinks: true, skipTextToHtml: true });
      const to = /<([^>]+)>/.exec(String(mail.headers.get('x-rcpt-args') ?? ''))?.[1] ?? '';
      this.read.set(name, { to, messageId: mail.messageId ?? '', externalIds: postingsIn(mail.text ?? '') });
    }
    return [...this.read.values()];
  }

  async stop(): Promise<void> {
    this.child?.kill('SIGTERM');
  }
}
