import type { Clock } from '@app/core/time';
import { SmtpConnection } from './connection.js';
import type { OutgoingMail } from './smtp-error.js';
import type { SmtpOutcome } from './outcome.js';

/** How many connections to keep and for how long. */
export interface SenderOptions {
  /** smtp:// or smtps:// with login and nodemailer's options in the query. */
  readonly url: string;
  /** Mails in the SMTP dialogue at a time. */
  readonly connections: number;
  /** Aborted when the process is to stop: mails that wait for a connection are withheld. */
  readonly stopping?: AbortSignal;
}

/**
 * `withheld`: nothing was said to the server, and why: what the last check said, or that the process is to stop. `checked`
 * false: no connection could be had, so the last check was not asked.
 */
export type SendResult<Why extends string = never> =
  | (SmtpOutcome & { readonly checked: boolean })
  | { readonly outcome: 'withheld'; readonly why: Why | 'stopping' };

/** Asked once a connection is ready, immediately before the dialogue: `go`, or why not. */
type LastCheck<Why extends string> = () => Promise<'go' | Why>;

const MAILS_PER_CONNECTION = 500;
/** Servers close idle connections after some minutes; we do so first, not in the middle of a mail. */
const MOST_IDLE_MS = 60_000;

const STOPPING = { outcome: 'withheld', why: 'stopping' } as const;

interface Idle {
  readonly connection: SmtpConnection;
  readonly since: number;
}

/** Hands mails to the mail server over a few kept connections. It retries nothing on its own that reached the server. */
export class SmtpSender {
  private readonly idle: Idle[] = [];
  /** Who waits for a connection; told whether it is their turn. */
  private readonly queue: ((entered: boolean) => void)[] = [];
  private busy = 0;

  constructor(
    private readonly options: SenderOptions,
    private readonly clock: Clock,
  ) {
    const turnAway = () => this.queue.splice(0).forEach((tell) => tell(false));
    options.stopping?.addEventListener('abort', turnAway, { once: true });
  }

  /**
   * Hands over one mail. `lastCheck` runs once a connection is ready, immediately before the dialogue; where it says
   * anything but `go` the mail is withheld. What it throws is thrown.
   */
  async send<Why extends string = never>(
    mail: OutgoingMail,
    lastCheck: LastCheck<Why>,
  ): Promise<SendResult<Why>> {
    if (!(await this.enter())) return STOPPING;
    try {
      const connection = await this.readyUnlessStopped();
      if (connection === null) return STOPPING;
      if (!(connection instanceof SmtpConnection)) return { ...connection, checked: false };
      return await this.over(connection, mail, lastCheck);
    } finally {
      this.leave();
    }
  }

  /** Closes the kept connections. Mails in the dialogue end first: wait for their `send`. */
  close(): void {
    for (const { connection } of this.idle.splice(0)) connection.close();
  }

  private async over<Why extends string>(
    connection: SmtpConnection,
    mail: OutgoingMail,
    lastCheck: LastCheck<Why>,
  ): Promise<SendResult<Why>> {
    const check = await this.checked(connection, lastCheck);
    if (check !== 'go') return { outcome: 'withheld', why: check };
    const reused = connection.mails > 0;
    const outcome = await connection.send(mail);
    if (reused && droppedBeforeTheMail(outcome))
      return { ...(await this.onFreshConnection(mail)), checked: true };
    this.keep(connection);
    return { ...outcome, checked: true };
  }

  /** The server had closed the kept connection: no part of the mail was sent, so it may go over another at once. */
  private async onFreshConnection(mail: OutgoingMail): Promise<SmtpOutcome> {
    const fresh = await SmtpConnection.open(this.options.url);
    if (!(fresh instanceof SmtpConnection)) return fresh;
    const outcome = await fresh.send(mail);
    this.keep(fresh);
    return outcome;
  }

  /** A connection that is not used after all is kept. */
  private async checked<Why extends string>(
    connection: SmtpConnection,
    lastCheck: LastCheck<Why>,
  ): Promise<'go' | Why> {
    let check: 'go' | Why | null = null;
    try {
      check = await lastCheck();
      return check;
    } finally {
      if (check !== 'go') this.keep(connection);
    }
  }

  /** A server that is slow to greet is not waited for once the process is to stop. */
  private readyUnlessStopped(): Promise<SmtpConnection | SmtpOutcome | null> {
    const { stopping } = this.options;
    const connecting = this.ready();
    if (stopping === undefined) return connecting;
    return new Promise((resolve, reject) => {
      const giveUp = () => resolve(null);
      stopping.addEventListener('abort', giveUp, { once: true });
      connecting
        .then((ready) => {
          if (stopping.aborted && ready instanceof SmtpConnection) ready.close();
          resolve(stopping.aborted ? null : ready);
        }, reject)
        .finally(() => stopping.removeEventListener('abort', giveUp));
    });
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

  /** False: the process is to stop, and there is no turn any more. */
  private enter(): Promise<boolean> {
    if (this.options.stopping?.aborted === true) return Promise.resolve(false);
    if (this.busy < this.options.connections) {
      this.busy += 1;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => this.queue.push(resolve));
  }

  private leave(): void {
    const next = this.queue.shift();
    if (next === undefined) this.busy -= 1;
    else next(true);
  }
}

const droppedBeforeTheMail = (outcome: SmtpOutcome): boolean =>
  outcome.outcome === 'not-handed-over' ||
  (outcome.outcome === 'refused-temporarily' && outcome.code === 421);
