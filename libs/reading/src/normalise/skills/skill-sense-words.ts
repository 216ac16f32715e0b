import { table } from '@app/core/untrusted';
import { pattern } from '../../text/index.js';

/** What stands before or behind a name where it means something else. */
interface OtherSense {
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Words behind it with which it is the skill whatever stands before. */
  readonly unless?: RegExp;
}

export const OTHER_SENSES = table<OtherSense>({
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
