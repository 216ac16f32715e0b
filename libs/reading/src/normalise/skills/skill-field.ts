import { pattern } from '../../text/index.js';
import type { Mention } from './skill-neighbours.js';

const slugs = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Kinds of tools: where the posting goes on to name the tools themselves, these are what it asks for. */
const KINDS = slugs(
  'cloud-computing containers data-visualization data-warehousing databases crm erp cms data-analysis vector-databases',
);
const EXAMPLES = pattern(
  String.raw`^[^.;\n]{0,24}?(?:\(|:|\b(?:such as|like|including|e\.g\.|e\.g|i\.e\.|namely|wie|z\. ?B\.|comme|como|come|zoals|jak|som|tels que|tales como)\b\.?)[^.;\n\p{L}]{0,4}(?:(?:e\.g\.|z\. ?B\.|i\.e\.|such as|ex\.|p\. ?ej\.|np\.|bijv\.)[,:]?\s)?(?:(?:the|a|an|Microsoft|Amazon|Google)\s)?$`,
);

/** "Cloud platforms (AWS, GCP)", "containers like Docker": the next name is an example of the first. */
export function isKindOfNext(text: string, { skill, end }: Mention, next: Mention | undefined): boolean {
  if (next === undefined || !KINDS.has(skill.slug) || next.start - end > 44 || next.start <= end)
    return false;
  return EXAMPLES.test(text.slice(end, next.start));
}

/** What everybody does at work: no technology unless experience with it is asked for by name. */
const ACTIVITIES = slugs(
  'project-management product-management data-analysis code-review incident-response sre',
);
/** Fields whose names are names of trades too. */
const TRADES = slugs(
  'devops sre data-science data-engineering data-analysis product-management project-management cybersecurity ux-design ui-design',
);

/** From the words that ask to the name: "experience with X", "knowledge of A, B and X". */
const ASKED_BY_NAME = pattern(
  String.raw`(?:(?:experience|experienced|expertise|knowledge|proficien\p{L}+|familiar\p{L}*|understanding|skills|skilled|competen\p{L}+|certificat\p{L}+|trained)\s(?:in|with|of|on|using|conducting|performing)|kenntnisse\p{L}*|erfahrung\p{L}*|connaissances?|maîtrise|expérience|conocimientos?|experiencia|dominio|kennis|ervaring|znajomo\p{L}+|doświadczeni\p{L}+|conoscenza|esperienza|conhecimentos?|experiência|erfarenhet|kunskap\p{L}*|(?:skills|technologies|stack|tools)\s?:)[^.;:!?\n]{0,80}$`,
);
const IN_YEARS = pattern(String.raw`\byears?\b[^.;\n]{0,60}$`);

/** "DevOps Engineer", "a data science role": somebody's trade, or the team that has it. */
const TRADE_BEHIND = pattern(
  String.raw`^[\s-]?(?:\/\s?\p{L}+\s)?(?:[\s-](?:software|platform|systems?|senior|lead|project|product|program)\s?)?(?:[\s-](?:or|and|\/|&)\s\p{L}+)?[\s-]?(?:engineers?|developers?|designers?|roles?|positions?|jobs?|specialists?|professionals?|practitioners?|managers?|consultants?|architects?|experts?|leads?|interns?|background|degree|ingenieur\p{L}*|entwickler\p{L}*|spezialist\p{L}*|rolle|stelle|operations)(?![\p{L}])`,
);
const PERSON = String.raw`(?:engineer|scientist|analyst|developer|designer|manager|architect|entwickler|développeur|desarrollador|programmer|tester|researcher)(?!ing)\p{L}*(?:\*innen|:innen|\(in\))?`;
const PERSON_BEFORE = pattern(String.raw`${PERSON}(?:,|,?\s(?:and|or|und|oder|et|ou|y|o|e|en|i|&)|\s?\/)\s$`);
const PERSON_BEHIND = pattern(
  String.raw`^(?:,|,?\s(?:and|or|und|oder|et|ou|y|o|e|en|i|&)|\s?\/)\s(?:\p{L}+\s)?${PERSON}(?![\p{L}])`,
);
/** Another team, whatever stands behind its name. */
const PARTNER_BEFORE = /\b(?:partner\w*|liais\w+|collaborat\w+) with (?:our |the )?$/i;
const IS_PRACTICE =
  /^[\s-]*(?:practices?|principles?|concepts?|culture|methodolog\w*|tool\w*|process\w*|mindset|best|techniques?|workflows?|methods?|pipelines?|models?|frameworks?)\b/i;

/** Whether the name of a field stands for a trade, its people, or for what everybody does, not for something to be known. */
export function isTradeOrActivity(text: string, { skill, end }: Mention, before: string): boolean {
  const isActivity = ACTIVITIES.has(skill.slug);
  const isTrade = TRADES.has(skill.slug);
  if (!isActivity && !isTrade) return false;
  const after = text.slice(end, end + 50).split('\n', 1)[0] ?? '';
  if (PARTNER_BEFORE.test(before)) return true;
  if (isTrade && !IS_PRACTICE.test(after)) {
    if (TRADE_BEHIND.test(after) || PERSON_BEHIND.test(after) || PERSON_BEFORE.test(before.slice(-40)))
      return true;
  }
  if (!isActivity) return false;
  if (skill.slug === 'sre' && IS_PRACTICE.test(after)) return false;
  return !ASKED_BY_NAME.test(before) || (skill.slug.endsWith('management') && IN_YEARS.test(before));
}
