/** A limit: N requests per network per M seconds. */
export interface RatePolicy {
  /** Points. A request takes one; costly reading takes more (request-cost.ts). */
  readonly requests: number;
  readonly seconds: number;
}

/** The limits. Networks are an IPv4 address or an IPv6 /64. A push is limited by its token. */
export const RATE_POLICIES = {
  /** Searching and reading. */
  read: { requests: 300, seconds: 60 },
  /** Suggestions: one for each letter or so, counted apart so that typing takes nothing from searching. */
  suggest: { requests: 600, seconds: 60 },
  /** Asking to save a search: each may send a mail. */
  save: { requests: 20, seconds: 3_600 },
  /** Reporting postings. */
  report: { requests: 10, seconds: 3_600 },
  /** Changes behind a link from a mail. */
  token: { requests: 300, seconds: 3_600 },
  /** Pushing postings. */
  push: { requests: 1_200, seconds: 60 },
  /** Wrong logins of operators. */
  login: { requests: 10, seconds: 900 },
  /** Wrong codes, and wrong passwords where one was asked for again, by account: only who passed the password gets there. */
  operator: { requests: 10, seconds: 900 },
  /** Copies of mails that an operator has sent to themselves, by account. */
  copy: { requests: 10, seconds: 3_600 },
} as const satisfies Record<string, RatePolicy>;

export type RatePolicyName = keyof typeof RATE_POLICIES;
export type RatePolicies = Readonly<Record<RatePolicyName, RatePolicy>>;
