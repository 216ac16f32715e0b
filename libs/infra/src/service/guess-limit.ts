import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from '../system/index.js';

const GUESSES = 10;
const SECONDS = 900;

/** What becomes of a request that must show a secret. `limited`: wrong, once too often. */
export type Access = 'open' | 'wrong' | 'limited';

/**
 * Counts wrong secrets by network. Who shows the right one is never kept out, however often others behind the same address
 * guessed: the secrets are random texts of 144 bits, and a limit that locks is a way to shut somebody out.
 */
export class GuessLimit {
  private readonly limiter = new RateLimiterMemory({ points: GUESSES, duration: SECONDS });

  async judge(isRight: boolean, ip: string | undefined): Promise<Access> {
    if (isRight) return 'open';
    try {
      await this.limiter.consume(networkOf(ip));
      return 'wrong';
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return 'limited';
    }
  }
}

/** Whole seconds after which a limited network may guess again, at the latest. */
export const GUESS_AGAIN_SECONDS = String(SECONDS);
