/**
 * True where a posting that was read by `reading` is to be read again by `version` (each `RULES.CITIES`): older rules, or
 * the same with other imported cities. What newer rules read is left to who has them.
 */
export function isStale(reading: string, version: string): boolean {
  const [rules, current] = [rulesOf(reading), rulesOf(version)];
  return rules === current ? reading !== version : rules < current;
}

const rulesOf = (version: string): number => Number.parseInt(version, 10) || 0;
