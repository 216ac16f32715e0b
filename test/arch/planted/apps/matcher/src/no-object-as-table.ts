const ALIASES: Readonly<Record<string, string>> = { facebook: 'meta' };
const KINDS = { hard: 1, soft: 2 };

export const isAlias = (name: string): boolean => name in ALIASES;

export function kindOf(kind: string): number | undefined {
  return (KINDS as Record<string, number>)[kind];
}

export const fieldOf = (type: any): unknown => KINDS[type as keyof typeof KINDS] ?? ALIASES[type];
