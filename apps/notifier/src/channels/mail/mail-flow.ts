import type { DeliveryId } from '@app/core/ids';
import { domainOf } from '@app/core/delivery';
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import { classifyBounce, statusIn, type SmtpOutcome } from '@app/infra/mail';
import type { Delivery } from '@app/core/records';
import { CLOCK, STOPPING } from '@app/infra/service';
import { Feedbacks, MailPauses, type MailStops } from '@app/subscriptions';
import { DomainLimits } from './domain-limits.js';
import { SmtpGate } from './smtp-gate.js';

/** The pauses of domains are read again after that time, or at once after one of our own. */
const REMEMBER_MS = 1_000;
/** When this many domains refuse us, with none between them that takes a mail, the fault is the mail server's or ours. */
const BLAMED_BY = 3;

/** A mail to a domain that an operator has stopped is looked at again after that time. */
const STOPPED_MS = 5 * 60_000;

/** While the mail server is away, that many mails try whether it is back. */
const PROBES = 5;

/** Says which mails may go now, and adapts to every answer of the mail server. */
@Injectable()
export class MailFlow {
  private paused: ReadonlyMap<string, Date> = new Map();
  private stops: MailStops = { all: false, domains: new Set() };
  private readMs = -Infinity;
  private reading: Promise<void> = Promise.resolve();
  private readonly blamedBy = new Set<string>();

  constructor(
    private readonly gate: SmtpGate,
    private readonly limits: DomainLimits,
    private readonly pauses: MailPauses,
    private readonly feedbacks: Feedbacks,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(STOPPING) private readonly stopping: AbortSignal,
  ) {}

  /**
   * How many mails may be tried now: none while the mail server is to be left alone, while an operator has stopped all mail, nor
   * once this process is to stop.
   */
  get room(): number {
    if (this.stopping.aborted || !this.gate.open || this.stops.all) return 0;
    return this.gate.proven ? Infinity : PROBES;
  }

  /** Null: the mail may go now, and its end must be told with `left`. Else when to look at it again. */
  async enter(deliveryId: DeliveryId, address: string): Promise<Date | null> {
    const domain = domainOf(address);
    await this.readPauses();
    const until = this.paused.get(domain);
    const now = this.clock.now();
    // It stays due: while all mail is stopped there is no room, and nobody looks at it.
    if (this.stops.all) return now;
    if (this.stops.domains.has(domain.toLowerCase())) return new Date(now.getTime() + STOPPED_MS);
    if (until !== undefined && until > now) return until;
    const waitMs = this.limits.enter(deliveryId, domain);
    return waitMs === 0 ? null : new Date(now.getTime() + waitMs);
  }

  /** True where an operator has stopped mails to an address: asked at its turn, as it may have waited for that. */
  async isStopped(address: string): Promise<boolean> {
    await this.readPauses();
    return this.stops.all || this.stops.domains.has(domainOf(address).toLowerCase());
  }

  left(address: string): void {
    this.limits.left(domainOf(address));
  }

  /** Takes the outcome of an attempt into account. `connected`: a connection could be had. */
  async answered(
    delivery: Delivery,
    address: string,
    result: SmtpOutcome,
    connected: boolean,
  ): Promise<void> {
    const domain = domainOf(address);
    if (!connected) return this.unreachable(result);
    this.feedbacks.countAnswer(domain, result.outcome);
    if (result.outcome === 'accepted') return this.accepted(domain);
    if (result.senderAtFault) return this.blamed(domain, result.detail);
    this.gate.reached();
    // Without a code nobody but us refused it: the server cannot take such an address.
    if (result.outcome === 'refused' && result.code !== null)
      await this.refused(delivery, domain, result.detail);
  }

  private unreachable(result: SmtpOutcome): void {
    if (result.outcome !== 'accepted' && result.senderAtFault) this.gate.blamed(result.detail);
    else this.gate.away(result.detail);
  }

  private async accepted(domain: string): Promise<void> {
    this.gate.reached();
    this.blamedBy.clear();
    if (this.paused.has(domain)) await this.pauses.taken(domain);
  }

  private async blamed(domain: string, detail: string): Promise<void> {
    this.blamedBy.add(domain);
    if (this.blamedBy.size >= BLAMED_BY) this.gate.blamed(detail);
    else this.gate.reached();
    await this.pauses.refused(domain, detail);
    this.readMs = -Infinity;
  }

  /** Refused for good in the dialogue: the same as a bounce that comes later. */
  private async refused(delivery: Delivery, domain: string, detail: string): Promise<void> {
    const status = statusIn(detail);
    const kind = classifyBounce(status, detail);
    if (kind === 'sender') return this.blamed(domain, detail);
    const { subscriberId, messageId: key } = delivery;
    await this.feedbacks.take({ about: { subscriberId }, kind, channel: 'dialogue', key, status, detail });
  }

  /**
   * While all mail is stopped there is no room, so no mail asks: whether it goes on is read by whoever calls this. At any other time
   * each mail asks at its turn, and nothing is read here.
   */
  async readWhileStopped(): Promise<void> {
    if (this.stops.all) await this.readPauses();
  }

  /** Reads what is paused, unless that was done within a second. Whoever asks meanwhile waits for the same answer. */
  private readPauses(): Promise<void> {
    const now = this.clock.monotonicMs();
    if (now - this.readMs < REMEMBER_MS) return this.reading;
    this.readMs = now;
    this.reading = this.read();
    return this.reading;
  }

  private async read(): Promise<void> {
    [this.paused, this.stops] = await Promise.all([this.pauses.known(), this.pauses.stops()]);
  }
}
