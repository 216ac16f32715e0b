import type { Request, Response } from 'express';
import type { Secrets } from '../config/index.js';
import { GUESS_AGAIN_SECONDS, GuessLimit } from './guess-limit.js';
import { isScraper } from './operator-auth.js';

/** Who may read the metrics: HTTP Basic with a password that opens nothing else. */
export class MetricsAccess {
  private readonly guesses = new GuessLimit();

  constructor(private readonly secrets: Pick<Secrets, 'metricsPassword'>) {}

  /** True for a scraper; otherwise the request has been answered: 401 with a challenge, or 429. */
  async admits(request: Request, response: Response): Promise<boolean> {
    const { authorization } = request.headers;
    const isRight = isScraper(this.secrets, authorization);
    // Who shows nothing guesses nothing: a scraper may wait for the challenge.
    const access = authorization === undefined ? 'wrong' : await this.guesses.judge(isRight, request.ip);
    if (access === 'open') return true;
    if (access === 'limited') response.status(429).set('retry-after', GUESS_AGAIN_SECONDS);
    else response.status(401).set('www-authenticate', 'Basic realm="metrics", charset="UTF-8"');
    response.json({
      statusCode: response.statusCode,
      message: 'The user is "metrics", the password lies in DATA_DIR/secrets/metrics-password.',
    });
    return false;
  }
}
