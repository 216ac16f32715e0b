import { pattern } from '../../text/index.js';

/**
 * Fields of work: their names are words of everyday prose too ("our data science team", "a degree in statistics", "the future of
 * robotics"), so they are held to more than the name of a tool is.
 */
export const FIELDS = new Set(
  (
    'machine-learning deep-learning artificial-intelligence generative-ai llm nlp computer-vision ai-agents data-science data-engineering ' +
    'data-analysis data-governance data-visualization data-pipelines big-data statistics cloud-computing devops sre observability ' +
    'cybersecurity product-management project-management ux-design ui-design user-research robotics blockchain web3 defi bitcoin ethereum ' +
    'smart-contracts iot low-code rpa 5g ar-vr autonomous-vehicles computer-graphics gpu bioinformatics accounting crm erp algorithms ' +
    'quantitative-finance distributed-systems hpc simulation system-design microservices design-systems network-security cms seo'
  ).split(' '),
);

/** Those of them that are teams of a company too. */
export const TEAMS = new Set(
  'data-science data-engineering data-analysis devops sre product-management project-management ux-design ui-design user-research machine-learning artificial-intelligence cybersecurity design-systems crm'.split(
    ' ',
  ),
);

/** What a company says of itself. */
export const OF_COMPANY = pattern(
  String.raw`(?<![\p{L}])(?:our (?:mission|vision|customers?|clients?|products?|platforms?|technology|solutions?|investors|founders?|founding team|company)|founded|co-?founded|(?:is|are|as) (?:the|a|an|one of the|on a mission)\b[^.]{0,60}\b(?:company|startup|start-up|platform|provider|leaders?|pioneers?|firm|consultancy|agency|marketplace|lab|world)|[wW]e(?:['’]re| are) (?:a|an|the|building|on a mission|redefining|creating|transforming|pioneering)|leading (?:provider|company|platform|global|the)|is (?:building|transforming|redefining|revolutionizing|rapidly|being|leading|pioneering|simplifying)|startups?|backed by|raised|our services|join us|future of|frontier of|as \p{L}+ \p{L}+ becomes|we help|helps? (?:companies|businesses|organi[sz]ations|teams|people|customers|users)|we (?:deliver|make|enable|empower|offer|serve)|specializ\p{L}+ in|give every|range of services|the world['’]s|reshap\p{L}+|wir sind|unser unternehmen|führende\p{L}*|notre mission|entreprise|leader (?:dans|sur|nel|en|del|de|em)|nous sommes|somos|empresa|azienda|siamo|ci poniamo|onze klanten|bedrijf|jesteśmy|firma|lider\p{L}*|vi är|företag\p{L}*|a empresa)(?![\p{L}])`,
);

/** The same, in words that no demand of the sentence outweighs: what it makes of its means, and what its founders did before. */
export const OF_COMPANY_SURELY = pattern(
  String.raw`(?<![\p{L}])(?:by (?:combining|utili[sz]ing|integrating|leveraging|applying|harnessing)(?![\p{L}])[^.\n]{0,140}\bwe(?![\p{L}])|we (?:operate|sit|stand|live) at the intersection|we work with (?:industry|some of|leading|companies|clients|brands|the world)|(?:was|were|been) (?:recently )?(?:named|ranked|recogni[sz]ed)|serial[- ]entrepreneurs?|years as (?:an? )?(?:ceo|cto|coo|cfo|founder)|before (?:that|this|founding [\p{L}]+|joining [\p{L}]+|starting [\p{L}]+), \p{L}+ (?:led|built|was|were|worked|ran|founded|scaled|headed)|(?:premium|free|paid|unlimited) (?:access|subscriptions?) (?:to|for)|our (?:ceo|cto|coo|co-?founders?|founders?|founding team)\s(?:\p{L}+\s){0,2}?(?:built|led|worked|was|were|ran|created|spent|have|has|are|is|previously|come|came))(?![\p{L}])`,
);

/** The posting's own machinery: how applications are read, and by whom. */
export const OF_HIRING = pattern(
  String.raw`(?:may use|uses|we use)\b[^.]{0,130}(?:recruit|hiring|applica|screen|interview|screening|candidate|resume)|(?:recruitment|hiring|application|interview|screening) (?:process|efforts|decisions|calls?)|equal opportunity|in accordance with|(?:security|company) policies`,
);

/** Behind these words stand companies: "customers such as Figma, Notion", "founded by former Google". */
export const NAMES_COMPANIES = pattern(
  String.raw`(?:(?<![\p{L}])(?:customers?|clients?|companies|brands|organi[sz]ations|startups|enterprises|partners|investors|kunden|unternehmen|clientes|empresas|entreprises|aziende|klanten|bedrijven|klienci|firmy|kunder|företag)(?![\p{L}])[^.;\n]{0,20}?\b(?:like|such as|including|wie|comme|como|come|zoals|jak|som|e\.g\.|:)\s|\b(?:trusted by|backed by|used by|talent from|(?:teams?|leaders|partnerships?(?: \p{L}+){0,3}) (?:from|con|with)|founders? of|co-?founded|alumni of|previously (?:at|of)|formerly (?:at|of)|former|veterans? of|ceo of|cto of|chair of|engineers? (?:at|from)|worked at|came from|acquired by|aus führenden [\p{L}-]+)\s)[^.;\n]{0,90}$`,
);

export const OTHERS_USE = pattern(
  String.raw`(?<![\p{L}])(?:our |the |their |many |most )?(?:customers|clients|competitors|kunden|clientes|clients|klanten|klienci|clienti|kunder)\s(?:who |that |already |still |often |typically |mostly )?(?:use|run|rely on|love|need|buy|nutzen|verwenden|utilisent|usan|utilizan|gebruiken|używają|usano|utilizzano|usam|utilizam|använder)\s[^.;\n]{0,60}$`,
);

export const TEAM_BEHIND = pattern(
  String.raw`^(?:[\s,/&+-]{1,3}(?:\p{L}+[\s,/&-]{1,3}){0,8}?)(?:teams?|departments?|colleagues|stakeholders|partners|counterparts|leaders|functions|abteilung\p{L}*|kolleg\p{L}+|équipes|equipos?|afdeling\p{L}*|zespoł\p{L}+|squads?)(?![\p{L}])`,
);

export const TEAM_AT_ONCE = pattern(
  String.raw`^[\s-](?:and \p{L}+ )?(?:teams?|departments?|organi[sz]ations?|colleagues|leaders|abteilung|industry|space|company|companies|startups?|category|revolution)(?![\p{L}])`,
);

export const TEAM_BEFORE = pattern(
  String.raw`(?<![\p{L}])(?:partner\p{L}*|collaborat\p{L}+|work\p{L}*|align\p{L}*|coordinat\p{L}+|liais\p{L}+|cross-functional\p{L}*|alongside|bridge|équipes?|zusammenarbeit|samenwerk\p{L}*|współprac\p{L}+|samarbet\p{L}*)\s(?:\p{L}+\s){0,3}?(?:with|between|to|across|mit|avec|con|met|z|com|med|from|of|areas)\s[^.;:\n]{0,90}$`,
);

export const DEGREE_BEFORE = pattern(
  String.raw`(?<![\p{L}])(?:degrees?|bachelor\p{L}*|master['’]?s?|ph\.?d|b\.?sc?|m\.?sc?|b\.?a|b\.?tech|diploma|graduate|studium|abschluss|ausbildung|diplôme|licence|formation|titulación|grado|ingenier\p{L}+|laurea|wykształcenie|studia|opleiding|examen|graduação|formação|field of study|quantitative (?:field|discipline))(?![\p{L}])[^;\n]{0,110}$`,
);

export const ASKED_BEFORE = pattern(
  String.raw`\b(?:experience|knowledge|skills?|background|years|expertise|understanding|familiarity|role|proficiency)\b[^.;\n]*$`,
);

export const DEMAND_OF_FIELD =
  /\b(?:experience|expertise|knowledge|proficien\w+|skills?|understanding|background)\b[^.,;\n]{0,40}$/i;

/** A list of companies, each with its page: "Canva https://www.linkedin.com/...". */
export const COMPANY_LINK = /^\s+https?:\/\/(?:www\.)?linkedin\./;

export const OTHER_TEAMS =
  /\b(?:sales|marketing|finance|legal|engineering|operations|product|design|support|vertrieb|produto|engenharia|ventas)\b/i;
