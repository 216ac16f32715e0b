/** How the wants of cases/facts.json are compared with an answer: the rules stand at the head of its facts_check.py. */
const OPERATORS = ['$anyOf', '$not', '$has', '$hasNot'] as const;
type Wants = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Wants =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSilent = (got: unknown): boolean =>
  got === undefined || got === null || got === 'unknown' || (isTable(got) && got['kind'] === 'unknown');

const TESTS: Readonly<Record<string, (want: unknown, got: unknown) => boolean>> = {
  $anyOf: (want, got) => (want as unknown[]).some((one) => fits(one, got)),
  $not: (want, got) => !fits(want, got),
  $has: (want, got) =>
    Array.isArray(got) && (want as unknown[]).every((one) => got.some((has) => fits(one, has))),
  $hasNot: (want, got) =>
    got == null ||
    (Array.isArray(got) && !(want as unknown[]).some((one) => got.some((has) => fits(one, has)))),
};

/** True where an answer is what is wanted. */
export function fits(want: unknown, got: unknown): boolean {
  if (isTable(want)) return tableFits(want, got);
  if (Array.isArray(want)) {
    const list = (got ?? []) as unknown[];
    return Array.isArray(list) && list.length === want.length && paired(want, list);
  }
  if (want === null || want === 'unknown') return isSilent(got);
  if (typeof want === 'number') return typeof got === 'number' && Math.abs(got - want) < 0.005;
  return got === want;
}

function tableFits(want: Wants, got: unknown): boolean {
  const asked = OPERATORS.filter((operator) => Object.hasOwn(want, operator));
  if (asked.length > 0) return asked.every((operator) => TESTS[operator]?.(want[operator], got));
  if (want['kind'] === 'unknown' && Object.keys(want).length === 1 && isSilent(got)) return true;
  return isTable(got) && Object.entries(want).every(([key, value]) => fits(value, got[key]));
}

function paired(want: readonly unknown[], got: readonly unknown[]): boolean {
  if (want.length === 0) return true;
  const [first, ...rest] = want;
  return got.some(
    (one, index) => fits(first, one) && paired(rest, [...got.slice(0, index), ...got.slice(index + 1)]),
  );
}

/** What `field` names of an answer: `a.b` of a list is the set of its elements' b, without nulls. */
export function pick(answer: unknown, field: string): unknown {
  return field.split('.').reduce<unknown>((value, key) => {
    if (Array.isArray(value))
      return [...new Set(value.map((one) => (one as Wants)[key]).filter((part) => part != null))];
    return isTable(value) ? value[key] : undefined;
  }, answer);
}
