import type { Mode } from './workplace-words.js';
import { FOLK } from './others.js';
import { pattern } from '../../text/index.js';

/** Remote sensing, hybrid cloud, on-site catering: words of a trade or a thing, not of how this work is done. */
export const THING: Readonly<Record<Mode, RegExp>> = {
  remote: pattern(
    String.raw`^[\s-](?:sens(?:ing|ors?)|control(?:s|led|ler)?|access|desktops?|debugging|monitoring|procedure|servers?|sites?|locations?|hosts?|repositor\p{L}+|diagnos\p{L}+|operations?|patients?|apis?|execution|code|devices?|users?|customers?|clients?|assistance|support|management|areas?|villages?|communit\p{L}+|workers?|workstations?|roles will|start|deposition|proctoring|terminals?|usage|start|hiring tool|data|infrastructure|offices?|collaboration)(?!\p{L})`,
  ),
  hybrid: pattern(
    String.raw`^[\s-](?:cloud|products?|software|app|apps|mobile|infrastructures?|vehicles?|search|quantum|bonding|electric|power\p{L}*|architectures?|retrieval|solutions?|systems?|events?|multi|it |apps?|classical|networks?|deployments?|data|approach to|meetings?|offices?|identity|mesh|integration|storage|microgrid|engines?|and multi|or multi|, multi|\/multi|, private|, public|or on-prem)(?!\p{L})`,
  ),
  onsite: pattern(
    String.raw`^[\s”"’-]{1,2}(?:support|customers?|visits?|rounds?|collaborative|and in writing|gym|parking|childcare|cafeteria|caf[eé]|lunch\p{L}*|breakfast|meals?|kitchens?|barista|canteen|chef|fitness|doctor|clinic|amenit\p{L}+|interviews?|massages?|training|events?|catering|services?|restaurants?|perks?|snacks?|meetings?|gatherings?|retreats?|meet-?ups?|off-?sites?|onboarding|workshops?|installation|customer|client|activities|visits|stage|round|loop|sessions?|happy|celebrations?|experiences?|conversations?|collaboration|food|drinks?|health|wellness|beim kunden|bei (?:unseren )?kunden|chez)`,
  ),
};
/** "Cloud hybrides", "monitor remote pumps", "customers who work remotely": told by the words before. */
export const THING_BEFORE: Readonly<Partial<Record<Mode, RegExp>>> = {
  hybrid: pattern(
    String.raw`(?<!\p{L})(?:clouds?|nuage|nubes?|infrastructures?|infraestructuras?|infrastrutture|architectures?|arquitecturas?|architetture|applications?|aplicaciones|applicazioni|véhicules?|vehículos?|veicoli|systèmes?|sistemas?|sistemi)\s(?:cloud\s)?$`,
  ),
  remote: pattern(
    String.raw`(?<!\p{L})(?:(?:monitor|inspect|diagnos|observ|survey|reach|connect to|install|configur|déploi|dépann|administr|surveill)\p{L}*\s(?:\p{L}+\s){0,2}|(?:customers?|clients?|users?|buyers?|patients?|students?|people|companies)\s(?:who|that)\s(?:\p{L}+\s){0,4})$`,
  ),
  onsite: pattern(
    String.raw`(?<!\p{L})(?:\p{L}*events?|meetings?|workshops?|interviews?|\p{L}*training\p{L}*|\p{L}*schulung\p{L}*|\p{L}*treffen|onboarding|\p{L}*gespräch\p{L}*|entretiens?|entrevistas?|formations?|ateliers?|colloqui\p{L}*|rozmow\p{L}+|gesprek\p{L}*|intervju\p{L}*)\s?[(:,–-]?\s?(?:(?:auch|sowohl|are|is|and|und)\s)?$`,
  ),
};
/** "Onsite preferred" leaves the other ways open, as does what is given priority. */
export const PREFERRED_BEFORE = pattern(
  String.raw`(?<!\p{L})(?:prioriti[sz]\p{L}+|prefer(?:s|ence for|ence is for|ably)?|preference (?:is )?given to|bevorzugt|vorzugsweise|de préférence|preferiblemente|bij voorkeur|najlepiej|preferibilmente|de preferência|helst)\s(?:(?:[\p{L}-]+|&),?\s){0,4}$`,
);
export const PREFERRED_AFTER = pattern(
  String.raw`^[\s,(–-]{1,3}(?:is |are |work is )?(?:strongly |highly )?(?:preferred|preference|bevorzugt|wünschenswert|préféré|preferente|de voorkeur|mile widzian\p{L}+|preferito|preferencial)(?!\p{L})`,
);
/** "On site during onboarding", "remote for the first weeks": a time that passes. */
export const PHASE_BEFORE = pattern(
  String.raw`(?<!\p{L})(?:during (?:the |your |our )?(?:on-?boarding|training|probation|first|initial|interview)|while (?:on-?boarding|training)|temporar(?:y|ily)|until|während der (?:einarbeitung|probezeit)|vorübergehend|pendant (?:la formation|la période d[’']essai)|durante (?:la formación|el periodo de prueba|la formazione))(?!\p{L})[^.;]{0,40}$`,
);
export const PHASE_AFTER = pattern(
  String.raw`^[^.;,]{0,25}(?:(?:for|during|in) (?:the |your )?(?:first|initial)|during (?:the |your )?(?:on-?boarding|training|probation)|während der (?:einarbeitung|probezeit)|in den ersten|pendant (?:la formation|les premi))(?!\p{L})`,
);
export const THEN_BEFORE = pattern(
  String.raw`(?<!\p{L})(?:transition\p{L}*(?: in)?to|(?<!now and )then|afterwards?|thereafter|danach|anschließend|ensuite|después|luego|daarna|potem|poi|depois|sedan)\s(?:\p{L}+\s){0,3}$`,
);
/** Of those who live near, or of some others: not of everyone who may take the role. */
export const FOR_SOME_AFTER = pattern(
  String.raw`^[\s-](?:eligible |work |schedule |role |option |possible ){0,2}(?:for|if)\s(?:candidates|applicants|those|employees|people|anyone|team members|you)\s(?:(?:are|is|who|live|reside|based|located|living|residing)\s){0,2}(?:in|near|within|close to|around)\s`,
);
/** "Join our remote team" is said to whoever takes the role. */
export const JOINING = pattern(
  String.raw`(?<!\p{L})(?:join(?:ing)?|teil|rejoi\p{L}+|intègr\p{L}+|únete a|word deel van|dołącz do)\s(?:\p{L}+\s){1,3}$`,
);
export const ROLE_IS = pattern(
  String.raw`(?<!\p{L})(?:role|position|job|stelle|poste|puesto)\s(?:is|will be|ist|est|es)\s(?:(?:\p{L}+)\s){0,2}$`,
);
const BUDGET =
  'budgets?|allowances?|stipends?|reimburse\\p{L}*|set-?ups?|equipment|funds?|subsid\\p{L}+|credits?|supplies|expenses?|kit|pauschale|zuschuss|zulage|ausstattung|indemnité|prime|vergoeding|toelage|dofinansowani\\p{L}+|contributo|indennità|auxílio|ajuda de custo|bidrag|ayuda';
export const BUDGET_AFTER = pattern(
  `^[\\s-](?:[\\p{L}-]+\\s){0,3}?(?:${BUDGET})(?!\\p{L})|^-?(?:pauschale|zuschuss|ausstattung|budget)`,
  'i',
);
export const BUDGET_BEFORE = pattern(`(?<!\\p{L})(?:${BUDGET})\\s(?:\\p{L}+\\s){0,4}$`, 'i');
export const BUDGET_IN = pattern(String.raw`pauschale|zuschuss|ausstattung|vergoeding|budget`);
export const TEAM_BEFORE = pattern(
  String.raw`(?<!\p{L})(?:équipes?|equipos?|equipes?|zespoł\p{L}*|team|teams|kollegen|collègues)\s$`,
);
export const AT_CUSTOMERS = pattern(
  String.raw`(?<!\p{L})(?:customers?|clients?|kunden|patients|klant\p{L}*|klient\p{L}*|clienti|clientes)\s(?:\p{L}+\s){0,2}$`,
);
export const TEAM = pattern(
  String.raw`^[\s-](?:(?:first|friendly|native|and|or|global|globally|international|distributed|hybrid|in-office|onsite|on-site|engineering|development|product|work)[\s,-]{1,2}){0,3}(?:teams?|team members?|teammates?|colleagues|coworkers?|workforces?|cultures?|compan(?:y|ies)|organi[sz]ations?|startup|start-up|employees|staff|engineers|developers|contractors|stakeholders|offices?)(?!\p{L})`,
);
export const COMPANY_BEFORE =
  /(?<!\p{L})(?:[Ww]e(?:[’']re| are| have been| operate as)|[Aa]s an?|[Oo]ur (?:culture|company|team|organi[sz]ation)(?: is)?|(?!This|It|Position|Role|Location|Work|Job|There|Stelle)\p{Lu}\p{L}+ is)\s(?:(?:an?|all|fully|proudly|a global|globally distributed)[\s,]{1,2}){0,3}$/u;
export const OTHERS = pattern(
  String.raw`(?<!\p{L})(?:help(?:s|ing)?|enabl(?:e|es|ing)|empower(?:s|ing)?|allow(?:s|ing)?|let(?:s|ting)?)\s(?:(?!you)\p{L}+\s){1,6}(?:to )?(?:work|hire|collaborate|stay|be)?\s?(?:\p{L}+\s){0,3}$`,
);
/** What holds for some roles or teams is not said of this one. */
export const SOME = pattern(
  String.raw`(?<!\p{L})(?:(?:some|certain|other|most|many|several) (?:of our )?(?:roles|teams|positions|jobs|employees|offices|locations)|var(?:y|ies|ying)|number of|depending on the (?:role|team|position)|(?:for|to) (?:the |our )?(?:\p{L}+ )?${FOLK} only|only (?:for|open to) (?:the |our )?(?:\p{L}+ )?${FOLK}|nur für (?:die |unsere )?${FOLK}|(?:réservé\p{L}* aux|uniquement pour les|solo para (?:los|las)|alleen voor|tylko dla|solo per i|apenas para os|endast för) ${FOLK})(?!\p{L})`,
);
export const WISH = pattern(
  String.raw`(?<!\p{L})(?:experienced?|comfortable|thriv\p{L}+|track record|used to|familiar\p{L}*|proven|excel|erfahrung\p{L}*|ability to (?:work|thrive|collaborate|communicate|manage|operate|be)|able to (?:thrive|collaborate|communicate)|skills)(?!\p{L})[^;]{0,80}$`,
);
export const CONDITION = pattern(
  String.raw`(?<!\p{L})(?:if|whether|unless|while|once|wenn|falls|ob|si|als|jeśli|se|om)\s(?:[\p{L}’']+\s){0,8}$|(?<!\p{L})for\s(?:our |all |any |those )?$`,
);
