import type { Applicants } from '@app/core/posting';
import { mentions, polarityOf, sectionLines, type Claim, type Strength } from '../claims/index.js';
import { quote, pattern, stemSearch } from '../../text/index.js';
import { readLocation } from '../../places/index.js';
import { OF_THE_YEAR } from '../workplace/workplace-words.js';
import { leftOutBy, limitedTo, named, partedAt, plainNames } from './excepted.js';

const WHERE = String.raw`(?<where>[^.;\n()]{2,90})`;
const IN = String.raw`(?:in|within|inside|from|across|throughout|anywhere in|outside(?: of)?|except|out of)`;

/** "Remote aus ganz Deutschland", in the languages that are read. */
const ALL_OVER = String.raw`(?:remote|homeoffice|home office|mobil\p{L}*|arbeit\p{L}*) (?:(?:aus|in) ganz|innerhalb(?: von)?|überall in|bundesweit in)|partout (?:en|au|aux)|télétravail (?:dans toute|depuis toute)|n['’]importe où en|remot[oa] (?:dentro de|desde cualquier (?:lugar|parte|país) de|desde toda|em todo o)|desde cualquier (?:lugar|parte|país) de|qualquer (?:lugar|parte|país) d[oae]|(?:thuis\p{L}*|remote) (?:vanuit heel|binnen|overal in)|woont in|dowolnego miejsca w|zdaln\p{L}+ (?:w całej|na terenie)|(?:remoto|casa) (?:in tutta|da tutta|ovunque in)|distans (?:i|från) hela|var som helst i`;

const SOME_WORDS = String.raw`(?:\p{L}+\s){0,3}?`;
/** "Du wohnst in", "vous résidez en", "musisz mieszkać w": where whoever takes the role lives, said to the reader. */
const LIVING = String.raw`(?<!\p{L})(?:${[
  String.raw`(?:du|sie|ihr)\s${SOME_WORDS}(?:wohnst|wohnen|wohnt|lebst|leben|lebt)\s${SOME_WORDS}in`,
  String.raw`(?:dein|ihr|euer|der)?\s?(?:haupt)?wohnsitz\s${SOME_WORDS}in`,
  String.raw`(?:musst|müssen|muss|solltest|sollten)\s${SOME_WORDS}in(?=\s[^.;]{2,40}\s(?:leben|wohnen|ansässig|gemeldet|haben))`,
  String.raw`(?:vous|tu)\s${SOME_WORDS}(?:résid\p{L}+|habit\p{L}+|vivez|vivre|vis)\s${SOME_WORDS}(?:en|au|aux|dans)`,
  String.raw`(?:debes?|tienes? que|has de|hay que|es necesario|necesitas)\s${SOME_WORDS}(?:residir|vivir|estar)\s${SOME_WORDS}en`,
  String.raw`(?:resides|vives|residas|vivas)\sen`,
  String.raw`(?:je|jij|u)\s(?:\p{L}+\s){0,2}?(?:woont|woonachtig)\s${SOME_WORDS}in`,
  String.raw`moet(?:en)?\s${SOME_WORDS}in(?=\s[^.;]{2,40}\s(?:wonen|woonachtig|gevestigd))`,
  String.raw`(?:devi|dovete|deve|è necessario|bisogna|occorre)\s${SOME_WORDS}(?:risiedere|vivere|abitare)\s${SOME_WORDS}in`,
  String.raw`(?:risiedi|vivi|abiti)\sin`,
  String.raw`(?:mieszka(?:sz|cie|ć)|zamieszka\p{L}+|zamieszkiwać)\s(?:\p{L}+\s)?(?:w|we|na terenie)`,
  String.raw`du\s(?:\p{L}+\s){0,2}?(?:bor?|lever?|vara bosatt|är bosatt)\s(?:\p{L}+\s)?i`,
  String.raw`(?:você|vc)\s${SOME_WORDS}(?:residir|resid[ae]|morar|mor[ae]|viver|viv[ae])\s(?:em|no|na|nos)`,
  String.raw`(?:nur|ausschließlich)\s(?:für )?(?:bewerb\p{L}+|kandidat\p{L}+|personen)\s(?:\p{L}+\s){0,2}?(?:aus|in)`,
  String.raw`(?:ouvert|réservé)\p{L}*\s(?:uniquement )?aux (?:résidents|candidats|personnes)\s(?:\p{L}+\s){0,2}?(?:de|en|du)`,
].join('|')})\s(?:der |den |dem |la |las |los |el |de |het |os |as )?${WHERE}`;

/** `needs`: what a line must hold before the costly pattern is tried on it. */
interface Limit {
  readonly strength: Strength;
  readonly limit: RegExp;
  readonly needs: string;
}

/** Ways to say where applicants must be; the words after each are read as places. */
const LIMITS: readonly Limit[] = (
  [
    [
      'sentence',
      String.raw`\b(?:must|need to|have to|has to|should|required to|expect(?:ed)? (?:you )?to|candidates|applicants|anyone|people)\s(?:who )?(?:currently |also |physically |already |must ){0,4}(?:be|live|reside|are)\s(?:\w+ly )?(?:located|based|residing|living|resident|residents|domiciled|in|near)\b\s*(?:in|within|inside|anywhere in|of|outside(?: of)?)?\s*${WHERE}`,
      'must|need to|have to|has to|should|required to|expect|candidates|applicants|anyone|people',
    ],
    [
      'sentence',
      String.raw`\b(?:must|need to|have to|has to|expect(?:ed)? (?:you )?to)\s(?:currently )?(?:reside|live|work from)\s(?:in|within|outside(?: of)?)?\s*${WHERE}`,
      'must|need to|have to|has to|expect',
    ],
    [
      'sentence',
      String.raw`\b(?:remote|remotely|work from home|wfh)(?: (?:role|position|opportunity|job|work))?\s?[,(–—:-]?\s*(?:only )?(?:${IN}|based in|innerhalb|en|au|w|i)\s${WHERE}`,
      'remote|work from home|wfh',
    ],
    [
      'sentence',
      String.raw`(?<!\b(?:if|where|wherever|unless|once|when|whether) )\byou(?:['’]re| are| must be| live| reside| need to be)\s(?:\w+ly )?(?:based |located |living |residing )?in\s${WHERE}`,
      'you',
    ],
    [
      'sentence',
      String.raw`^[\s•*·-]+(?:must be |currently )?(?:based|located|living|residing|resident) in\s${WHERE}`,
      'based in|located in|living in|residing in|resident in',
    ],
    [
      'sentence',
      String.raw`\b(?:must|need to|have to|should) be\s(?<where>\p{Lu}[\p{L}.& /]{1,30}?)[- ](?:based|resident)`,
      '-based|-resident| based| resident',
    ],
    [
      'sentence',
      String.raw`\bonly (?:candidates|applicants|applications|people)\s(?:located |based |residing |living |who are )?(?:in|from|within)\s${WHERE}`,
      'only',
    ],
    [
      'mention',
      String.raw`\bwork(?:ing)? (?:remotely )?from anywhere (?:in|within|across)\s${WHERE}`,
      'from anywhere',
    ],
    [
      'sentence',
      String.raw`\b(?:${ALL_OVER})\s(?:la |el |l['’])?${WHERE}`,
      'partout|toute|importe|remot|ganz|innerhalb|überall|cualquier|qualquer|thuis|woont|dowolnego|zdaln|tutta|ovunque|distans|var som',
    ],
    ['sentence', String.raw`\bREMOTE\s?[,(–—:/-]?\s?(?:ONLY )?${WHERE}`, 'remote'],
    ['sentence', String.raw`\bremote\s?(?:[(–—:]|\s-)\s?(?:only )?${WHERE}`, 'remote'],
    [
      'sentence',
      String.raw`\b(?:open|available|limited|restricted)\s(?:only |exclusively )?to\s(?:candidates|applicants|residents|people|those|individuals|anyone|citizens)\s(?:\w+ ){0,3}?(?:${IN}|of)\s${WHERE}`,
      'open|available|limited|restricted',
    ],
    [
      'sentence',
      String.raw`\b(?:considering|accepting|accept|hiring|hire|employ|consider)\s(?:only |anyone )?(?:remote )?(?:candidates|applicants|applications|people|residents|employees|you)?\s?(?:that are |who are |currently )?(?:located |based |residing |living )?${IN}\s${WHERE}`,
      'consider|accept|hir|employ',
    ],
    [
      'sentence',
      String.raw`\b(?:candidates|applicants|applications|people)\s(?:located |based |residing |living |who are )?(?:in|from|outside(?: of)?)\s${WHERE}(?=\s(?:will|can|are|cannot)\s?not\b|\scannot\b)`,
      'candidates|applicants|applications|people',
    ],
    [
      'sentence',
      String.raw`\bonly (?:considering|accepting|hiring|hire|consider|able to hire)\s${IN}\s${WHERE}`,
      'only',
    ],
    [
      'sentence',
      LIVING,
      'wohnst|wohnen|wohnt|wohnsitz|lebst|leben|lebt|ansässig|für bewerb|bewerber aus|bewerberinnen|kandidat|ouvert aux|ouverte aux|réservé|habite|vivez|vivre|résid|residir|vivir|resides|vives|residas|woont|wonen|woonachtig|gevestigd|risied|viver|vivi in|abitare|abiti|mieszka|zamieszk|du bor|måste bo|bosatt| leva|morar|mora |você more|tu vis',
    ],
    [
      'sentence',
      String.raw`\b(?:wohnsitz|wohnhaft|ansässig|résid\p{L}+|basée?s?|residi\p{L}+|residen\p{L}+|vivir|woonachtig|wonen|gevestigd|mieszka\p{L}+|zamieszka\p{L}+|zamieszkania|baserad|bosatt\p{L}*|boende)\s(?:in|en|em|no|na|w|i|au|aux)\s${WHERE}`,
      'wohn|ansässig|résid|basé|resid|vivir|gevestigd|won|woon|mieszka|baserad|bosatt|boende',
    ],
    [
      'sentence',
      String.raw`(?:^|[|(/,]\s?|\b(?:is|open to)\s)(?<where>\p{Lu}[\p{L}.& /+-]{1,40}?)[- ]only\b`,
      'only',
    ],
    [
      'mention',
      String.raw`\b(?:authori[sz]ed|eligible|legal right|right|authori[sz]ation|legally able|permitted)\sto\s(?:legally )?(?:live and )?work\s(?:full[- ]time )?in\s${WHERE}`,
      'authori|eligible|right|able|permitted',
    ],
  ] as const
).map(([strength, words, needs]) => ({
  strength,
  limit: pattern(words, words.includes('REMOTE') ? '' : 'i'),
  needs,
}));

/** So many sets one search takes. */
const IN_ONE = 16;
const SEARCHES = Array.from({ length: Math.ceil(LIMITS.length / IN_ONE) }, (_, at) => {
  const limits = LIMITS.slice(at * IN_ONE, (at + 1) * IN_ONE);
  return { limits, search: stemSearch(limits.map(({ needs }) => needs)) };
});
/** The limits whose stems a line holds. */
function limitsFor(line: string): readonly Limit[] {
  const held: Limit[] = [];
  for (const { limits, search } of SEARCHES) {
    const mask = search(line);
    for (let at = 0; mask >> at !== 0; at += 1) {
      const limit = limits[at];
      if (limit !== undefined && (mask & (1 << at)) !== 0) held.push(limit);
    }
  }
  return held;
}

/** The world, said of the work or of who is hired, not of a product. */
const ANYWHERE =
  /\b(?:(?:in|from) any country(?: in the world| on earth)?(?=[\s,]*(?:$|[.;!]))|(?:\w*n['’]t|not) (?:matter|care|mind)s?\b[^.\n]{0,12}(?:where in the world|(?:which|what) country) you|(?:which|what) country you (?:live|are|work) (?:in )?(?:is up to you|does not matter|doesn['’]t matter)|work(?:ing)? (?:remotely )?from (?:any(?:where| location| country)|wherever)(?! (?:in|within) (?!the world))|(?:located|based|live|living|reside|developers?|engineers?|candidates|applicants|hire|hiring|remote)\b[^.\n]{0,25}\b(?:anywhere in|all (?:over|around)|across|around) the (?:entire |whole )?(?:world|globe)|(?:remote|hire|hiring)[ ,(–-]+(?:worldwide|globally|global|anywhere)(?! (?:in|within) )|no matter where you (?:live|are)|(?:hire|recruit) (?:\w+ )?(?:globally|worldwide)|(?:us|uk|eu) (?:or|and) international\b)/i;
const ANYWHERE_ELSEWHERE = pattern(
  String.raw`(?<!\p{L})(?:weltweit (?:remote|arbeiten|homeoffice)|(?:überall|jedem ort|jedem land|irgendwo|allen ländern) (?:auf|in)? ?der welt|(?:aus|von) jedem land|n['’]importe quel pays|tout pays|cualquier país(?! de)|qualquer país(?! d[aeo])|(?:elk|ieder|welk) land(?: ter wereld| dan ook)?|qualsiasi (?:paese|luogo)|dowolnego kraju|(?:vilket|valfritt) land|remote weltweit|cualquier (?:lugar|parte) del mundo|qualquer lugar do mundo|n['’]importe où dans le monde|overal ter wereld|dowolnego miejsca na świecie|ovunque nel mondo|var som helst i världen)`,
);
const WHOLE_WORLD =
  /^(?:almost |nearly |basically |virtually )?(?:anywhere|everywhere|all over|around|any country|world(?:wide)?|global(?:ly)?)(?: (?:in |on )?the (?:world|globe|planet))?\s*(?:$|[,!|])/i;
const OUTSIDE = /\b(?:outside(?: of)?|out of)\s+(?:the )?$/i;

/** What the lines of a text say of where applicants may be. */
export function textClaims(text: string, language: string | null): Claim<Applicants>[] {
  return sectionLines(text).flatMap(({ text: raw, section, found }) => {
    if (!mentions(found, 'applicants')) return [];
    const line = plainNames(raw);
    const claims = [...limitClaims(line, language), ...welcomeClaims(line), ...worldClaims(line)];
    return section === 'benefits'
      ? claims.map((claim) => ({ ...claim, subject: 'benefit' as const }))
      : claims;
  });
}

function limitClaims(line: string, language: string | null): Claim<Applicants>[] {
  for (const { strength, limit } of limitsFor(line)) {
    const match = limit.exec(line);
    const where = match?.groups?.['where'];
    if (!match || where === undefined) continue;
    const start = match.index + match[0].indexOf(where);
    if (/\b(?:experience|experienced)(?: (?:in|of|with))?\s$/i.test(line.slice(0, match.index))) continue;
    const isDenied = isRefused(line, start, match.index, language);
    if (CONDITION.test(line.slice(0, match.index))) continue;
    const value = isDenied
      ? refused(line.slice(0, start), where)
      : fromPhrase(line.slice(match.index, start), where);
    if (value === null) continue;
    const isPerk = /anywhere/i.test(match[0]) && isOfSomeDays(line, match.index);
    return [claimAt(line, match, { value, strength, subject: isPerk ? 'benefit' : 'role' })];
  }
  return [];
}

/** "If you live in", "egal ob du in": no demand. */
const CONDITION = pattern(
  String.raw`(?<!\p{L})(?:wenn|falls|sofern|ob|wo|egal|si|où|quand|als|indien|waar|cuando|donde|se|dove|jeśli|jeżeli|gdy|gdzie|om|när|onde|var)\s(?:\p{L}+\s){0,2}$`,
);

function claimAt(
  line: string,
  match: RegExpExecArray,
  said: Pick<Claim<Applicants>, 'value' | 'strength' | 'subject'>,
): Claim<Applicants> {
  return { ...said, quote: quote(line, match.index, match.index + match[0].length), denied: false };
}

/** Anywhere for some weeks of the year. */
function isOfSomeDays(line: string, at: number): boolean {
  const around = line.slice(Math.max(0, at - 60), at + 120);
  return OF_THE_YEAR.test(around) || /\b\d{1,3} days\b/i.test(around);
}

/** "Non-US candidates welcome": the country that is named elsewhere is no limit. */
const OTHERS_WELCOME =
  /\b[Nn]on-(?<where>[A-Z][A-Za-z]{1,12})(?:[- ]based)? (?:candidates|applicants|people|residents)\s(?:are )?(?:also )?(?:welcome|considered|ok|encouraged)/;

function welcomeClaims(line: string): Claim<Applicants>[] {
  const match = OTHERS_WELCOME.exec(line);
  const value = match === null ? null : limitedTo(named([match.groups?.['where'] ?? '']));
  return match === null || value === null
    ? []
    : [{ ...claimAt(line, match, { value, strength: 'label', subject: 'role' }), denied: true }];
}

/** "We cannot hire in", "candidates from X will not be considered". */
function isRefused(line: string, start: number, from: number, language: string | null): boolean {
  const before = line.slice(Math.max(0, from - 60), start);
  if (
    /\b(?:not|cannot|can['’]t|unable to|don['’]t|won['’]t)\s(?:(?!and|but|so|must|only)\w+\s){0,3}(?:hire|hiring|consider\w*|accept\w*|employ|support|open|available)\b/i.test(
      before,
    )
  )
    return true;
  const after = line.slice(start, start + 140);
  return /\b(?:candidates|applicants|applications|people)\b/i.test(before) &&
    /\b(?:will not|won['’]t|cannot|can['’]t|are not|aren['’]t)\s(?:be )?(?:\w+\s)?(?:considered|accepted|hired|eligible|reviewed|employed|engaged|recruited|contracted|taken on)/i.test(
      after,
    )
    ? true
    : !MUST_BEFORE.test(before) &&
        polarityOf(line, from, start, language) === 'denied' &&
        /\b(?:hire|hiring|accept|consider)/i.test(before);
}

/** "We cannot sponsor visas and must hire in": what was denied before is another matter. */
const MUST_BEFORE = /\b(?:must|only|can only|so we|and we|but we|but can)\s(?:\w+\s){0,3}$/i;

/** Whom a refusal leaves: refused outside the EU, the EU is left; refused in France, all but France. */
function refused(before: string, where: string): Applicants | null {
  const inner = /^(?:outside(?: of)?|out of)\s(.*)$/i.exec(where)?.[1];
  if (OUTSIDE.test(before)) return limitedTo(named([headOf(where)]));
  if (inner !== undefined) return limitedTo(named([headOf(inner)]));
  return limitedTo({ countries: [], regions: [] }, leftOutBy(headOf(where)));
}

const headOf = (phrase: string): string =>
  (
    phrase.split(
      /\b(?:with|who|and (?:have|be|able)|to |for |without|where|during|on |at |by |as |if |will |cannot|can |are |only|ideally|preferably)/i,
    )[0] ?? ''
  ).replace(/\b(?:one of|the following|countries|any of|continental|contiguous|either)\b:?/gi, ' ');

/** The countries and regions that a phrase begins with; the rest of the sentence is not searched for names. */
function fromPhrase(before: string, phrase: string): Applicants | null {
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

function worldClaims(line: string): Claim<Applicants>[] {
  const found =
    ANYWHERE.exec(line) ??
    (/weltweit|welt|jedem land|pays|país|mundo|monde|wereld|land|świecie|kraju|mondo|paese|världen/i.test(
      line,
    )
      ? ANYWHERE_ELSEWHERE.exec(line)
      : null);
  if (found === null) return [];
  const rest = line.slice(found.index, found.index + 160);
  const parted = partedAt(rest);
  const except = parted === null ? [] : leftOutBy(parted.without);
  const value: Applicants | null =
    except.length > 0 ? limitedTo({ countries: [], regions: [] }, except) : { kind: 'anywhere' };
  const subject = isOfSomeDays(line, found.index) ? 'benefit' : 'role';
  const strength = except.length > 0 ? 'sentence' : 'mention';
  return value === null ? [] : [claimAt(line, found, { value, strength, subject })];
}
