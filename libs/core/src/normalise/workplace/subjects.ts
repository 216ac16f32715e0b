import type { Subject } from '../claims/index.js';
import { AT_TIMES, OF_THE_YEAR, WHOLLY, type Mode } from './words.js';
import { pattern } from '../pattern.js';

/** A word of a clause that names a way to work, with what stands around it in the clause. */
export interface Mention {
  readonly mode: Mode;
  readonly word: string;
  readonly before: string;
  readonly after: string;
}

/** Remote sensing, hybrid cloud, on-site catering: words of a trade or a thing, not of how this work is done. */
const THING: Readonly<Record<Mode, RegExp>> = {
  remote:
    /^[\s-](?:sens(?:ing|ors?)|control(?:s|led|ler)?|access|desktops?|debugging|monitoring|procedure|servers?|sites?|locations?|hosts?|repositor\p{L}+|diagnos\p{L}+|operations?|patients?|apis?|execution|code|devices?|users?|customers?|clients?|assistance|support|management|areas?|villages?|communit\p{L}+|workers?|workstations?|roles will|start|deposition|proctoring|terminals?|usage|start|hiring tool|data|infrastructure|offices?|collaboration)(?!\p{L})/iu,
  hybrid:
    /^[\s-](?:cloud|app|apps|mobile|infrastructures?|vehicles?|search|quantum|bonding|electric|power\p{L}*|architectures?|retrieval|solutions?|systems?|events?|multi|it |apps?|classical|networks?|deployments?|data|approach to|meetings?|offices?|identity|mesh|integration|storage|microgrid|engines?|and multi|or multi|, multi|\/multi|, private|, public|or on-prem)(?!\p{L})/iu,
  onsite:
    /^[\s”"’-]{1,2}(?:support|customers?|visits?|rounds?|collaborative|and in writing|gym|parking|childcare|cafeteria|caf[eé]|lunch\p{L}*|breakfast|meals?|kitchens?|barista|canteen|chef|fitness|doctor|clinic|amenit\p{L}+|interviews?|massages?|training|events?|catering|services?|restaurants?|perks?|snacks?|meetings?|gatherings?|retreats?|meet-?ups?|off-?sites?|onboarding|workshops?|installation|customer|client|activities|visits|stage|round|loop|sessions?|happy|celebrations?|experiences?|conversations?|collaboration|food|drinks?|health|wellness|beim kunden|bei (?:unseren )?kunden|chez)/iu,
};
const BUDGET =
  'budgets?|allowances?|stipends?|reimburse\\p{L}*|set-?ups?|equipment|funds?|subsid\\p{L}+|credits?|supplies|expenses?|kit|pauschale|zuschuss|zulage|ausstattung|indemnité|prime|vergoeding|toelage|dofinansowani\\p{L}+|contributo|indennità|auxílio|ajuda de custo|bidrag|ayuda';
const BUDGET_AFTER = pattern(
  `^[\\s-](?:[\\p{L}-]+\\s){0,3}?(?:${BUDGET})(?!\\p{L})|^-?(?:pauschale|zuschuss|ausstattung|budget)`,
  'i',
);
const BUDGET_BEFORE = pattern(`(?<!\\p{L})(?:${BUDGET})\\s(?:\\p{L}+\\s){0,4}$`, 'i');
const BUDGET_IN = /pauschale|zuschuss|ausstattung|vergoeding|budget/iu;
const TEAM_BEFORE =
  /(?<!\p{L})(?:équipes?|equipos?|equipes?|zespoł\p{L}*|team|teams|kollegen|collègues)\s$/iu;
const AT_CUSTOMERS =
  /(?<!\p{L})(?:customers?|clients?|kunden|patients|klant\p{L}*|klient\p{L}*|clienti|clientes)\s(?:\p{L}+\s){0,2}$/iu;
const TEAM =
  /^[\s-](?:(?:first|friendly|native|and|or|global|globally|international|distributed|hybrid|in-office|onsite|on-site|engineering|development|product|work)[\s,-]{1,2}){0,3}(?:teams?|team members?|teammates?|colleagues|coworkers?|workforces?|cultures?|compan(?:y|ies)|organi[sz]ations?|startup|start-up|employees|staff|engineers|developers|contractors|stakeholders|offices?)(?!\p{L})/iu;
const COMPANY_BEFORE =
  /(?<!\p{L})(?:[Ww]e(?:[’']re| are| have been| operate as)|[Aa]s an?|[Oo]ur (?:culture|company|team|organi[sz]ation)(?: is)?|(?!This|It|Position|Role|Location|Work|Job|There|Stelle)\p{Lu}\p{L}+ is)\s(?:(?:an?|all|fully|proudly|a global|globally distributed)[\s,]{1,2}){0,3}$/u;
const OTHERS =
  /(?<!\p{L})(?:help(?:s|ing)?|enabl(?:e|es|ing)|empower(?:s|ing)?|allow(?:s|ing)?|let(?:s|ting)?)\s(?:(?!you)\p{L}+\s){1,6}(?:to )?(?:work|hire|collaborate|stay|be)?\s?(?:\p{L}+\s){0,3}$/iu;
/** What holds for some roles or teams is not said of this one. */
const SOME =
  /(?<!\p{L})(?:(?:some|certain|other|most|many|several) (?:of our )?(?:roles|teams|positions|jobs|employees|offices|locations)|var(?:y|ies|ying)|number of|depending on the (?:role|team|position))(?!\p{L})/iu;
const WISH =
  /(?<!\p{L})(?:experienced?|comfortable|thriv\p{L}+|track record|used to|familiar\p{L}*|proven|excel|erfahrung\p{L}*|ability to (?:work|thrive|collaborate|communicate|manage|operate|be)|able to (?:thrive|collaborate|communicate)|skills)(?!\p{L})[^;]{0,80}$/iu;
const CONDITION =
  /(?<!\p{L})(?:if|whether|unless|while|once|wenn|falls|ob|si|als|jeśli|se|om)\s(?:[\p{L}’']+\s){0,8}$|(?<!\p{L})for\s(?:our |all |any |those )?$/iu;

/** Whom a mention is about, from the words around it in its clause. */
export function subjectOf(mention: Mention): Subject {
  const { mode, word, before, after } = mention;
  if (THING[mode].test(after)) return 'customer';
  if (BUDGET_IN.test(word) || BUDGET_AFTER.test(after) || BUDGET_BEFORE.test(before)) return 'benefit';
  const clause = `${before}${word}${after}`;
  if (mode === 'remote' && (OF_THE_YEAR.test(clause) || AT_TIMES.test(clause))) return 'benefit';
  if (mode === 'onsite' && AT_CUSTOMERS.test(before)) return 'customer';
  if (TEAM.test(after) || TEAM_BEFORE.test(before) || /first|friendly/i.test(word)) return 'team';
  if (mode === 'remote' && OTHERS.test(before)) return 'customer';
  if (SOME.test(clause)) return 'elsewhere';
  if (isMereChance(mention)) return 'benefit';
  if (COMPANY_BEFORE.test(before) && !WHOLLY.test(before)) return 'company';
  if (mode !== 'onsite' && WISH.test(before)) return 'wish';
  return CONDITION.test(before) ? 'exception' : 'role';
}

/** "Homeoffice möglich": some of it, nobody says how much. */
const isMereChance = ({ mode, word, before, after }: Mention): boolean =>
  mode === 'remote' &&
  !/^remote|^work|anywhere/i.test(word) &&
  !WHOLLY.test(before) &&
  /(?<!\p{L})(?:flexib\p{L}+|möglich\p{L}*|option\p{L}*|absprache|regelung\p{L}*|possib\p{L}+|posib\p{L}+|mogelijk\p{L}*|możliw\p{L}+|möjlig\p{L}+|anteil\p{L}*|arrangement)(?!\p{L})|^-(?:möglich|option|regelung|anteil|tage)/iu.test(
    `${before.slice(-40)} ${after.slice(0, 40)}`,
  );
