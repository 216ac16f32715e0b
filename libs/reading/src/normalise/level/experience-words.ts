import { table } from '@app/core/untrusted';
import { pattern, stemFinder } from '../../text/index.js';

/** The words by which postings ask for years of experience, in the languages that are read. Sources of patterns, all bounded. */

const IN_WORDS: Readonly<Record<number, string>> = {
  1: 'one ein eine einem einer un une uno una een één jeden jedno um uma en ett',
  2: 'two zwei deux dos twee dwa dwu due dois duas två',
  3: 'three drei trois tres drie trzy tre três',
  4: 'four vier quatre cuatro cztery cztero quattro quatro fyra',
  5: 'five fünf cinq cinco vijf pięć pięcio cinque fem',
  6: 'six sechs seis zes sześć sześcio sei sex',
  7: 'seven sieben sept siete zeven siedem sette sete sju',
  8: 'eight acht huit ocho osiem otto oito åtta',
  9: 'nine',
  10: 'ten zehn dix diez tien dziesięć dieci dez tio',
  11: 'eleven',
  12: 'twelve',
  15: 'fifteen',
  20: 'twenty',
};
/** Numbers that are written as words. */
export const NUMBER_WORDS = table<number>(
  Object.fromEntries(
    Object.entries(IN_WORDS).flatMap(([number, words]) =>
      words.split(' ').map((word) => [word, Number(number)]),
    ),
  ),
);

const NUMBER = `(?:\\d{1,2}(?:[.,]\\d)?(?!\\d)|${[...NUMBER_WORDS.keys()].sort((one, other) => other.length - one.length).join('|')})(?!(?!jährig|letni|ans?(?!\\p{L})|years?|yrs?|jahre|años?|anni|jaar|lat(?!\\p{L})|anos?)\\p{L})`;
const PLUS =
  '(?:\\+|plus\\b|or more\\b|or greater\\b|or above\\b|oder mehr|ou plus|ou mais|o más|of meer|o più|lub więcej|eller mer)';
const UNIT =
  '(?:(?:an|year|yr|año|ano|jahr)\\((?:s|e)\\)|years?|yrs?\\.?|y\\.?o\\.?e\\.?|ans?|années?|jahre?n?|-?jährige[nrs]?|j\\.|-?letni\\p{L}{0,3}|años?|anos?|anni|anno|jaar|jaren|lata?|rok|roku|år(?:s)?)(?![\\p{L}])';
/** Words before the upper of two numbers, behind the lower: "from 4 up to 8", "minimum 3, maximum 6", "not less than 2 and not more than 5". */
const MOST =
  "(?:up to|(?:no|not) (?:more|over|longer) than|at (?:the )?most|maximum(?: of)?|maximal|max\\.?|bis(?: zu)?|höchstens|nicht (?:mehr|länger) als|jusqu['’]à|au (?:plus|maximum)|pas plus de|maximum|hasta|(?:como )?máximo|no más de|tot|maximaal|hoogstens|niet meer dan|maksymalnie|maks\\.?|nie więcej niż|fino a|(?:al )?massimo|non più di|até|no máximo|não mais (?:de|que)|upp till|högst|inte mer än)";
const SEPARATOR = `(?:,?\\s?(?:(?:and|but|und|aber|et|mais|y|pero|en|maar|e|ma|mas|i|ale|a|och|men|bis|to|do|à|a|tot|hasta|ao?)\\s)?${MOST}|-|–|—|−|~|\\/|to|through|thru|until|or|bis(?: zu)?|à|a|ou|do|till?|tot|and|und|et|y|en|e|i|och|lub|oder|of|o)`;

/** A number or a range of years, in small letters. What stands around it says whether it is asked for. */
export const YEARS = pattern(
  `(?<![\\p{L}\\d$€£-]|\\d[.,])(?<low>${NUMBER})\\s{0,2}(?:\\(\\w{1,8}(?<plus3>\\+)?\\)\\s{0,2})?(?<plus>${PLUS})?\\s{0,2}(?:(?:${UNIT})?\\s?${SEPARATOR}\\s{0,2}(?<high>${NUMBER})\\s{0,2}(?:\\(\\w{1,8}\\)\\s{0,2})?(?<plus2>\\+)?)?[\\s-]{0,2}(?:(?:full|volle|good|consecutive|solid|completed|overall|total|expert)\\s)?(?<unit>${UNIT})(?<after>['’]?)(?<late>\\s?\\+|\\s(?:or more|or greater|plus|minimum|oder mehr|ou plus|ou mais|o más|y más|of meer|o più|lub więcej|eller mer))?`,
  'g',
);
/** "Years of experience: 0-3", "Berufserfahrung (Jahre): 3", in small letters. */
export const YEARS_BEHIND_LABEL = pattern(
  `(?:(?:years?|yrs|jahre?|années?|años|anos|anni|jaren|lata|år)[\\s\\p{L}'’()]{0,30}(?:experience|erfahrung|expériences?|experiencias?|experiências?|esperienza|ervaring|doświadczeni\\p{L}|erfarenhet)|(?:experience|erfahrung|expériences?|experiencias?|experiências?|esperienza|ervaring|doświadczenie|erfarenhet)\\p{L}{0,3}\\s?\\(?(?:in )?(?:years?|yrs|jahre?n?|années?|ans|años|anos|anni|jaren|lata|år)\\)?)(?:\\s(?:required|needed))?\\s?\\)?[:=]\\s{0,2}(?:(?<most>${MOST}|<=?|≤)\\s{0,2})?(?:(?:>=?|≥|min(?:imum|\\.)?|at least|mindestens|au moins|al menos)\\s{0,2})?(?<low>${NUMBER})\\s?(?<plus>\\+)?(?:\\s?(?:-|–|—|to|bis|à|a|tot|do)\\s?(?<high>${NUMBER})\\s?(?<plus2>\\+)?)?(?![\\p{L}\\d%])`,
  '',
);
/** 3年以上の実務経験, 3-5年工作经验, 경력 3년 이상. */
export const YEARS_OF_EAST_ASIA =
  /(?<low>\d{1,2})\s?(?:年)?(?:[-~〜～–至到]\s?(?<high>\d{1,2})\s?)?(?:年|년)(?<plus>\s?(?:以上|이상|及以上))?(?=[^。\n]{0,16}(?:経験|经验|經驗|경력|경험))|(?<=(?:経験|经验|經驗|경력|경험)[^。\n]{0,8})(?<low2>\d{1,2})\s?(?:[-~〜～–至到]\s?(?<high2>\d{1,2})\s?)?(?:年|년)(?<plus3>\s?(?:以上|이상))?/g;

/** Words right before a number that make it the most. */
export const AT_MOST = pattern(
  String.raw`(?:up to|no (?:more|longer|greater) than|not (?:more|longer) than|(?:not|nor|never) (?:over|above|exceeding)|less than|fewer than|below|at (?:the )?most|maximum(?: of)?|(?:maximum|maximal\p{L}*|maximale\p{L}*|máxima|massima|max\.?)\s(?:\p{L}+\s){0,3}?\p{L}*(?:experience|erfahrung|expérience|experiencia|experiência|esperienza|ervaring|doświadczeni\p{L}|erfarenhet)(?: requise| required)?\s?:|(?:expérience|experiencia|experiência|esperienza|ervaring)\s(?:\p{L}+\s){0,2}?(?:maxim\p{L}+|máxim\p{L}+|massim\p{L}+)\s?:|nicht (?:mehr|länger|über)(?: als)?|pas plus de|(?:no|não) superior a|niet langer dan|nie dłużej niż|inte mer än|högst|maks\.?|max\.?|bis zu|höchstens|maximal|max|weniger als|jusqu['’]à|au plus|(?:au )?maximum(?: de)?|moins de|hasta|(?:como |un )?máximo(?: de)?|no más de|menos de|maximaal|hoogstens|niet meer dan|minder dan|maksymalnie|maksimum|do|nie więcej niż|poniżej|mniej niż|fino a|(?:un )?massimo(?: di)?|non (?:più di|oltre)|meno di|até|no máximo|não mais de|högst|upp till|max|mindre än|under)\s{1,2}$|<=?\s?$`,
);
/** "Oberhalb", "not less than": a least, though a word of it looks like a most. */
export const NOT_AT_MOST = pattern(
  String.raw`(?:no|not|nicht|pas|niet|nie|non|não|inte)\s(?:less|fewer|weniger|moins|menos|minder|mniej|meno|mindre)\s\p{L}+\s$|(?:just|little|slightly|experience|anything) under\s$`,
);
/** Words right behind that make it the most: "3 ans maximum", "3 years or less". */
export const AT_MOST_BEHIND = pattern(
  String.raw`^(?:\s[\p{L}'’]+){0,4}\s?[,(]?\s?(?:max(?:imum)?\b|maximal|máximo|massimo|maximaal|or less|or fewer|at most|oder weniger|ou moins|o menos|of minder|lub mniej|o meno|ou menos|eller mindre|au plus|au maximum|at the (?:very )?most)`,
);

/** Experience, and work that counts as it. */
export const EXPERIENCE = pattern(
  String.raw`(?<!\p{L})(?:experience|experiences|experienced|exp|\p{L}*erfahrung|\p{L}*praxis|expériences?|experiencias?|experiências?|esperienza|\p{L}*ervaring|doświadczeni\p{L}+|\p{L}*erfarenhet|\p{L}*erfaring|expertise|background|track record|proven|professional|industry|hands[- ]on|working|work|building|developing|developer|engineer(?:ing)?|managing|leading|leadership|management|designing|writing|selling|sales|coding|programming|practice|practical|post[- ]grad|relevant|related|role|roles|field|yoe|in (?:a|an|the|software|data|product|customer|marketing|finance|design)|als \p{L}+|stażu|praktyki)(?!\p{L})`,
);
/** What years before them are when they are nobody's that applies: the company's, a contract's, an age. */
export const NOT_ASKED = pattern(
  String.raw`(?<!\p{L})(?:founded|ago|history|over the (?:last|past|next)|in the (?:last|past|next)|for (?:over|more than|the (?:last|past))|anniversary|we(?:['’]ve| have)|our (?:team|company|founders?|(?!ideal|next|new|perfect|successful|candidate|applicant|future|preferred|target|requirement|expectation)\p{L}+ (?:\p{L}+ ){0,3}(?:has|have|had|brings?|comes? with))|company|vest(?:ing|ed)?|old|age|tenure|contract|warranty|parental|sabbatical|combined|within|every|after|first|next|roadmap|grant|serv(?:ed|ing)|established|been|collective(?:ly)?|business for|cliff|visa|each year|runway|seit|vor|wir|unser\p{L}*|gegründet|alle|innerhalb|depuis|il y a|nous|notre|nos|tous les|fondée?|dans les|hace|desde hace|somos|tenemos|nuestr\p{L}+|llevamos|cada|en los|al (?:meer dan|ruim|bijna)|sinds|wij|onze|elke|geleden|opgericht|od ponad|nasz\p{L}*|jesteśmy|mamy|w ciągu|co(?! najmniej)|temu|da oltre|siamo|abbiamo|nostr\p{L}+|ogni|fa|há|noss[ao]s?|temos|sedan|vårt?|våra|vi har|i över)(?!\p{L})[^.\n]{0,32}$`,
);
/**
 * Words behind which a statement about who applies begins: what stands before them ("our next", "nasze") is no word about the years.
 * "Once you have" tells of later.
 */
export const ASKS_FROM_HERE = pattern(
  String.raw`^.*(?:(?<!\b(?:after|once|when|if|until)\s)\byou\s(?:(?:should|must|will|need to|would)\s)?(?:already\s)?(?:have|bring|possess)|(?<![\p{L}])(?:ideal|perfect|successful|idéale?|ideale\p{L}*|idealn\p{L}+|perfekt\p{L}*|candidat\p{L}*|applicants?|kandidat\p{L}*|bewerber\p{L}*|kandydat\p{L}*)(?![\p{L}])|(?<![\p{L}])(?:requirements?|expectations?|qualifications?|anforderungen|erwartungen|voraussetzungen|exigences|attentes|requisitos|exigencias|functie-?eisen|eisen|verwachtingen|oczekiwania|wymagania|requisiti|krav)(?![\p{L}])\s?:)`,
);
/** An age, or whose it is, right before the years: "ein Kind im Alter von", "unga". */
export const AGE_BEFORE = pattern(
  String.raw`(?<![\p{L}])(?:alter|kind(?:er)?|jugendliche\p{L}*|aged?|ages|children|kids|enfants?|âgée?s?|niñ[oa]s|edad(?:es)?|kinderen|leeftijd|dziec\p{L}+|wieku?|bambini|età|crianças|filh\p{L}+|idade|barn|ungdomar|unga|ålder\p{L}*)(?![\p{L}])[^\d.;\n]{0,14}$`,
);
/** Right before years: they are asked for, whoever was named before them. */
export const LEAST_BEFORE = pattern(
  String.raw`(?<!\p{L})(?:minimum|min\.?|at least|mindestens|wenigstens|au moins|al menos|mínim[oa]|minimaal|minstens|co najmniej|przynajmniej|almeno|minimo|pelo menos|minst|mindst)(?:\s(?:of|de|di|von))?\s$`,
);
/** "ABA: 1 year (Required)". */
export const ASKED_IN_BRACKETS = /^\s?\((?:required|preferred)\)/i;
/** Experience itself, in any of the languages. */
export const EXPERIENCE_NOUN =
  /experience|erfahrung|expérience|experiencia|experiência|esperienza|ervaring|doświadczeni|erfarenhet|erfaring/i;
const NOUN =
  '(?:experience|\\p{L}*erfahrung|expérience|experiencia|experiência|esperienza|\\p{L}*ervaring|doświadczeni\\p{L}+|\\p{L}*erfarenhet|\\p{L}*erfaring)';
/** A year that is counted without a number, in small letters: "rok doświadczenia", "a year of experience", and half of one. */
export const ONE_YEAR = pattern(
  String.raw`(?<![\p{L}\d]|\d\s)(?:(?<half>półroczn\p{L}+|pół roku|half a year of|een half jaar)|rok|roczn\p{L}{1,3}|a (?:full )?year(?:['’]s)?(?: of)?|(?<ten>(?:a|one) (?:full )?decade(?:['’]s)?(?: or more)?(?: of)?|(?:ein(?:em)? )jahrzehnt|une décennie (?:d['’])?|una década de|een decennium|dekad\p{L}+|un decennio di|uma década de|ett decennium\p{L}*))\s?(?:\p{L}+\s){0,3}(?:d['’])?${NOUN}(?![\p{L}])|(?<=(?:at least|minimum(?: of)?|more than|over) )a (?:full )?year(?= (?:of|in|as|with|working|doing|behind)(?![\p{L}]))`,
  '',
);
/**
 * A line in which a board repeats the choice of a list ("Minstens 2 jaar ervaring", "Experiencia mínima: al menos 3 años",
 * "experienceLibelle: 2 An(s)"): a sentence of the posting that says another number knows better.
 */
export const CHOICE_OF_LIST = pattern(
  String.raw`^\s*(?:(?:experience:\s)?(?:experiencia mínima:\s)?(?:al menos|más de)\s\d+\sañ?os?|experienciaaños:.*|experienciaanos:.*|experiencelibelle:.*|(?:minstens\s\d+\sjaar|geen|beperkte)\servaring(?:\s\(.{0,14}\))?)\s*$`,
);
/** Many years that a line tells of nobody in particular are those of the founders, where other lines ask for some. */
export const MANY_YEARS = /(?<!\d)(?:[89]|[123]\d)\+?\s(?:years|jahre|ans|años|jaar|lat|anni|anos|år)/i;

/** Months of experience, in small letters: "6 Monate Berufserfahrung", "experiencia mínima de seis meses". */
export const MONTHS = pattern(
  String.raw`(?<![\p{L}\d.,-])(?<low>${NUMBER})\s?(?<plus>\+)?(?:\s?(?:-|–|to|bis|à|a|tot|do)\s?(?<high>${NUMBER}))?\s?(?:months?['’]?|monate?n?|mois|meses|maanden|miesi[ęą]c\p{L}*|mesi|månaders?)(?:(?=\s(?!(?:wil|ben|heb|are|do|will|we|you|je|vous|hast|du|wir|after)\s)(?:d['’]|(?:of|de|di|doświadczenia w)\s)?(?:\p{L}+\s){0,3}?(?:d['’])?${NOUN})|(?<=${NOUN}\p{L}{0,2}\s?:?\s(?:(?:of|de|von|di|mínim[oa]|minim[ao]|minimale|minimum|mindestens|at least|au moins|al menos|minst)\s){0,3}(?<at>${NUMBER})\s[^\s\d]{2,9}))`,
  '',
);
/** A word of `MONTHS` or `ONE_YEAR`, in small letters. */
export const SHORT_MENTION =
  /months?(?![a-z])|monat|mois(?![a-z])|meses|maanden|miesi[ęą]c|mesi(?![a-z])|månad|\brok|roczn|pół|a (?:full )?year|decade|jahrzehnt|décennie|década|decenni|half jaar/;
export const NOT_ASKED_AFTER =
  /^\s*['’]?[/-]?\s*(?:bachelor\S*|degree|college|university|course|continuous|residen\w+|ago|old|of age|in business(?!\s(?:development|analy|intelligence|admin|oper|partner|process|consult))|in a row|anniversary|contract|vesting|cliff|from now|since|of runway|program|degree|warranty|later|sabbatical|['’]?\s?time\b|of (?:growth|history|innovation|tenure|service)(?=\s*(?:[.,;:!)]|$|(?:and|in|to|with|at|as|for)\b))|alt\b|befristet|d['’]existence|d['’]ancienneté|de existencia|de edad|de antigüedad|de trayectoria|de historia|geleden|oud\b|temu|di storia|di attività|de história|gammal|de mercado)/i;
/** A word that asks, before the years. */
export const REQUIRED = pattern(
  String.raw`(?<!\p{L})(?:\p{L}*experience|experience\p{L}+\s?:|minimum|min|minimal|at least|(?<!(?:do not|don[’']t|will|won[’']t) )(?<!\b(?:if|when|where|what|all|everything|whatever|once) )you(?:['’]ll)? need(?! not)|required?|requires|we (?:ask for|expect|require)|requirements|qualifications?|must have|preferably|you have|you(?:['’]ve| have) \p{L}+|mindestens|mind|wenigstens|\p{L}*erfahrung|berufspraxis|du hast|sie haben|au moins|expérience|justifiez|vous avez|al menos|mínim[oa]|por lo menos|experiencia|minimaal|minstens|\p{L}*ervaring|minimum|co najmniej|przynajmniej|doświadczeni\p{L}+|almeno|minimo|esperienza|pelo menos|no mínimo|experiência|minst|mindst|\p{L}*erfarenhet|\p{L}*erfaring)(?!\p{L})\.?[^.]{0,70}$`,
);
/** "A firm with over 20 years of ...", "With over 20 years of experience, Acme ...": the employer's history. */
export const OWN_HISTORY = pattern(
  String.raw`\b(?:firm|company|agency|leader|surgeon|team|équipe|equipo|customers?|clients?|brand|business|group|provider|unternehmen|firma|team|entreprise|société|empresa|compañía|bedrijf|azienda|företag)\b(?:(?!\byou\b)[^.]){0,60}\b(?:with|has|have|hat|a|tiene|suma|cumule|heeft|ma|ha|tem|har|mit|avec|con|met|com|med|z|de) (?:\p{L}+ ){0,3}$|\bhired\b[^.]{0,70}$`,
);
export const OWN_HISTORY_AFTER = pattern(
  String.raw`^[^.;\n]{0,60}(?:,\s(?:we|our|the company|wir|nous|\p{Lu}\p{L}+ (?:is|has|ist|est|es|zählt|helps))|\s(?:sind wir|ist (?:die|das|der|unser)|gehör\p{L}+ wir|zählen wir)|\s(?:in the making|of excellence|of success))`,
  '',
);
/** What is wished for and not required, said before the years and behind them. */
export const WISHED_BEFORE =
  /(?:nice[- ]to[- ]have|bonus|preferabl[ey]|ideally|good to have|^\W*(?:preferred|desired)|idealerweise|wünschenswert|idéalement|idealmente|deseable|se valora(?:rá)?|bij voorkeur|mile widzian|preferibil|gärna)[^.;]{0,60}$/i;
export const WISHED_BEHIND =
  /^[^.;\n]{0,80}(?:\ba (?:big |huge |strong )?plus\b|nice[- ]to[- ]have|preferred|desirable|desired|advantage|would be (?:great|nice)|von vorteil|wünschenswert|un plus|un atout|serait apprécié|se valora|deseable|valorable|een pré|mile widzian|atutem|gradit|desejável|diferencial|meriterande|önskvärt)/i;
/** Years that stand in for a degree or for other years. */
export const IN_LIEU = /(?:in lieu of|instead of|substitut)[^.;]{0,60}$/i;
export const IN_LIEU_BEHIND = /^[^.;\n]{0,60}\bsubstitut/i;
/** Who applies is spoken to, also where the company speaks of itself. */
export const SPEAKS_TO_APPLICANT = pattern(
  String.raw`(?<!\p{L})(?:you|your|du|dein\p{L}*|sie|vous|votre|tu|je|jij|jouw|sei|você|looking for|suchen|recherch\p{L}*|buscamos|zoeken|szukamy|cerchiamo|procuramos|söker)(?!\p{L})`,
);
/** "5+ years": nothing but a bullet, a label or a small word stands before. */
export const OPENS_ITEM =
  /(?:^[\s\-–—•*·◦●○▪✓]*|[:,]\s+|\s[–—]\s+)[\s(]*(?:or |and |with |have |mit |avec |con |met |med |com |z )?[(>~≥]*\s*$/i;
/** "5+ years in growth marketing", "7+ years closing deals". */
export const FIELD_OF_WORK = pattern(
  String.raw`^\s*(?:['’]\s*)?(?:of|in|as|with|on|across|im|mit|als|dans|en|comme|avec|como|con|in|met|w|jako|z|come|com|som|med|inom|av|\p{L}+ing)(?!\p{L})`,
);
/** "You have built software for 2-6 years". */
export const YOU_FOR = pattern(
  String.raw`(?<!\p{L})(?:you(?:['’]ve| have)?|who (?:has|have))\s[^.;]{0,70}\bfor (?:at least |about |around |some )?$`,
);

/** None is needed, in small letters: "No experience required", "Keine Berufserfahrung erforderlich". */
export const NONE_NEEDED = pattern(
  String.raw`(?<!\p{L})(?:no (?:prior |previous |work |working |professional )?experience (?:is |at all )?(?:needed|required|necessary)|(?<!\p{L} (?!(?:prior|previous|work|professional) ))experience (?:is )?not (?:needed|required|necessary)|keine (?:\p{L}+ )?(?:berufs)?erfahrung (?:\p{L}+ )?(?:erforderlich|nötig|notwendig)|(?:berufs)?erfahrung (?:ist )?nicht (?:erforderlich|nötig|notwendig)|aucune expérience (?:\p{L}+ )?(?:requise|exigée|nécessaire|demandée)|débutante?s? ?(?:sont )?(?:acceptée?s?|bienvenue?s?)|(?:ouvert|accessible)e?s? aux débutant(?:e?s|\(e\)s)|(?:no (?:se )?(?:requiere|necesita|precisa)|sin necesidad de) experiencia|geen (?:werk)?ervaring(?: (?:vereist|nodig))?(?=\s*(?:$|[.,;!]))|(?:nie wymagamy|nie wymaga się) doświadczenia|doświadczenie nie jest (?:wymagane|konieczne)|(?:nessuna|non è richiesta) esperienza(?: richiesta)?|(?:não é necessária|não requer|sem necessidade de) experiência|ingen (?:tidigare )?erfarenhet (?:krävs|behövs))(?!\p{L})`,
  '',
);

const YEAR_STEM = stemFinder(
  'year|yoe |y.o.e|jahr|jährige|année|annee|jaar|jaren|年|년|erfahrung|experience|experiencia|expérience|débutant|ervaring|doświadczeni|esperienza|experiência|erfarenhet|erfaring',
);
const YEAR_WORD =
  /\d\s?j\.|\byrs?\b|yoe\b|(?:\b|\d)ans?\b|a[ñn]os?\b|\banni\b|\banno\b|\blata?\b|\brok|år(?![a-zåäö])/i;
/** What is looked for before anything costly is: a line without it says nothing of years. */
export const namesYears = (line: string): boolean => YEAR_STEM(line) || YEAR_WORD.test(line);
/** "1 an", "5 ans": every other line of English has an "an", few of them behind what can stand before it in `YEARS`. */
export const AN_MENTION = pattern(
  `ans?(?![a-z])(?<=(?:[\\d+)]|${[...NUMBER_WORDS.keys()].join('|')}|plus|more|greater|above|mehr|mais|más|meer|più|więcej|mer|full|volle|good|consecutive|solid|completed|overall|total|expert)[\\s-]{0,9}ans?)`,
  'i',
);
/** A unit of `YEARS` other than the French one. */
export const UNIT_MENTION =
  /year|\d\s?j\.|yrs?(?![a-z])|y\.?o\.?e|ann(?:[ée]|[io](?![a-z]))|jahr|jährig|letni|a[ñn]os?(?![a-z])|jaa?r|lata?(?![a-z])|rok|år/i;
/** What ends the label of `YEARS_BEHIND_LABEL`. */
export const LABEL_END = /[:=]/;
/** A word of `NONE_NEEDED` that denies. */
export const NONE_MENTION =
  /no[tn]? |keine |nicht |aucune |débutant|sin |geen |nie |nessuna |não |sem |ingen /i;
export const EAST_ASIA_MENTION = /[年년]/;
