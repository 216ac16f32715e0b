import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { OperatorId } from '@app/core/ids';
import type { OperatorAccount } from '@app/core/operators';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { TokenSigner } from '@app/infra/system';
import { RateLimiter } from '../../http/rate-limiter.js';
import { AccountStore } from './account-store.js';
import { newRecoveryCodes, recoveryHash } from './one-time.js';
import { matchingStep } from './totp.js';

const KEY_BYTES = 20;
const ENROL_MS = 15 * 60_000;

/** Codes of authenticator apps, and recovery codes. Keys are derived from the secrets: a copy of the database alone gives none. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly store: AccountStore,
    private readonly signer: TokenSigner,
    private readonly limiter: RateLimiter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The key that an operator puts into an app while enrolling; null: nobody enrols, or it took too long. */
  enrollingKey({ _id, enrolling }: OperatorAccount): Buffer | null {
    return enrolling === null || enrolling.until <= this.clock.now() ? null : this.keyOf(_id, enrolling.salt);
  }

  /** Makes a key that its first code makes the second factor. */
  async begin(id: OperatorId): Promise<void> {
    const until = new Date(this.clock.now().getTime() + ENROL_MS);
    await this.store.change(id, {}, { enrolling: { salt: randomBytes(12).toString('base64url'), until } });
  }

  /** Takes the first code of the key that was shown. Returns the recovery codes; null for a wrong code. All sessions end. */
  async confirm(account: OperatorAccount, code: string): Promise<string[] | null> {
    const key = this.enrollingKey(account);
    if (key === null || account.enrolling === null || !(await this.mayTry(account._id))) return null;
    const now = this.clock.now();
    const step = matchingStep(key, digitsOf(code), now);
    if (step === null) return null;
    const codes = newRecoveryCodes();
    const { salt } = account.enrolling;
    const secondFactor = { salt, since: now, lastStep: step, recoveryHashes: codes.map(recoveryHash) };
    const isSet = await this.store.changeAndEnd(
      account._id,
      { 'enrolling.salt': salt },
      { secondFactor, enrolling: null },
    );
    if (isSet) await this.limiter.giveBack('operator', account._id);
    return isSet ? codes : null;
  }

  /** Takes a code of the app or a recovery code, each once. Who tried too often is told that it is wrong. */
  async take({ _id, secondFactor }: OperatorAccount, typed: string): Promise<boolean> {
    if (secondFactor === null || !(await this.mayTry(_id))) return false;
    const step = matchingStep(this.keyOf(_id, secondFactor.salt), digitsOf(typed), this.clock.now());
    const isTaken =
      step === null
        ? await this.store.takeRecovery(_id, recoveryHash(typed))
        : await this.store.takeStep(_id, step);
    if (isTaken) await this.limiter.giveBack('operator', _id);
    return isTaken;
  }

  /** New recovery codes in place of those before. */
  async renewRecovery({ _id, secondFactor }: OperatorAccount): Promise<string[] | null> {
    if (secondFactor === null) return null;
    const codes = newRecoveryCodes();
    return (await this.store.setRecovery(_id, secondFactor.salt, codes.map(recoveryHash))) ? codes : null;
  }

  private async mayTry(id: OperatorId): Promise<boolean> {
    return (await this.limiter.take('operator', id)).allowed;
  }

  private keyOf(id: OperatorId, salt: string): Buffer {
    return this.signer.derivedSecret('second-factor', `${id}:${salt}`).subarray(0, KEY_BYTES);
  }
}

const digitsOf = (typed: string): string => typed.replaceAll(/\s/g, '');
