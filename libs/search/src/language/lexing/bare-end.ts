export const BARE_END = /[\s()",|“”„«»「」『』]/u;

/** Signs, letters and digits of East Asian keyboards that mean what the plain ones mean; each is one unit, so that positions stay. */
const WIDE = /[\uff01-\uff5e\u3001]/gu;

const narrow = (sign: string): string =>
  sign === '\u3001' ? ',' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

/** The text with its wide signs as plain ones; every position stays. */
export const plainSigns = (text: string): string => text.replace(WIDE, narrow);

/** Where a word ends that goes on at `at` and began at `from`. */
export function bareEnd(text: string, at: number, from: number): number {
  let end = at;
  while (end < text.length && !isBareEnd(text, end, from)) end += 1;
  return end;
}

/** A comma between digits of an amount ("180,000", "$150,000") does not end a word. */
function isBareEnd(text: string, i: number, from: number): boolean {
  if (!BARE_END.test(text[i] ?? '')) return false;
  if (text[i] !== ',') return true;
  const before = text.slice(Math.max(0, from - 40), i);
  const isAmount =
    /[<>=≥≧⩾≤≦⩽]\s*[^\s]*\d$/u.test(before) ||
    /^[^\p{L}\p{N}\s:]{0,3}\d{1,3}(?:,\d{3})*$/u.test(text.slice(from, i));
  return !(isAmount && /^,\d{3}(?!\d)/.test(text.slice(i, i + 5)));
}
