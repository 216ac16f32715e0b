import { Inject, Injectable } from '@nestjs/common';
import type { DeliveryId } from '@app/core/ids';
import { limitOf, nextPlace, parseMailLimits, type MailLimits } from '@app/core/delivery';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { CLOCK, CONFIG } from '@app/infra/service';

/** All domains together, in the same row of places. */
const ALL = '';
/** A mail that finds its domain full looks again after that time. */
const FULL_MS = 500;
/** A mail that comes this much before its place is let through: looks at the clock are not exact. */
const EARLY_MS = 50;
/** More places than these are not remembered: a mail beyond them asks for a place again, and waits a little longer. */
const MOST_PLACES = 200_000;

/**
 * Keeps the limits of MAIL_RATE and MAIL_DOMAIN_LIMITS for this process. A mail that must wait is given a place in the
 * row of its domain and goes back to the database until then, so that it holds no connection and delays no other domain.
 */
@Injectable()
export class DomainLimits {
  private readonly limits: MailLimits;
  private readonly free = new Map<string, number>();
  /** When the mails that were given a place may go, in monotonic ms. */
  private readonly places = new Map<DeliveryId, number>();
  private readonly inDialogue = new Map<string, number>();

  constructor(
    @Inject(CONFIG) private readonly config: Pick<ServiceConfig, 'MAIL_RATE' | 'MAIL_DOMAIN_LIMITS'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    const parsed = parseMailLimits(config.MAIL_DOMAIN_LIMITS);
    if (!parsed.ok) throw new Error(parsed.message);
    this.limits = parsed.limits;
  }

  /** 0: it may go now, and must be said to have `left`. Else for how many ms it is to wait. */
  enter(deliveryId: DeliveryId, domain: string): number {
    const { perSecond, atATime } = limitOf(this.limits, domain);
    const now = this.clock.monotonicMs();
    const place = this.places.get(deliveryId) ?? this.reserve(domain, perSecond, now);
    if (place > now + EARLY_MS) {
      if (this.places.size < MOST_PLACES) this.places.set(deliveryId, place);
      return place - now;
    }
    const busy = this.inDialogue.get(domain) ?? 0;
    if (atATime !== null && busy >= atATime) {
      this.places.set(deliveryId, now);
      return FULL_MS;
    }
    this.places.delete(deliveryId);
    this.inDialogue.set(domain, busy + 1);
    return 0;
  }

  left(domain: string): void {
    const busy = (this.inDialogue.get(domain) ?? 1) - 1;
    if (busy === 0) this.inDialogue.delete(domain);
    else this.inDialogue.set(domain, busy);
  }

  private reserve(domain: string, perSecond: number | null, now: number): number {
    const own = this.place(domain, perSecond, now);
    return this.place(ALL, this.config.MAIL_RATE, own);
  }

  private place(row: string, perSecond: number | null, now: number): number {
    if (perSecond === null || perSecond === 0) return now;
    const { atMs, freeMs } = nextPlace(perSecond, this.free.get(row) ?? -Infinity, now);
    this.free.set(row, freeMs);
    return atMs;
  }
}
