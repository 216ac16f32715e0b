import { table } from '@app/core/untrusted';

/** Quotes that end a word wherever they stand, and what closes each. */
export const CLOSERS = table<string>({
  '"': '"',
  '“': '”',
  '„': '“',
  '”': '”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
});

/** Quotes that are apostrophes and accents too: they open at the beginning of a word, where one that closes follows. */
const SINGLE = table<string>({
  "'": "'",
  '‘': '’',
  '‚': '‘',
  '’': '’',
  '‹': '›',
  '›': '‹',
  '`': '`',
  '´': '´',
});

/** Where the quote that opens at a place closes: the place of the closing sign; null where no quote opens there that closes. */
export function singleQuoteEnd(text: string, at: number): number | null {
  const closer = SINGLE.get(text[at] ?? '');
  if (closer === undefined || !/[^\s'’]/u.test(text[at + 1] ?? ' ')) return null;
  for (let end = at + 2; end < text.length && text[end] !== '"'; end += 1) {
    if (text[end] !== closer && !(closer === '’' && text[end] === "'")) continue;
    if (end + 1 === text.length || /[\s(),|*]/u.test(text[end + 1] ?? ' ')) return end;
  }
  return null;
}
