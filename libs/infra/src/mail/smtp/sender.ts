import type { Clock } from '@app/core/time';
import { SmtpConnection, type OutgoingMail } from './connection.js';
import type { SmtpOutcome } from './outcome.js';

/** How many connections to keep and for how long. */
export interface SenderOptions {
  /** smtp:// or smtps:// with login and nodemailer's options in the query. */
  readonly url: string;
  /** Mails in the SMTP dialogue at a time. */
  readonly connections: number;
}

/** `withheld`: the last check said no, and nothing was said to the server. */
export type SendResult = SmtpOutcome | { readonly outcome: 'withheld' };

const MAILS_PER_CONNECTION = 500;
/** Servers close idle connections after some minutes; we do so first, not in the middle of a mail. */
const MOST_IDLE_MS = 60_000;

interface Idle {
  readonly connection: SmtpConnection;
  readonly since: number;
}

/** Hands mails to the mail server over a few kept connections. It retries nothing on its own that reached the server. */
export class SmtpSender {
  private readonly idle: Idle[] = [];
  private readonly queue: (() => void)[] = [];
  private busy = 0;

  constructor(
    private readonly options: SenderOptions,
    private readonly clock: Clock,
  ) {}

  /**
   * Hands over one mail. `lastCheck` runs once a connection is ready, immediately before the dialogue; where it says
   * false the mail is withheld. What it throws is thrown.
   */
  async send(mail: OutgoingMail, lastCheck: () => Promise<boolean>): Promise<SendResult> {
    await this.enter();
    try {
      const connection = await this.ready();
      if (!(connection instanceof SmtpConnection)) return connection;
      return await this.over(connection, mail, lastCheck);
    } finally {
      this.leave();
    }
  }

  /** Closes the kept connections. Mails in the dialogue end first: wait for their `send`. */
  close(): void {
    for (const { connection } of this.idle.splice(0)) connection.close();
  }

  private async over(
    connection: SmtpConnection,
    mail: OutgoingMail,
    lastCheck: () => Promise<boolean>,
  ): Promise<SendResult> {
    if (!(await this.allowed(connection, lastCheck))) return { outcome: 'withheld' };
    const reused = connection.mails > 0;
    const outcome = await connection.send(mail);
    if (reused && droppedBeforeTheMail(outcome)) return this.onFreshConnection(mail);
    this.keep(connection);
    return outcome;
  }

  /** The server had closed the kept connection: no part of the mail was sent, so it may go over another at once. */
  private async onFreshConnection(mail: OutgoingMail): Promise<SmtpOutcome> {
    const fresh = await SmtpConnection.open(this.options.url);
    if (!(fresh instanceof SmtpConnection)) return fresh;
    const outcome = await fresh.send(mail);
    this.keep(fresh);
    return outcome;
  }

  private async allowed(connection: SmtpConnection, lastCheck: () => Promise<boolean>): Promise<boolean> {
    let yes = false;
    try {
      yes = await lastCheck();
    } finally {
      if (!yes) this.keep(connection);
    }
    return yes;
  }

  private async ready(): Promise<SmtpConnection | SmtpOutcome> {
    const now = this.clock.monotonicMs();
    for (;;) {
      const kept = this.idle.pop();
      if (kept === undefined) return SmtpConnection.open(this.options.url);
      if (kept.connection.usable && now - kept.since < MOST_IDLE_MS) return kept.connection;
      kept.connection.close();
    }
  }

  private keep(connection: SmtpConnection): void {
    if (connection.usable && connection.mails < MAILS_PER_CONNECTION) {
      this.idle.push({ connection, since: this.clock.monotonicMs() });
    } else connection.close();
  }

  private enter(): Promise<void> {
    if (this.busy < this.options.connections) {
      this.busy += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => this.queue.push(resolve));
  }

  private leave(): void {
    const next = this.queue.shift();
    if (next === undefined) this.busy -= 1;
    else next();
  }
}

const droppedBeforeTheMail = (outcome: SmtpOutcome): boolean =>
  outcome.outcome === 'not-handed-over' ||
  (outcome.outcome === 'refused-temporarily' && outcome.code === 421);
