import { pattern } from '../../text/index.js';

/**
 * The words by which postings speak of visas, in the languages that are read. Sources of patterns, all bounded. Those without the i
 * flag are for lines in small letters.
 */

/** A right to live or work somewhere that an employer can apply for. */
const PERMIT =
  '(?:visas?|visum\\p{L}*|visados?|vist[oi]s?|wiz(?:a|y|ę|ie|ami)?|h-?1-?bs?|work(?:ing)? permits?|residen(?:ce|cy) permits?|work authori[sz]ation|green cards?|blue cards?|blaue karte|immigration|arbeitsvisum|arbeitsvisa|arbetsvisum|werkvisum|wizą|arbeits(?:erlaubnis|genehmigung)\\p{L}*|aufenthalts\\p{L}+|permis de travail|titres? de séjour|permisos? de trabajo|werkvergunning\\p{L}*|kennismigrant\\p{L}*|pozwoleni\\p{L}+ na pracę|permess[oi] di (?:lavoro|soggiorno)|autorizaç\\p{L}+ de trabalho|arbetstillstånd|uppehållstillstånd)';
/** "Sponsor" in every form and language. */
const SPONSOR =
  '(?:sponsor(?:ship|ing|ed|s)?|sponsern|sponsere?|sponsert|gesponsert|sponsoris\\p{L}+|parrain\\p{L}+|patrocin\\p{L}+|sponsoren|gesponsord|sponsorow\\p{L}+|sponsoruj\\p{L}+|sponsorizz\\p{L}+|sponsr\\p{L}+|apadrin\\p{L}+)';
/** Help that is named as a thing: "visa support". */
const HELP =
  '(?:support|assistance|help|transfers?|application support|reimbursement|unterstützung|hilfe|übernahme|aide|accompagnement|assistance|soutien|prise en charge|apoyo|ayuda|asistencia|gestión|tramitación|tramitamos|gestionamos|ondersteuning|hulp|begeleiding|wsparci\\p{L}+|pomoc|supporto|aiuto|assistenza|apoio|ajuda|suporte|stöd|hjälp)';
/** The employer's own act: verbs that say "we" of themselves, or follow one who speaks for the employer. */
const ACT =
  "(?:(?:we(?:['’]ll)?|company|employer|will|firm|can|could|do|does|not|cannot|can['’]t|won['’]t|don['’]t|doesn['’]t|able to|happy to|willing to|also|who)\\s(?:\\p{L}+\\s){0,3}(?:offer|provide|support|help|assist|cover|handle|arrange|process|accept|takes? care of|sorts? out|deals? with|sees? to|looks? after|pays? for|apply for|facilitate|transfer|get|obtain|secure|organi[sz]e)(?:ing|s)?|(?:unterstützen|helfen|übernehmen|bieten|organisieren|kümmern|beantragen|stellen)|(?:aidons|accompagnons|proposons|offrons|prenons en charge|fournissons|soutenons)|(?:ofrecemos|apoyamos|ayudamos|tramitamos|gestionamos|facilitamos|damos|(?:nos )?encargamos de|se ofrece)|(?:(?:we|wij)\\s(?:\\p{L}+\\s){0,2}(?:bieden|helpen|regelen|ondersteunen|verzorgen)|(?:bieden|helpen|regelen|ondersteunen|verzorgen) (?:we|wij))|(?:oferujemy|pomagamy|zapewniamy|wspieramy|zajm\\p{L}+ się|załatwi\\p{L}+)|(?:offriamo|aiutiamo|forniamo|supportiamo|garantiamo)|(?:oferecemos|ajudamos|apoiamos|fornecemos)|vi (?:\\p{L}+\\s){0,2}(?:erbjuder|hjälper|stöttar|ordnar))";

const SMALL = "(?:[\\p{L}\\p{N}'’/&+-]{1,30}[\\s]){0,5}?";
const NOT_IN_WORD = '(?![\\p{L}\\p{N}])';
const STARTS = '(?<![\\p{L}\\p{N}])';
const wordsOf = (source: string): RegExp => pattern(`${STARTS}(?:${source})${NOT_IN_WORD}`, 'g');

/** Words that `SPONSOR` and `PERMIT` cannot match without. A line is searched for them before anything costly is tried on it. */
const SPONSOR_MENTION = /spons|parrain|patrocin|apadrin/i;
const PERMIT_MENTION =
  /vis[aut]|wiz|h-?1-?b|permi|authori[sz]|(?:green|blue) card|blaue karte|immigration|arbeits|aufenthalts|titres? de|werkvergunning|kennismigrant|pozwoleni|permess|autoriza|tillstånd/i;

/** What words say of themselves unless a negation stands about them: `offer` yes, `bare` nothing. */
export interface Mention {
  readonly pattern: RegExp;
  /** A line without it has no match. */
  readonly needs: RegExp;
  readonly says: 'offer' | 'bare';
}

/** The ways in which sponsoring is named, the most telling first: what one has read is not read again by a later one. */
export const MENTIONS: readonly Mention[] = [
  {
    pattern: wordsOf(
      `${PERMIT}[\\s-]?(?:and |& |\\/ ?|und |et |y |en |i |e )?(?:relocation |umzug |reubicación |déménagement )?-?${SPONSOR}`,
    ),
    needs: SPONSOR_MENTION,
    says: 'offer',
  },
  {
    pattern: wordsOf(`${PERMIT}[\\s-](?:(?:and|&|\\/) relocation |\\/ ?relocation )?${HELP}`),
    needs: PERMIT_MENTION,
    says: 'offer',
  },
  {
    pattern: wordsOf(
      `(?:visa|visum)s?-?(?:unterstützung|sponsoring|hilfe|sponsring|sponsorship|ondersteuning|stöd|hjälp)|(?:wsparci\\p{L}*|sponsoring\\p{L}*|pomoc\\p{L}*) wizow\\p{L}+`,
    ),
    needs: PERMIT_MENTION,
    says: 'offer',
  },
  { pattern: wordsOf(`${SPONSOR}\\s${SMALL}${PERMIT}`), needs: SPONSOR_MENTION, says: 'offer' },
  {
    pattern: wordsOf(`${SPONSOR}\\s${SMALL}(?:e-?3|o-?1|tn)(?:['’]?s)?`),
    needs: SPONSOR_MENTION,
    says: 'offer',
  },
  {
    pattern: wordsOf(
      `${PERMIT}\\s${SMALL}(?:sponsern|gesponsert|gesponsord|sponsored|sponsoren|unterstützen|beantragen|übernehmen|pris(?:e|es)? en charge|(?:covered|paid|sorted|handled|arranged) by (?:us|the company)|on us|taken care of)`,
    ),
    needs: PERMIT_MENTION,
    says: 'offer',
  },
  {
    pattern: wordsOf(
      `${HELP}\\s(?:with|for|in|of|on|bei|beim|für|mit|pour|avec|au|aux|à|du|de|del|con|para|bij|met|voor|w|z|przy|per|nel|com|no|med|till|för)\\s${SMALL}${PERMIT}`,
    ),
    needs: PERMIT_MENTION,
    says: 'offer',
  },
  { pattern: wordsOf(`${ACT}\\s${SMALL}${PERMIT}`), needs: PERMIT_MENTION, says: 'offer' },
  {
    pattern: wordsOf(
      `${PERMIT}\\s(?:holders? |candidates? |applicants? )?(?:(?:is|are)\\s)?(?:welcome|ok|okay|possible|provided|offered)`,
    ),
    needs: PERMIT_MENTION,
    says: 'offer',
  },
  {
    pattern: wordsOf('(?:offer|provide|consider)(?:s|ing|ed)?\\s(?:\\p{L}+\\s){0,3}sponsorship'),
    needs: SPONSOR_MENTION,
    says: 'offer',
  },
  {
    pattern: wordsOf(
      'sponsorship\\s(?:(?:is|are|may be|can be|will be|would be)\\s)?(?:also\\s)?(?:available|offered|provided|possible|considered|open to)',
    ),
    needs: SPONSOR_MENTION,
    says: 'offer',
  },
  {
    pattern: wordsOf(
      "(?:we|we['’]ll|company|will|can|to|happily|gladly|not|n['’]t|cannot)\\s(?:also\\s|currently\\s|only\\s|ever\\s|even\\s)?sponsor(?:ing)?",
    ),
    needs: SPONSOR_MENTION,
    says: 'offer',
  },
  {
    pattern: wordsOf(
      `(?=(?:we|wir|wij|vi|nous|nosotros|lo|la|los|nos|ci)(?![\\p{L}]))(?<=${PERMIT}[^\\n]{0,40}?[?,:;.]\\s{1,2}(?:then )?)(?:we(?:['’]ve| have)(?: got)? you covered|(?:we|wir|wij|vi)(?:['’]ll| will| can| (?:\\p{L}+))?\\s(?:happily |gladly )?(?:get|obtain|arrange|handle|sort|take care of|sponsor|sponsert|sponsern|regelen|ordnar) (?:you one|one|it|this|that|them|you|es|das|het|dat|det)|wir (?:sponsern|übernehmen|beantragen|besorgen) (?:es|das|eines|dir eines)|nous (?:le|la|les|nous en|en) (?:sponsorisons|chargeons|occupons|prenons en charge)|(?:nosotros )?(?:lo|la|los|nos) (?:tramitamos|gestionamos|patrocinamos|encargamos)|(?:lo|la|ci) (?:sponsorizziamo|pensiamo))`,
    ),
    needs: /[?,:;.]\s{1,2}(?:then )?(?:we|wir|wij|vi|nous|nosotros|lo|la|los|nos|ci)\b/i,
    says: 'offer',
  },
  {
    pattern: wordsOf('(?:act|serve) as (?:your|the|an?) (?:visa )?sponsor'),
    needs: SPONSOR_MENTION,
    says: 'offer',
  },
  { pattern: wordsOf('sponsorship|sponsoring'), needs: SPONSOR_MENTION, says: 'bare' },
  { pattern: wordsOf(PERMIT.replace('|vist[oi]s?', '')), needs: PERMIT_MENTION, says: 'bare' },
];

/** Words behind "sponsor" that show whom or what: a person, a post, or nothing more. Else it is an event, a team, a course. */
export const PERMIT_IN = pattern(PERMIT, 'i');
export const SPONSORS_A_PERSON = pattern(
  `^(?:\\s*(?:$|[.,;:!?)|(/–—-])|\\s(?:everyone|anyone|anybody|them|(?:one|it)(?=\\s*(?:$|[.,;!]|for you))|candidates?|applicants?|employees|individuals|people|foreign\\p{L}*|international|exceptional|qualified|non-\\p{L}+|the right|this (?:role|position|job)|for (?:this|the|these|those|an?|any|all|employment|work|visas?|exceptional|qualified|non-|candidates|the right)|at (?:this|the)|now|currently|if|when|or|and(?!\\s(?:contribut|support|speak|organi|host|attend|donat|partner|maintain|participat|help|mentor|promot|\\p{L}+ to ))|in (?:the|this)|new\\s(?:e-?3|o-?1|tn|h-?1-?b)|(?:new|existing|future) (?:hires|employees)|is|are|will|would|can|may|available|required|needed|requirements?|now|an applicant|any applicant|an? candidate|any candidate|either|to (?:work|candidates|applicants|qualified|employees)|(?:${SMALL}${PERMIT})|you(?:\\s*(?:$|[.,;!])|\\s(?:if|for|and))))`,
  'i',
);
/** "sponsorship of the event", "for open source": what is sponsored is named, and it is no person's right to work. */
export const SPONSORS_A_THING = pattern(
  String.raw`^\s(?:of|for|from)\s(?!(?:[\p{L}-]+\s){0,3}(?:visas?|work|employ\p{L}*|role|position|job|candidate\p{L}*|applicant\p{L}*|opportunit\p{L}*|individual\p{L}*|people|everyone|anyone|h-?1b|immigration|permits?|vacancy|post|new hires?|qualified|non-\p{L}+|international))`,
);
/** Words before a bare "sponsorship" that make it another thing. */
export const OTHER_SPONSORSHIP = pattern(
  String.raw`(?:event|events|executive|project|program|trial|clinical|conference|brand|sports?|marketing|athlete|club|team|leadership|corporate|media|mentorship and|mentoring and|study|community|podcast|content|advertising|sales|partnerships? and|and|equity|financial|education\p{L}*|tuition|certification|training)\s$`,
);
/** Someone who would need it: "candidates who require sponsorship". */
export const NEEDS = pattern(
  String.raw`(?:need(?:s|ing)?|requir(?:e|es|ing)|seek(?:s|ing)?|want(?:s|ing)?|request(?:s|ing)?|benötig\p{L}*|brauch\p{L}*|nécessit\p{L}*|besoin (?:de|d['’])|necesit\p{L}*|requier\p{L}*|nodig|potrzebuj\p{L}*|richied\p{L}*|precis\p{L}*|behöver)\s(?:\p{L}+\s){0,6}$`,
);
export const IS_WELCOME = pattern(
  String.raw`^[^.;\n]{0,60}\b(?:welcome|encouraged|considered|accepted|eligible|supported|ok|willkommen|bienvenue?s?|bienvenid[oa]s|welkom|benvenut[ei]|bem-vindos|välkomna)\b`,
);
export const IS_REFUSED = pattern(
  String.raw`^[^.;\n]{0,90}(?:\bnot\b|n['’]t\b|cannot|unable|ineligible|\bnicht\b|\bpas\b|\bniet\b|\bnie\b|\bnon\b|\bnão\b|\binte\b)`,
);
/** "is not something we offer", and a refusal with words between: "we do not, at this time, offer". */
export const REFUSED_AFTER = pattern(
  String.raw`^[^.;\n]{0,50}\b(?:is|are)(?: not|n['’]t) (?:something|a thing|what)\b`,
);
export const REFUSED_BEFORE = pattern(
  String.raw`(?:\bnot|n['’]t|cannot|unable to|nicht|niet),[^,.;]{1,40},\s[^,.;]{0,60}$`,
);
/** The brand of cards and what is built with visas, not for those who work. */
export const OTHER_VISA =
  /mastercard|amex|american express|\bvisa (?:inc|direct|card|cards|network|checkout)\b|prepaid|debit|credit card|card scheme/i;
/** "no visa sponsorship cap", "immigration law": the thing behind is meant. */
export const OF_SOMETHING_ELSE = pattern(
  String.raw`^\s(?:cap|caps|limit|limits|fees?|costs?|costs|quota|deadline|lottery|law|lawyer\p{L}*|status|process(?:es)?|polic(?:y|ies)|team|services|platform|software|products?|applications? (?:for|of) our|attorney\p{L}*|specialist\p{L}*|paperwork)(?![\p{L}])`,
);

const NATION =
  '(?:u\\.?s\\.?a?\\.?|united states|american|uk|u\\.k\\.|british|eu|european|canadian|australian|german|french|dutch|israeli|indian|swiss|danish|norwegian|swedish)';
/** A demand of citizenship, which no sponsoring can meet. */
export const CITIZENSHIP = pattern(
  `${STARTS}(?:(?:must|need to|have to|required to|should) (?:\\p{L}+ ){0,2}(?:an? )?${NATION}[- ](?:citizen|national)s?|${NATION}[- ](?:citizens?(?:hip)?|nationals?(?:ity)?)(?:\\s(?:\\p{L}+ ){0,6}?)?\\s?(?:is |are )?(?:required|only|mandatory|needed|is a must)|(?:requires?|requiring|required:|only|must have|must hold|proof of) ${NATION}[- ](?:citizens(?:hip)?|nationals?(?:ity)?)|onderdaan (?:\\p{L}+ ){0,5}lidstaat|citizenship (?:requirement )?(?:is )?required|only (?:the )?(?:citizens|nationals) of|(?:citizens|nationals) of (?:\\p{L}+ ){1,4}?only|only ${NATION}[- ](?:citizens|nationals) (?:can|may|are)|(?:nur|ausschließlich) (?:deutsche )?staatsbürger\\p{L}*|(?:seuls les|uniquement les) (?:citoyens|ressortissants)|solo ciudadanos|(?:deutsche|österreichische|schweizer|eu-) ?staats(?:bürgerschaft|angehörigkeit) (?:\\p{L}+ ){0,2}(?:erforderlich|notwendig|voraussetzung)|nationalité française (?:requise|obligatoire|exigée)|nacionalidad española (?:requerida|obligatoria|imprescindible)|cittadinanza italiana (?:richiesta|obbligatoria))`,
  '',
);
export const CITIZENSHIP_MENTION =
  /citizen|citoyen|ressortissant|ciudadan|onderdaan|national|staats|nacionalidad|cittadin/i;
/** "... or a valid work permit": others may apply too, which says nothing about sponsoring. */
export const OR_PERMITTED = pattern(
  String.raw`^[^;\n]{0,60}\b(?:(?:or|oder|ou|o)\b[^;\n]{0,50}(?:permit|authori[sz]|right to work|visa|eligible|legally|arbeitserlaubnis|permis|permiso)|protected individual|refugee|asyl)`,
);

const YES_WORDS =
  'yes|yep|(?:it is|they are|we do|we can|that is)(?! (?:not|n[o0]t))|true|available|provided|offered|possible|considered|supported|sponsored|ja|oui|sí|si|sì|tak|sim|möglich|ok|of course|sure|y(?=\\s*(?:$|[|,;.)]))|✓|✔|✅|☑';
const NO_WORDS =
  "no|nope|none|neither|not|never|n\\/a|false|unavailable|unfortunately|regrettably|sadly|sorry|nein|nicht|kein(?:e)?|leider|non|aucune?|pas|nee|geen|niet|nie|brak|nessun[oa]?|não|nao|nenhum|nej|ingen|inte|we (?:do not|don['’]t|cannot|can['’]t|are unable)|(?:it|they|that) (?:is|are) not|(?:it|that) isn['’]t|they aren['’]t|leider nicht|n(?=\\s*(?:$|[|,;)]))|❌|✗|✘|✖|🚫";
/** "Visa sponsorship available? No", "Visa support - yes": the label ends where the answer begins. */
export const LABEL = pattern(
  `(?<=^|[.|;,•(*\\s])(?:${PERMIT}|sponsorship|sponsoring|sponsors?|${SPONSOR})(?:[\\s/&*'’-]{1,4}[\\p{L}\\p{N}]{1,30}){0,7}?(?:\\s?\\([^()\\n]{0,60}\\))?[\\s*()_]{0,6}(?::|\\?|=|\\s[–—-]|→)[\\s:*_–—-]*(?:(?<no>${NO_WORDS})(?!,? (?:a |any )?(?:problem|worr|issue|matter|trouble|sorge))|(?<yes>${YES_WORDS}))${NOT_IN_WORD}`,
  'g',
);
/** The end of a label with its answer: a line without it has no match of `LABEL`. */
export const LABEL_ANSWER = pattern(`[:?=→–—-][\\s:*_–—-]{0,8}(?:${NO_WORDS}|${YES_WORDS})`, 'i');
/** A line that is only the answer to the label on the line before. */
export const ANSWER_ALONE = pattern(
  `^[\\s*•-]*(?:${NO_WORDS}|${YES_WORDS})(?: (?:available|offered|provided|possible|sponsored|supported|möglich|disponible|at this time|currently))?[\\s.!*]*$`,
  'i',
);
export const LABEL_ALONE = pattern(
  `^[^.:!]{0,20}(?:${PERMIT}|${SPONSOR})[^.:!]{0,50}(?:\\([^()]{0,60}\\))?[\\s:?*]*$`,
  'i',
);
/** The word alone among the parts of a headline: "Acme | Berlin | ONSITE | VISA". */
export const HEADLINE_PART = pattern(
  String.raw`(?<=[|,/(]\s{0,2}|^)(?:VISA|Visa|visa|H1B|H-1B)(?:\s(?:OK|ok))?(?=\s{0,2}(?:[|,/)(]|$))|(?<=\b(?:ONSITE|REMOTE|INTERNS?|HYBRID|TIME)[,;]?\s)VISA(?![\p{L}:?])`,
  'g',
);

/** What is looked for before anything costly is. */
export const VISA_MENTION =
  /sponsor|ressortissant|citoyen|ciudadan|visa|visum|visto|visti|wiz(?:[ayęi]|ow)|\bwiz\b|h-?1-?b|permit|permis |permiso|permess|immigration|citizen|authori[sz]|card|parrain|patrocin|arbeitserlaubnis|aufenthalt|staats|onderdaan|vergunning|kennismigrant|pozwoleni|tillstånd|national|cittadin|sponsr|autoriza/i;
