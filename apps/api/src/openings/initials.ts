/** Colours that a company without a logo may have; the stylesheet has a class for each: `mark-0` and so on. */
export const MARK_COLOURS = 8;

/** What stands for a company where there is no logo: one or two letters on a colour that is always the same for it. */
export interface CompanyMark {
  readonly letters: string;
  readonly colour: number;
}

/** Words that say how a company is owned, or nothing: they give no letter. */
const EMPTY_WORDS =
  /^(?:the|and|und|of|inc|llc|ltd|limited|gmbh|ag|se|kg|co|corp|corporation|company|plc|bv|oy|ab|sa|srl|group|holdings?)$/iu;

/** The mark of a company: of its name's first two words that mean something their first letters, its colour by its slug. */
export function companyMark({ name, slug }: { readonly name: string; readonly slug: string }): CompanyMark {
  return { letters: lettersOf(name), colour: hashOf(slug) % MARK_COLOURS };
}

function lettersOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.]*/gu) ?? [];
  const telling = words.filter((word) => !EMPTY_WORDS.test(word.replace(/\.$/u, '')));
  const [first, second] = telling.length > 0 ? telling : words;
  if (first === undefined) return '·';
  return (initialOf(first) + (second === undefined ? '' : initialOf(second))).toLocaleUpperCase('en');
}

/** The first letter, with the accents that are signs of their own. */
const initialOf = (word: string): string => /^.\p{M}*/u.exec(word)?.[0].normalize('NFC') ?? '';

/** FNV-1a: the same on every machine and in every version. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
