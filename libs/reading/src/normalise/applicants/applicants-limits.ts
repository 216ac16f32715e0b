import type { Strength } from '../claims/index.js';
import { pattern, stemSearch } from '../../text/index.js';

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

/** How many sets one search takes. */
const IN_ONE = 16;

const SEARCHES = Array.from({ length: Math.ceil(LIMITS.length / IN_ONE) }, (_, at) => {
  const limits = LIMITS.slice(at * IN_ONE, (at + 1) * IN_ONE);
  return { limits, search: stemSearch(limits.map(({ needs }) => needs)) };
});

/** The limits whose stems a line holds. */
export function limitsFor(line: string): readonly Limit[] {
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
export const ANYWHERE =
  /\b(?:(?:in|from) any country(?: in the world| on earth)?(?=[\s,]*(?:$|[.;!]))|(?:\w*n['’]t|not) (?:matter|care|mind)s?\b[^.\n]{0,12}(?:where in the world|(?:which|what) country) you|(?:which|what) country you (?:live|are|work) (?:in )?(?:is up to you|does not matter|doesn['’]t matter)|work(?:ing)? (?:remotely )?from (?:any(?:where| location| country)|wherever)(?! (?:in|within) (?!the world))|(?:located|based|live|living|reside|developers?|engineers?|candidates|applicants|hire|hiring|remote)\b[^.\n]{0,25}\b(?:anywhere in|all (?:over|around)|across|around) the (?:entire |whole )?(?:world|globe)|(?:remote|hire|hiring)[ ,(–-]+(?:worldwide|globally|global|anywhere)(?! (?:in|within) )|no matter where you (?:live|are)|(?:hire|recruit) (?:\w+ )?(?:globally|worldwide)|(?:us|uk|eu) (?:or|and) international\b)/i;

export const ANYWHERE_ELSEWHERE = pattern(
  String.raw`(?<!\p{L})(?:weltweit (?:remote|arbeiten|homeoffice)|(?:überall|jedem ort|jedem land|irgendwo|allen ländern) (?:auf|in)? ?der welt|(?:aus|von) jedem land|n['’]importe quel pays|tout pays|cualquier país(?! de)|qualquer país(?! d[aeo])|(?:elk|ieder|welk) land(?: ter wereld| dan ook)?|qualsiasi (?:paese|luogo)|dowolnego kraju|(?:vilket|valfritt) land|remote weltweit|cualquier (?:lugar|parte) del mundo|qualquer lugar do mundo|n['’]importe où dans le monde|overal ter wereld|dowolnego miejsca na świecie|ovunque nel mondo|var som helst i världen)`,
);
