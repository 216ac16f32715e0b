import { foldKey } from '../text/index.js';

/** Names of languages are known in these. */
const NAMED_IN = ['en', 'de'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
let codes: ReadonlyMap<string, string> | null = null;

/** ISO 639-1 code of a language that is named in English or German ("German", "Deutsch"), null where none is known. */
export function languageCode(name: string): string | null {
  codes ??= new Map(NAMED_IN.flatMap(namesIn));
  return codes.get(foldKey(name)) ?? null;
}

function namesIn(locale: string): readonly (readonly [string, string])[] {
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
    // A withdrawn code ("iw") is named by the one that is used now.
    const name = Intl.getCanonicalLocales(code)[0] === code ? names.of(code) : undefined;
    return name === undefined ? [] : [[foldKey(name), code] as const];
  });
}
