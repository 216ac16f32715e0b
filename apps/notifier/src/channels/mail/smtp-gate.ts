import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { CLOCK, LOGGER } from '@app/infra/service';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
/** The server refuses us, not a receiver: each further mail would make it worse. */
const BLAMED_PAUSE_MS = 60_000;
/** A mail server that is away for less is an everyday event. */
const TROUBLE_MS = 60_000;

/**
 * Whether the mail server can be tried at all. While it is away, mails wait in MongoDB untouched and one probe after
 * growing pauses finds out when it is back.
 */
@Injectable()
export class SmtpGate {
  private failures = 0;
  private closedUntil = 0;
  private trouble: { readonly sinceMs: number; readonly detail: string } | null = null;
  private readonly up;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    metrics: Metrics,
  ) {
    this.up = metrics.gauge(
      'smtp_up',
      '1 while the mail server takes mails, 0 while it is away or refuses us.',
    );
    this.up.set(1);
  }

  get open(): boolean {
    return this.clock.monotonicMs() >= this.closedUntil;
  }

  /** True while the last mail was taken or answered: only then is it worth trying many at a time. */
  get proven(): boolean {
    return this.failures === 0;
  }

  /** What keeps every mail back, once it has lasted for a minute; null while mails go out. */
  get refusal(): string | null {
    if (this.trouble === null) return null;
    return this.clock.monotonicMs() - this.trouble.sinceMs >= TROUBLE_MS ? this.trouble.detail : null;
  }

  /** The server answered a mail, whatever it said. */
  reached(): void {
    if (this.failures > 0) this.logger.info({ event: 'smtp.back' }, 'The mail server is back.');
    this.failures = 0;
    this.trouble = null;
    this.closedUntil = 0;
    this.up.set(1);
  }

  /** No connection could be had. */
  away(detail: string): void {
    if (!this.open) return;
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** this.failures, LONGEST_PAUSE_MS);
    this.failures += 1;
    this.close(pause, 'smtp.away', detail);
  }

  /** The server says that the fault is ours. */
  blamed(detail: string): void {
    this.failures += 1;
    this.close(BLAMED_PAUSE_MS, 'smtp.refuses-us', detail);
  }

  private close(pauseMs: number, event: string, detail: string): void {
    const now = this.clock.monotonicMs();
    this.trouble = { sinceMs: this.trouble?.sinceMs ?? now, detail };
    this.closedUntil = now + pauseMs;
    this.up.set(0);
    this.logger.warn(
      { event, pauseMs, detail },
      'No mail is sent for now; all of them wait in the database.',
    );
  }
}
