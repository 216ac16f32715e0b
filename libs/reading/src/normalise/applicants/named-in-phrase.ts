import type { Applicants } from '@app/core/posting';
import { readLocation } from '../../places/index.js';
import { leftOutBy, limitedTo, named, partedAt } from './excepted.js';

const WHOLE_WORLD =
  /^(?:almost |nearly |basically |virtually )?(?:anywhere|everywhere|all over|around|any country|world(?:wide)?|global(?:ly)?)(?: (?:in |on )?the (?:world|globe|planet))?\s*(?:$|[,!|])/i;

export const headOf = (phrase: string): string =>
  (
    phrase.split(
      /\b(?:with|who|and (?:have|be|able)|to |for |without|where|during|on |at |by |as |if |will |cannot|can |are |only|ideally|preferably)/i,
    )[0] ?? ''
  ).replace(/\b(?:one of|the following|countries|any of|continental|contiguous|either)\b:?/gi, ' ');

/** The countries and regions that a phrase begins with; the rest of the sentence is not searched for names. */
export function fromPhrase(before: string, phrase: string): Applicants | null {
  const parted = partedAt(phrase);
  const except = parted === null ? [] : leftOutBy(parted.without);
  if (except.length > 0) {
    const within = readLocation(headOf(parted?.within ?? ''));
    return limitedTo(
      named(within.places.length + within.regions.length > 0 ? [headOf(parted?.within ?? '')] : []),
      except,
    );
  }
  if (/\b(?:outside(?: of)?|except|out of)\s(?:the )?$/i.test(before))
    return limitedTo({ countries: [], regions: [] }, leftOutBy(headOf(phrase)));
  if (/\b(?:prefer|bevorzugt|ideally)/i.test(phrase.slice(0, 30))) return null;
  if (WHOLE_WORLD.test(phrase)) return { kind: 'anywhere' };
  if (/\btime ?zones?\b/i.test(phrase)) return null;
  return limitedTo(named([headOf(nominative(phrase))]));
}

/** Polish names as they stand behind "in", by the names that are known. */
const POLISH: ReadonlyMap<string, string> = new Map(
  'Polsce:Poland Niemczech:Germany Austrii:Austria Szwajcarii:Switzerland Francji:France Hiszpanii:Spain Portugalii:Portugal Włoszech:Italy Holandii:Netherlands Belgii:Belgium Czechach:Czechia Słowacji:Slovakia Ukrainie:Ukraine Litwie:Lithuania Łotwie:Latvia Estonii:Estonia Szwecji:Sweden Norwegii:Norway Danii:Denmark Finlandii:Finland Irlandii:Ireland Rumunii:Romania Bułgarii:Bulgaria Grecji:Greece Chorwacji:Croatia Węgrzech:Hungary Kanadzie:Canada Indiach:India Europie:Europe'
    .split(' ')
    .map((pair): [string, string] => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']),
);

const nominative = (phrase: string): string =>
  /i(?![\p{L}])|ie|ech|ach|sce|dzie/iu.test(phrase)
    ? phrase
        .replace(/Unii Europejskiej|(?<=\bw )UE\b/g, 'EU')
        .replace(/Wielkiej Brytanii/g, 'UK')
        .replace(/Stanach Zjednoczonych/g, 'USA')
        .replace(/\p{Lu}\p{L}+/gu, (name) => POLISH.get(name) ?? name)
    : phrase;
