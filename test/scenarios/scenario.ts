import path from 'node:path';
import nodemailer from 'nodemailer';
import type { SubscriberId } from '@app/core/ids';
import type { DeliveryState } from '@app/core/delivery';
import type { Rhythm } from '@app/core/subscription';
import { Database, PushTokens } from '@app/infra/mongo';
import { migrate } from '@app/infra/migrations';
import type { RunningService, RunningWorker } from '@app/infra/service';
import { TokenSigner } from '@app/infra/system';
import { startInbox, type Inbox, type ReceivedMail } from '@app/inbox';
import { FakeClock, testConfig, until } from '@app/testing';
import { dsn } from '../integration/feedback/mails.js';
import { createApp as createApi } from '../../apps/api/src/app.js';
import { createApp as createIngestion } from '../../apps/ingestion/src/app.js';
import { createApp as createMatcher } from '../../apps/matcher/src/app.js';
import { FeedbackServer } from '../../apps/notifier/src/feedback/feedback-server.js';
import { createApp as createNotifier } from '../../apps/notifier/src/app.js';

/** A posting to push, with defaults that make it valid. */
export interface PushedPosting {
  readonly externalId: string;
  readonly title: string;
  readonly company?: string;
  readonly text?: string;
  readonly [field: string]: unknown;
}

export interface Saving {
  readonly query: string;
  readonly rhythm: Rhythm;
  readonly timeZone?: string;
  readonly hour?: number;
}

const FINAL: DeliveryState[] = ['accepted', 'dead', 'suppressed'];

/**
 * The whole board in one process: four apps, real MongoDB, Redis and mail server, and a clock that stands still until the
 * scenario moves it. Reads like a story: save, post, move the clock, look into the inbox.
 */
export class Scenario {
  private constructor(
    readonly clock: FakeClock,
    readonly database: Database,
    readonly inbox: Inbox,
    readonly boardUrl: string,
    private readonly pushToken: string,
    private readonly services: readonly [RunningWorker, ...RunningService[]],
  ) {}

  static async start(now: string, settings: NodeJS.ProcessEnv = {}): Promise<Scenario> {
    const clock = new FakeClock(now);
    const inbox = await startInbox({ smtpPort: 0, webPort: 0 });
    const config = await testConfig({
      SMTP_URL: inbox.smtpUrl,
      SOURCES_FILE: path.resolve('test/faults/no-sources.yaml'),
      ...settings,
    });
    const database = await Database.connect(config.MONGODB_URI);
    await migrate(database);
    const token = await new PushTokens(database, clock).issue('pushed', 'scenario');
    const apps = [createIngestion, createMatcher, createApi];
    const [notifier, ...others] = await Promise.all([
      createNotifier(config, { clock }),
      ...apps.map((createApp) => createApp(config, { clock })),
    ]);
    return new Scenario(clock, database, inbox, `http://127.0.0.1:${config.PORT}`, token, [
      notifier,
      ...others,
    ]);
  }

  async stop(): Promise<void> {
    await Promise.all(this.services.map((service) => service.stop()));
    await this.inbox.stop();
    await this.database.connection.dropDatabase();
    await this.database.close();
  }

  /** Moves the clock. */
  at(instant: string): void {
    this.clock.set(instant);
  }

  /** Asks for a saved search with an address only, as the page does; the search waits for its confirmation. */
  async save(email: string, search: Saving): Promise<void> {
    const response = await this.send('/api/saved-searches', { email, ...search });
    if (response.status !== 202) throw new Error(`saving was refused: ${await response.text()}`);
  }

  /** Presses the button behind the link in the newest confirmation mail to the address. */
  async confirm(email: string): Promise<void> {
    const mail = await this.mailTo(email, /confirm/i);
    const link = /https?:\/\/[^\s]+(\/confirm\/[^\s]+)/.exec(mail.text)?.[1];
    if (link === undefined) throw new Error(`no confirmation link in: ${mail.text}`);
    const response = await fetch(this.boardUrl + link, { method: 'POST' });
    if (!response.ok) throw new Error(`confirming was refused: ${response.status} ${await response.text()}`);
  }

  /** Saves and confirms. */
  async subscribe(email: string, search: Saving): Promise<void> {
    await this.save(email, search);
    await this.confirm(email);
    this.inbox.clear();
  }

  /** What a mail's link to somebody's searches carries. */
  manageToken(subscriber: SubscriberId): string {
    const [notifier] = this.services;
    return notifier.app.get(TokenSigner, { strict: false }).sign('manage', subscriber);
  }

  /** Pushes postings; returns once they are accepted. */
  async post(...postings: PushedPosting[]): Promise<void> {
    const defaults = { company: 'Acme Rockets', text: 'A role for you.' };
    const body = postings.map((posting) => ({
      ...defaults,
      url: `https://jobs.example.org/${posting.externalId}`,
      ...posting,
    }));
    const response = await this.send('/api/postings', body, { authorization: `Bearer ${this.pushToken}` });
    if (!response.ok) throw new Error(`the push was refused: ${await response.text()}`);
  }

  /** Sends a mail back as the mail server of its receiver does that has accepted it: needs FEEDBACK_SMTP_PORT and BOUNCE_DOMAIN. */
  async bounce({ from, to }: ReceivedMail, status: string): Promise<void> {
    const [notifier] = this.services;
    const port = notifier.app.get(FeedbackServer, { strict: false }).port ?? 0;
    const transport = nodemailer.createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
    const raw = dsn(to[0] ?? '', status, `550 ${status} refused`);
    await transport.sendMail({ envelope: { from: '', to: [from] }, raw });
  }

  /** The newest mail to an address whose subject fits. */
  mailTo(email: string, subject: RegExp): Promise<ReceivedMail> {
    return this.inbox.waitFor((mail) => mail.to.includes(email) && subject.test(mail.subject), 60_000);
  }

  /** Waits until nothing is left to do at this instant, then returns every mail that came. */
  async settled(): Promise<ReceivedMail[]> {
    await until('everything due is done', () => this.isQuiet());
    return this.inbox.mails();
  }

  /** Asked in the order in which work goes on: what has left one place is seen in the next, or is done. */
  private async isQuiet(): Promise<boolean> {
    const now = this.clock.now();
    if ((await this.database.postings.exists({ unmatched: true })) !== null) return false;
    if ((await this.database.alerts.exists({ state: 'pending', dueAt: { $lte: now } })) !== null)
      return false;
    const open = { state: { $nin: FINAL }, $or: [{ nextAt: { $lte: now } }, { nextAt: null }] };
    return (await this.database.deliveries.exists(open)) === null;
  }

  private send(pathname: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.boardUrl + pathname, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }
}
