/** What people call their field of work, in the order in which it is shown. */
export const WORK_FUNCTIONS = [
  ...(['engineering', 'data', 'security', 'product', 'design', 'research', 'it', 'program'] as const),
  ...(['writing', 'marketing', 'sales', 'support', 'people', 'finance', 'legal', 'operations'] as const),
] as const;

export type WorkFunction = (typeof WORK_FUNCTIONS)[number];

/** The functions that a text lists, `all` for every one; null where it names one that is not there. */
export function parseFunctions(text: string): readonly WorkFunction[] | null {
  const named = text.split(',').map((name) => name.trim().toLowerCase());
  if (named.length === 1 && named[0] === 'all') return WORK_FUNCTIONS;
  const known = WORK_FUNCTIONS.filter((name) => named.includes(name));
  return known.length === new Set(named).size ? known : null;
}
