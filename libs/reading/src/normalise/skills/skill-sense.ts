import { isNameDenied } from '../claims/index.js';
import { table } from '@app/core/untrusted';
import type { Mention } from './skill-context.js';
import { pattern, stemFinder } from '../../text/index.js';

/** What stands before or behind a name where it means something else. */
interface OtherSense {
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Words behind it with which it is the skill whatever stands before. */
  readonly unless?: RegExp;
}

const OTHER_SENSES = table<OtherSense>({
  agile: {
    unless:
      /^[\s-]+(?:and |& |\/ ?)?(?:scrum|kanban|lean|devops|waterfall|software|develop\w+|methodolog\w+|methods?|environments?|framework\w*|practices?|process\w*|ways|delivery|ceremon\w+|coach\w*|project|product|tools?|principles|sprints?|transformation|method\w+)/i,
    before:
      /(?:\b(?:lean|stay\w*|remain\w*|fast|nimble|dynamic|flexible|small|young|truly|highly|more|an?|be|are|is|being|and|our|flat|quick|very|innovative)|structure)[,\s]\s?(?:and\s)?$/i,
    after:
      /^\s+(?:teams?|company|start-?ups?|approach|mindset|solutions?|organi[sz]ation|enough|as\b|work culture|culture|consulting|structure)/i,
  },
  github: {
    before:
      /(?:\byour|\blink(?:s|ed ?in)?(?: to)?|profiles?|portfolio|r[ée]sum[ée]s?|\bcv|optionally|achievement|websites?)[\s,/(&+]*(?:and |or )?$/i,
    after:
      /^\s?(?:profiles?\b|links?\b|accounts?\b|issues\b|repos? (?:link|url)|[/,]\s?(?:portfolio|linkedin|blog|resume|cv)\b)/i,
  },
  php: { before: /(?:\d|salary:?|pay:?|range:?)\s?$/i, after: /^\s?\d/ },
  sql: {
    after: /^\s+(?:targets?|quotas?|goals?|pipeline generation|conversions?|to opportunity)\b/i,
    before: /\b(?:MQLs?|SALs?)[\s,/to→>-]{1,5}$/,
  },
  android: {
    before: /\b(?:ios|iphone)\s(?:and|or|&)\s(?:apple )$/i,
    after: /^\s+(?:phone|smartphone|or iphone)\b/i,
  },
  'control-systems': { before: /\bversion\s$/i },
  maven: { after: /^(?:,? a company|\s(?:clinic|wave)\b)/i },
  bash: { before: /\bgit\s$/i },
  spark: { after: /^\s+(?:capital|ventures|joy|plasma|new|curiosity|ideas?|interest)\b/i },
  make: { after: /^\s/ },
  simulation: { after: /^\s+(?:games?|exercises?|centers?)\b/i },
  cad: { before: /[$\d]\s?k?\s?$/i, after: /^\s?\$?\d/ },
  elixir: { after: /^\s+(?:of|for (?:success|growth|life))\s/i },
  crm: { before: /telecomunicaciones - ERP, $/ },
  erp: { before: /telecomunicaciones - $/ },
  embedded: {
    after:
      /^\s+(?:in|within|into|with|inside|among|at|on|products?|finance|insurance|payments?|lending|analytics|enterprise)\b/i,
  },
  excel: { after: /^\s+(?:at\b|in (?:an?|your|this|both|our)\b)/i },
  informatica: {
    before: pattern(
      String.raw`\b(?:diploma|opleiding|studie|laurea(?: \p{L}+)? in|ingegneria|bachelor|master|graad|di|de|en|of|in)\s+$`,
    ),
  },
  pytorch: {
    before: /\b(?:the|a|olympic|welding|plasma)\s$/i,
    after: /^\s+(?:capital|ventures|partners|group|of)\b/i,
  },
  rust: {
    before:
      /(?:\b(?:corrosion|paint|steel|metal|iron|oxide|scale|dirt)(?:,| and| or| &)|\b(?:remov\w+|scrap\w+|treat\w*|prevent\w*|against|free of|clean\w*|grind\w*))\s(?:any |the )?$/i,
    after:
      /^(?:\s+(?:belt|removal|inhibitors?|prevention|protection|treatment|damage|spots?|stains?|proofing|repairs?)\b|-(?:proof|free|resistant)|(?:,| and| or| &)\s(?:corrosion|paint|scale|wear|dents?|scratches|stains?|dirt|rot|grease|mou?ld|oil|damage|decay|weld\w*)\b)/i,
  },
  java: {
    before:
      /\b(?:(?:[Ee]ast|[Ww]est|[Cc]entral) |islands? of |(?:coffee|tea) from |(?:sails?|trips?|travels?|cruises?|ferry|ferries) to |cup of |Insel |île de |isla de |ilha de |(?:Bali|Sumatra|Lombok|Borneo|Sulawesi|Kalimantan|Madura)(?:,|,? and|,? or| &|\/) ?)$/,
    after:
      /^(?:,? (?:Indonesi[aeën]+)|(?:,|,? and|,? or| &|\/| und| et| y| en) ?(?:Bali|Sumatra|Lombok|Borneo|Sulawesi|Kalimantan|Madura)\b|\s(?:island|sea|coffee|sparrow|province|beans?)\b)/i,
  },
  ruby: {
    after:
      /^\s(?:rings?|jewel\w*|necklaces?|earrings?|red|slippers|port)\b|^(?:,| and| or| &)\s(?:sapphires?|emeralds?|diamonds?|pearls?|gold|topaz)\b/i,
  },
  react: { after: /^(?:,| and| or)\s(?:respond|adapt|adjust|resolve|report)\b/i },
  python: {
    before: /\b(?:snakes?|reptiles?|boas?|ball|burmese|carpet|royal|reticulated|monty)\s(?:\w+\s){0,3}$/i,
    after:
      /^\s(?:handlers?|skins?|snakes?|bags?|leather|enclosures?)\b|^(?:,| and| or)\s(?:boas?|snakes?|cobras?|lizards?|iguanas?|crocodiles?)\b/i,
  },
  scala: { before: /\b(?:la|alla|una|larga)\s$/i, after: /^\s+(?:of|de|di|mobile)\s/i },
  spring: {
    before: /\b(?:this|next|in|of|late|early|hot|coil|summer|fall|winter|autumn)\s$/i,
    after:
      /^(?:\s+(?:20\d\d|semester|break|term|interns?|internship|into|summer|cleaning|season)\b|\s?['’]\d\d)/i,
  },
  swift: {
    after: pattern(
      String.raw`^\s+(?:codes?|payments?|messag\p{L}+|transfers?|network|mt|gpi|standards?|response|action)\b|^(?:,| and)\s(?:\w+ly|careful|accurate|efficient|decisive|safe|secure|friendly|reliable|seamless|professional|fair|precise|polite|smooth|effective|clear|thorough)\b`,
    ),
  },
  tableau: { after: /^\s(?:de\b|des\b|d['’]|blanc|noir|électrique)/i, before: /\b(?:le|du|un|au|en)\s$/i },
  unity: { after: /^\s+(?:catalog|of|among)\b/i },
  'ux-design': {
    unless: /^[\s/-]*(?:design|research|ui\b|writ|patterns?|skills?|principles|best|experience|knowledge)/i,
    before:
      /\b(?:exceptional|great|excellent|delightful|beautiful|good|amazing|intuitive|seamless|smooth|world-class|best|better|outstanding|our|obsess\w+ (?:over|about)|love|care about|on)\s(?:the |about )?$/i,
  },
  vault: { before: /\bkey\s$/i },
  vue: {
    before: /\b(?:en|de|la|une|à|ma|sa|notre|votre|leur|perte de)\s$/i,
    after: /^\s+(?:d['’]|du\b|de\b|globale|sur\b)/i,
  },
});

/** Behind people and their pasts a vendor's name is an employer: "our founders were executives at Okta". */
const EMPLOYER_BEFORE =
  /\b(?:founders?|founded|executives?|alumni|veterans?|went on to|moved on to|formerly|previously|ex-\p{L}+|worked|leaders? (?:at|from)|investors?|backed|customers?|clients?)\b[^.;\n]{0,60}\b(?:at|from|by|of|like|including|as|and|(?<=on )to)\s(?:[\p{Lu}][\p{L}]+(?:,\s|\sand\s)){0,3}$/u;

const namesPast = stemFinder(
  'went on|moved on|founde|executive|alumni|veteran|formerly|previously|ex-|worked|leader|investors|backed|customer|client',
);

const STILL_DENIED = /^\s?(?:,?\s?(?:or|nor|oder|ou|o|of|ni|ani|né|nem|noch|lub|eller)\s|\/\s?)$/i;

/** What was before the tool, or is set against it: "real (pre-Claude) experience". */
const BEFORE_OR_AGAINST = /\b(?:pre|post|anti)-$/i;

/** Whether a name stands for something else than the skill, such as a town's bank, a season or a currency. */
export function isOtherSense(text: string, { skill, start, end }: Mention): boolean {
  const isOneWord = !/\s/.test(text.slice(start, end));
  const sense = isOneWord || skill.slug === 'control-systems' ? OTHER_SENSES.get(skill.slug) : undefined;
  const before = text.slice(Math.max(0, start - 110), start);
  if (before.endsWith('-') && BEFORE_OR_AGAINST.test(before)) return true;
  if (sense !== undefined) {
    const after = text.slice(end, end + 40);
    if (sense.unless?.test(after) === true) return false;
    if (sense.before?.test(before.slice(-30)) === true) return true;
    if (sense.after?.test(after) === true) return true;
  }
  return namesPast(before) && /^\p{Lu}/u.test(text.slice(start, start + 1)) && EMPLOYER_BEFORE.test(before);
}

/** The mentions that the text does not deny: "Java, not PHP" leaves Java; "no PHP or Perl" neither. Sorted by where they stand. */
export function affirmed(text: string, mentions: readonly Mention[]): readonly Mention[] {
  let deniedEnd = -1;
  return mentions.filter(({ start, end }) => {
    const isDenied =
      isNameDenied(text, start, end) ||
      (deniedEnd >= 0 && STILL_DENIED.test(text.slice(deniedEnd, Math.min(start, deniedEnd + 9))));
    deniedEnd = isDenied ? end : -1;
    return !isDenied;
  });
}
