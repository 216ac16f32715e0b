import { clauseAround, type Section, type SectionLine } from '../claims/index.js';
import { pattern } from '../../text/index.js';
import type { Mention } from './skill-context.js';
import { isKindOfNext, isTradeOrActivity } from './skill-field.js';
import { isInAddress } from './employers.js';
import { stemsIn, STEM_NAMES, type Stem } from './skill-stems.js';

/**
 * Fields of work: their names are words of everyday prose too ("our data science team", "a degree in statistics", "the future of
 * robotics"), so they are held to more than the name of a tool is.
 */
const FIELDS = new Set(
  (
    'machine-learning deep-learning artificial-intelligence generative-ai llm nlp computer-vision ai-agents data-science data-engineering ' +
    'data-analysis data-governance data-visualization data-pipelines big-data statistics cloud-computing devops sre observability ' +
    'cybersecurity product-management project-management ux-design ui-design user-research robotics blockchain web3 defi bitcoin ethereum ' +
    'smart-contracts iot low-code rpa 5g ar-vr autonomous-vehicles computer-graphics gpu bioinformatics accounting crm erp algorithms ' +
    'quantitative-finance distributed-systems hpc simulation system-design microservices design-systems network-security cms seo'
  ).split(' '),
);

/** Those of them that are teams of a company too. */
const TEAMS = new Set(
  'data-science data-engineering data-analysis devops sre product-management project-management ux-design ui-design user-research machine-learning artificial-intelligence cybersecurity design-systems crm'.split(
    ' ',
  ),
);

const has = (found: number, name: Stem): boolean => (found & (1 << STEM_NAMES.indexOf(name))) !== 0;

/** What a company says of itself. */
const OF_COMPANY = pattern(
  String.raw`(?<![\p{L}])(?:our (?:mission|vision|customers?|clients?|products?|platforms?|technology|solutions?|investors|founders?|founding team|company)|founded|co-?founded|(?:is|are|as) (?:the|a|an|one of the|on a mission)\b[^.]{0,60}\b(?:company|startup|start-up|platform|provider|leaders?|pioneers?|firm|consultancy|agency|marketplace|lab|world)|[wW]e(?:['’]re| are) (?:a|an|the|building|on a mission|redefining|creating|transforming|pioneering)|leading (?:provider|company|platform|global|the)|is (?:building|transforming|redefining|revolutionizing|rapidly|being|leading|pioneering|simplifying)|startups?|backed by|raised|our services|join us|future of|frontier of|as \p{L}+ \p{L}+ becomes|we help|helps? (?:companies|businesses|organi[sz]ations|teams|people|customers|users)|we (?:deliver|make|enable|empower|offer|serve)|specializ\p{L}+ in|give every|range of services|the world['’]s|reshap\p{L}+|wir sind|unser unternehmen|führende\p{L}*|notre mission|entreprise|leader (?:dans|sur|nel|en|del|de|em)|nous sommes|somos|empresa|azienda|siamo|ci poniamo|onze klanten|bedrijf|jesteśmy|firma|lider\p{L}*|vi är|företag\p{L}*|a empresa)(?![\p{L}])`,
);

/** The same, in words that no demand of the sentence outweighs: what it makes of its means, and what its founders did before. */
const OF_COMPANY_SURELY = pattern(
  String.raw`(?<![\p{L}])(?:by (?:combining|utili[sz]ing|integrating|leveraging|applying|harnessing)(?![\p{L}])[^.\n]{0,140}\bwe(?![\p{L}])|we (?:operate|sit|stand|live) at the intersection|we work with (?:industry|some of|leading|companies|clients|brands|the world)|(?:was|were|been) (?:recently )?(?:named|ranked|recogni[sz]ed)|serial[- ]entrepreneurs?|years as (?:an? )?(?:ceo|cto|coo|cfo|founder)|before (?:that|this|founding [\p{L}]+|joining [\p{L}]+|starting [\p{L}]+), \p{L}+ (?:led|built|was|were|worked|ran|founded|scaled|headed)|(?:premium|free|paid|unlimited) (?:access|subscriptions?) (?:to|for)|our (?:ceo|cto|coo|co-?founders?|founders?|founding team)\s(?:\p{L}+\s){0,2}?(?:built|led|worked|was|were|ran|created|spent|have|has|are|is|previously|come|came))(?![\p{L}])`,
);

/** The posting's own machinery: how applications are read, and by whom. */
const OF_HIRING = pattern(
  String.raw`(?:may use|uses|we use)\b[^.]{0,130}(?:recruit|hiring|applica|screen|interview|screening|candidate|resume)|(?:recruitment|hiring|application|interview|screening) (?:process|efforts|decisions|calls?)|equal opportunity|in accordance with|(?:security|company) policies`,
);

/** Behind these words stand companies: "customers such as Figma, Notion", "founded by former Google". */
const NAMES_COMPANIES = pattern(
  String.raw`(?:(?<![\p{L}])(?:customers?|clients?|companies|brands|organi[sz]ations|startups|enterprises|partners|investors|kunden|unternehmen|clientes|empresas|entreprises|aziende|klanten|bedrijven|klienci|firmy|kunder|företag)(?![\p{L}])[^.;\n]{0,20}?\b(?:like|such as|including|wie|comme|como|come|zoals|jak|som|e\.g\.|:)\s|\b(?:trusted by|backed by|used by|talent from|(?:teams?|leaders|partnerships?(?: \p{L}+){0,3}) (?:from|con|with)|founders? of|co-?founded|alumni of|previously (?:at|of)|formerly (?:at|of)|former|veterans? of|ceo of|cto of|chair of|engineers? (?:at|from)|worked at|came from|acquired by|aus führenden [\p{L}-]+)\s)[^.;\n]{0,90}$`,
);

const OTHERS_USE = pattern(
  String.raw`(?<![\p{L}])(?:our |the |their |many |most )?(?:customers|clients|competitors|kunden|clientes|clients|klanten|klienci|clienti|kunder)\s(?:who |that |already |still |often |typically |mostly )?(?:use|run|rely on|love|need|buy|nutzen|verwenden|utilisent|usan|utilizan|gebruiken|używają|usano|utilizzano|usam|utilizam|använder)\s[^.;\n]{0,60}$`,
);

const TEAM_BEHIND = pattern(
  String.raw`^(?:[\s,/&+-]{1,3}(?:\p{L}+[\s,/&-]{1,3}){0,8}?)(?:teams?|departments?|colleagues|stakeholders|partners|counterparts|leaders|functions|abteilung\p{L}*|kolleg\p{L}+|équipes|equipos?|afdeling\p{L}*|zespoł\p{L}+|squads?)(?![\p{L}])`,
);

const TEAM_AT_ONCE = pattern(
  String.raw`^[\s-](?:and \p{L}+ )?(?:teams?|departments?|organi[sz]ations?|colleagues|leaders|abteilung|industry|space|company|companies|startups?|category|revolution)(?![\p{L}])`,
);

const TEAM_BEFORE = pattern(
  String.raw`(?<![\p{L}])(?:partner\p{L}*|collaborat\p{L}+|work\p{L}*|align\p{L}*|coordinat\p{L}+|liais\p{L}+|cross-functional\p{L}*|alongside|bridge|équipes?|zusammenarbeit|samenwerk\p{L}*|współprac\p{L}+|samarbet\p{L}*)\s(?:\p{L}+\s){0,3}?(?:with|between|to|across|mit|avec|con|met|z|com|med|from|of|areas)\s[^.;:\n]{0,90}$`,
);

const DEGREE_BEFORE = pattern(
  String.raw`(?<![\p{L}])(?:degrees?|bachelor\p{L}*|master['’]?s?|ph\.?d|b\.?sc?|m\.?sc?|b\.?a|b\.?tech|diploma|graduate|studium|abschluss|ausbildung|diplôme|licence|formation|titulación|grado|ingenier\p{L}+|laurea|wykształcenie|studia|opleiding|examen|graduação|formação|field of study|quantitative (?:field|discipline))(?![\p{L}])[^;\n]{0,110}$`,
);

const ASKED_BEFORE = pattern(
  String.raw`\b(?:experience|knowledge|skills?|background|years|expertise|understanding|familiarity|role|proficiency)\b[^.;\n]*$`,
);

const DEMAND_OF_FIELD =
  /\b(?:experience|expertise|knowledge|proficien\w+|skills?|understanding|background)\b[^.,;\n]{0,40}$/i;

const CLOSED_SECTIONS: ReadonlySet<string> = new Set(['company', 'benefits', 'process', 'legal', 'pay']);

/** A list of companies, each with its page: "Canva https://www.linkedin.com/...". */
const COMPANY_LINK = /^\s+https?:\/\/(?:www\.)?linkedin\./;

/** What a sentence is about; it is asked once for all the names in it. */
interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly stems: number;
  readonly isBullet: boolean;
  readonly isOfCompany: boolean;
  readonly isOfHiring: boolean;
}

/** Judges the names of one text, in the order in which they stand, by whom they belong to. */
export class Subjects {
  private last: Sentence | null = null;

  constructor(private readonly text: string) {}

  /** Whether a name belongs to somebody else than the role: the company, its customers, another team, a degree, an address. */
  isOfOthers(mention: Mention, line: SectionLine | undefined, next: Mention | undefined): boolean {
    const { start, skill } = mention;
    const { text } = this;
    if (isInAddress(text, mention) || COMPANY_LINK.test(text.slice(mention.end, mention.end + 30)))
      return true;
    if (isKindOfNext(text, mention, next)) return true;
    if (line === undefined) return skill.slug === 'sre';
    const sentence = this.sentenceOf(mention);
    const isField = FIELDS.has(skill.slug);
    if (sentence.isOfHiring || isOfCompany(sentence, line.section, isField)) return true;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const before = text.slice(Math.max(lineStart, start - 160), start);
    if (isTradeOrActivity(text, mention, before)) return true;
    if (before.length < 4) return false;
    if (isField) return isFieldOfOthers(text, mention, before, sentence.stems);
    if (!has(sentence.stems, 'others')) return false;
    if (OTHERS_USE.test(before)) return true;
    const isCapital = /^[A-Z]/.test(text.slice(start, start + 1));
    return isCapital && NAMES_COMPANIES.test(before) && !ASKED_BEFORE.test(before);
  }

  private sentenceOf({ start, end }: Mention): Sentence {
    if (this.last !== null && start >= this.last.from && end <= this.last.to) return this.last;
    const { from, to } = boundsOf(this.text, start, end);
    const sentence = this.text.slice(from, to);
    const stems = stemsIn(sentence);
    this.last = {
      from,
      to,
      stems,
      isBullet: BULLET.test(this.text.slice(Math.max(0, from - 1), from + 8)),
      isOfCompany:
        has(stems, 'company') &&
        ((!has(stems, 'demand') && OF_COMPANY.test(sentence)) || OF_COMPANY_SURELY.test(sentence)),
      isOfHiring: has(stems, 'hiring') && OF_HIRING.test(sentence),
    };
    return this.last;
  }
}

/** A field counts only where the sentence asks for it or speaks to the reader; a tool unless the sentence is the company's own. */
function isOfCompany(sentence: Sentence, section: Section, isField: boolean): boolean {
  const { stems, isBullet, isOfCompany: isProse } = sentence;
  const asks = has(stems, 'demand');
  if (section === 'requirements' || section === 'wishes') return false;
  if (CLOSED_SECTIONS.has(section) && !asks && (isField || section !== 'company')) return true;
  if (isProse && (isField || !isBullet)) return true;
  return isField && !asks && !isBullet && !has(stems, 'address');
}

const BULLET = /^\n?\s*[-•*·▪◦–+✔]\s/;

function isFieldOfOthers(
  text: string,
  { start, end, skill }: Mention,
  before: string,
  stems: number,
): boolean {
  if (has(stems, 'degree') && DEGREE_BEFORE.test(before)) {
    const clause = text.slice(Math.max(start - before.length, clauseAround(text, start, end).from), start);
    if (!ASKED_BEFORE.test(clause)) return true;
  }
  if (!has(stems, 'teams')) return false;
  const after = text.slice(end, end + 90).split('\n', 1)[0] ?? '';
  if (TEAM_AT_ONCE.test(after) && !DEMAND_OF_FIELD.test(before)) return true;
  return (
    TEAMS.has(skill.slug) &&
    TEAM_BEFORE.test(before) &&
    (TEAM_BEHIND.test(after) || OTHER_TEAMS.test(before + after))
  );
}

const OTHER_TEAMS =
  /\b(?:sales|marketing|finance|legal|engineering|operations|product|design|support|vertrieb|produto|engenharia|ventas)\b/i;

const SENTENCE = 300;

/** The bounds of the sentence that holds a name, at most 300 characters to each side. A dot behind one letter ("u.a.") ends none. */
function boundsOf(text: string, start: number, end: number): { readonly from: number; readonly to: number } {
  const low = Math.max(0, start - SENTENCE);
  let from = start;
  while (from > low && !endsSentence(text, from - 1)) from -= 1;
  const high = Math.min(text.length, end + SENTENCE);
  let to = end;
  while (to < high && !endsSentence(text, to)) to += 1;
  return { from, to };
}

function endsSentence(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  if (sign === 0x0a) return true;
  if (sign !== 0x2e && sign !== 0x21 && sign !== 0x3f) return false;
  return text.charCodeAt(at + 1) <= 0x20 && text.charCodeAt(at - 2) > 0x2f;
}
