import { Inject, Injectable } from '@nestjs/common';
import { copyMail } from '@app/core/contracts';
import type { OperatorId } from '@app/core/ids';
import type { MailCopy } from '@app/core/operators';
import type { KeptDelivery } from '@app/core/records';
import type { Clock } from '@app/core/time';
import { parseAddress } from '@app/infra/mail';
import { CLOCK } from '@app/infra/service';
import { newId } from '@app/infra/system';
import { RateLimiter } from '../../http/rate-limiter.js';
import { DeliveryHints } from '../../subscribers/requests/delivery-hints.js';
import { DeliveryRecords } from './delivery-store.js';
import { deliveryTexts as texts } from './texts.js';

/** A copy that waits: a new one, or one whose hint was given again. Else what is wrong. */
export type AskedCopy =
  { readonly ok: true; readonly isNew: boolean } | { readonly ok: false; readonly fault: string };

/**
 * Has the notifier send operators copies of mails. What is wanted stands on the account before the notifier hears of it: one
 * that does not run finds it when it starts.
 */
@Injectable()
export class Copies {
  constructor(
    private readonly records: DeliveryRecords,
    private readonly limiter: RateLimiter,
    private readonly hints: DeliveryHints,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those of one delivery that an operator asked for, the newest first; and the address that the next goes to. */
  async of(operator: OperatorId, { _id }: KeptDelivery): Promise<{ to: string; copies: MailCopy[] }> {
    const { to, copies } = await this.records.copiesOf(operator);
    return { to, copies: copies.filter(({ deliveryId }) => deliveryId === _id).reverse() };
  }

  async ask(operator: OperatorId, delivery: KeptDelivery, typed: string): Promise<AskedCopy> {
    const address = parseAddress(typed);
    if (!address.ok) return { ok: false, fault: address.message };
    const to = address.value.address;
    const { allowed, resetSeconds } = await this.limiter.take('copy', operator);
    if (!allowed) return { ok: false, fault: texts.tooMany(resetSeconds) };
    const { copies } = await this.of(operator, delivery);
    const waiting = copies.find((copy) => copy.state === 'waiting' && copy.to === to);
    const copy = waiting ?? this.fresh(delivery, to);
    if (waiting === undefined) await this.records.addCopy(operator, copy);
    this.hints.announce(copyMail, { v: 1, operator, copy: copy.id });
    return { ok: true, isNew: waiting === undefined };
  }

  private fresh({ _id: deliveryId, subscriberId }: KeptDelivery, to: string): MailCopy {
    const askedAt = this.clock.now();
    return {
      id: newId(),
      deliveryId,
      subscriberId,
      to,
      askedAt,
      state: 'waiting',
      endedAt: null,
      detail: null,
    };
  }
}
