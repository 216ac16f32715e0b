/** Levels of lists and objects that JSON from outside may have: more is no posting, and breaks what reads it by recursion. */
export const DEEPEST_JSON = 100;

/** The message about JSON that nests deeper. */
export const TOO_DEEP = `nests deeper than ${DEEPEST_JSON} levels: send a posting's fields as they are, without wrapping them`;

/** A value that was parsed, or a sentence on why there is none. */
export type Json =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** True where brackets nest deeper than any posting needs. Walks the text once, without recursion and without parsing it. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charCodeAt(i);
    if (char === 0x22) i = endOfString(text, i);
    else if (char === 0x7b || char === 0x5b) {
      depth += 1;
      if (depth > DEEPEST_JSON) return true;
    } else if (char === 0x7d || char === 0x5d) depth -= 1;
  }
  return false;
}

/** Where the string that starts at `from` ends: at the next quote before which an even number of backslashes stands. */
function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

/** Parses JSON without trusting it: what nests too deep is refused before it is parsed. `what` begins the sentence of a fault. */
export function parseJson(text: string, what = 'The answer'): Json {
  if (isTooDeep(text)) return { ok: false, message: `${what} ${TOO_DEEP}.` };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    if ((error as Error).name !== 'SyntaxError') throw error;
    return { ok: false, message: `${what} is no JSON: ${(error as Error).message}.` };
  }
}
