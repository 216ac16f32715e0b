import type { HookId, SubscriberId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { Clock } from '@app/core/time';
import type { HookOutcome } from '@app/hooks';
import type { Logger } from '@app/infra/logging';
import type { Hook } from '@app/core/records';
import { Database } from '@app/infra/mongo';
import { CLOCK, LOGGER } from '@app/infra/service';

/** Refusals in a row after which a hook is left alone until its owner turns it on again. */
const MOST_FAILURES = 5;

/** The hooks on record, and what their answers mean for them. */
@Injectable()
export class HookStore {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Null where it was deleted or is off. */
  async on(id: HookId): Promise<Hook | null> {
    return this.database.hooks.findOne({ _id: id, state: 'on' }).lean<Hook>();
  }

  /** Those of these people that are on. */
  async onOf(subscriberIds: readonly SubscriberId[], session: ClientSession): Promise<Hook[]> {
    if (subscriberIds.length === 0) return [];
    return this.database.hooks
      .find({ subscriberId: { $in: [...subscriberIds] }, state: 'on' })
      .session(session)
      .lean<Hook[]>();
  }

  async answered(hookId: HookId, { outcome, gone, detail, fault }: HookOutcome): Promise<void> {
    if (outcome === 'accepted') {
      await this.database.hooks.updateOne(
        { _id: hookId },
        { $set: { failures: 0, lastError: null, lastFault: null, lastAcceptedAt: this.clock.now() } },
      );
      return;
    }
    const hook = await this.database.hooks
      .findOneAndUpdate(
        { _id: hookId },
        { $inc: { failures: 1 }, $set: { lastError: detail, lastFault: fault } },
        { returnDocument: 'after' },
      )
      .lean<Hook>();
    if (hook !== null && (gone || hook.failures >= MOST_FAILURES)) await this.turnOff(hook);
  }

  private async turnOff({ _id, kind, failures }: Hook): Promise<void> {
    await this.database.hooks.updateOne({ _id }, { $set: { state: 'off' } });
    this.logger.info({ event: 'hook.off', hookId: _id, kind, failures }, 'A hook is left alone from now on.');
  }
}
