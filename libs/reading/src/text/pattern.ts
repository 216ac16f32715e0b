/** Letters of all scripts in a few ranges, up to Greek Extended and beyond: marks and digits of a script count with its letters. */
const NEAR_LETTERS = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u1fff`;
const FAR_LETTERS = String.raw`\u2c00-\u2dff\u3005\u3041-\u30fa\u30fc-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`;
const LETTERS = NEAR_LETTERS + FAR_LETTERS;
/** Letters that have a capital: what `\p{Lu}` finds where case does not matter. */
const CASED = String.raw`A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u058f\u10a0-\u10ff\u1e00-\u1fff\u2c00-\u2cff\uff21-\uff3a\uff41-\uff5a`;
const DIGITS = String.raw`\d`;
const SHORT_CLASSES: ReadonlyMap<string, string> = new Map([
  [String.raw`\p{L}`, LETTERS],
  [String.raw`\p{Lu}`, CASED],
  [String.raw`\p{N}`, DIGITS],
]);

/** "No letter stands here": `(?![\p{L}\p{N}])`, `(?<!\p{L})`. */
const NO_LETTER = /\(\?(<?)!(?:\[((?:\\.|[^\]\\^])(?:\\.|[^\]\\])*)\]|(\\p\{L\}))\)(?![?*+{])/g;
const LETTER = String.raw`\p{L}`;

/**
 * Two questions for one: V8 has a class of more than sixteen ranges looked up by a function outside of the pattern, at every place
 * in the text that is tried.
 */
const inTwo = (source: string): string =>
  source.replace(NO_LETTER, (whole: string, behind: string, signs: string | undefined) => {
    if (signs?.includes(LETTER) === false) return whole;
    const near = (signs ?? LETTER).replaceAll(LETTER, () => NEAR_LETTERS);
    return `(?${behind}![${near}])(?${behind}![${FAR_LETTERS}])`;
  });

const PROPERTY = /\\p\{[^}]*\}/g;
/** A property, another escape (its bracket opens no class), or a whole class. */
const PARTS = /\\p\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]/g;

const EDGE = String.raw`\b`;

const shortClass = (property: string): string => {
  const found = SHORT_CLASSES.get(property);
  if (found === undefined) throw new Error(`A pattern holds ${property}, for which there is no short class`);
  return found;
};

/**
 * Compiles a pattern in which `\p{L}`, `\p{N}` and, where case does not matter, `\p{Lu}` may stand, without the flag `u`: with it
 * each of them becomes kilobytes of machine code wherever it stands, and once all patterns come to 16 MB V8 compiles every further
 * one three to five times slower.
 */
export function pattern(source: string, flags: 'i' | 'gi' | 'g' | '' = 'i'): RegExp {
  const short = inTwo(source).replace(PARTS, (part) => {
    if (part.startsWith('[')) return part.replace(PROPERTY, shortClass);
    return part.startsWith(String.raw`\p{`) ? `[${shortClass(part)}]` : part;
  });
  return new RegExp(short, flags);
}

/**
 * The alternatives of a pattern, gathered by the sign they begin with: a text is then asked for each sign once, not for each word.
 * Each begins with a plain sign or with `\b`. Tells whether one is found, not which: their order is lost.
 */
export function gathered(alternatives: string): string {
  const rests = new Map<string, string[]>();
  for (const one of alternatives.split('|')) {
    const head = one.startsWith(EDGE) ? EDGE : one.slice(0, 1);
    rests.set(head, [...(rests.get(head) ?? []), one.slice(head.length)]);
  }
  return [...rests]
    .map(([head, found]) => `${head}(?:${head === EDGE ? gathered(found.join('|')) : found.join('|')})`)
    .join('|');
}
