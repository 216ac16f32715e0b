export const LIMIT_NAMES = ['lost', 'gained', 'moved', 'people'] as const;
/** What may be limited: alerts that are lost, gained or moved, and people affected. */
export type LimitName = (typeof LIMIT_NAMES)[number];

/** How much may differ: a share of what this build finds (of all people, for `people`), or a plain number. */
export type Limit = { readonly percent: number } | { readonly count: number };

export type Limits = Partial<Readonly<Record<LimitName, Limit>>>;

/** A limit and what was found. */
export interface LimitResult {
  readonly name: LimitName;
  /** As it was asked for: `0.5%` or `12`. */
  readonly most: string;
  readonly found: number;
  /** What the share is of. */
  readonly of: number;
  readonly isOver: boolean;
}

/** Reads `0.5%` or `12`; null for anything else. */
export function readLimit(text: string): Limit | null {
  const [, figure = '', unit] = /^(\d{1,9}(?:\.\d{1,6})?)(%?)$/.exec(text) ?? [];
  if (figure === '') return null;
  const value = Number(figure);
  if (unit === '%') return value <= 100 ? { percent: value } : null;
  return Number.isInteger(value) ? { count: value } : null;
}

/** A limit as it is typed. */
export const limitTold = (limit: Limit): string =>
  'percent' in limit ? `${limit.percent}%` : String(limit.count);

/** Whether a number is over a limit. A share of nothing is over as soon as there is anything. */
export const isOver = (limit: Limit, found: number, of: number): boolean =>
  'percent' in limit ? found * 100 > limit.percent * of : found > limit.count;

/** What became of each limit that is set, in the order of their names. */
export function checkLimits(
  limits: Limits,
  found: Readonly<Record<LimitName, { readonly found: number; readonly of: number }>>,
): readonly LimitResult[] {
  return LIMIT_NAMES.flatMap((name) => {
    const limit = limits[name];
    if (limit === undefined) return [];
    const { found: count, of } = found[name];
    return [{ name, most: limitTold(limit), found: count, of, isOver: isOver(limit, count, of) }];
  });
}
