import type { EmploymentType } from '@app/core/posting';
import { pattern, stemFinder } from '../../text/index.js';

export type StatedEmployment = Exclude<EmploymentType, 'unknown'>;
/** A form of employment, hours, or "permanent", which says full-time only where no hours are stated. */
export type EmploymentWord = StatedEmployment | 'permanent';

/** For text in small letters. */
const words = (source: string): RegExp => pattern(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'g');

/** The words of employment in the languages that are read; the earlier ones win where two stand on the same letters. */
export const EMPLOYMENT_WORDS: readonly (readonly [EmploymentWord, RegExp])[] = [
  [
    'full-time',
    words(
      'voll-? ?(?:oder|und|\\/|bzw\\.?) ?teilzeit|full[- ]?(?:time)? ?(?:or|\\/|and|&) ?part[- ]?time|pełnym lub niepełnym wymiarze|temps plein ou (?:temps )?partiel|heltid (?:eller|\\/) deltid|voltijds? of deeltijds?',
    ),
  ],
  [
    'internship',
    words(
      "internship|(?:pflicht)?praktikum|stagiaire?s?|(?:contrato (?:en|de)|convenio de|beca de|en) prácticas|becari[oa]|estágio(?! inicial)|staż|tirocinio|stage (?:de|d’|d') ?(?:fin d.études|\\d+ mois)|praktikplats",
    ),
  ],
  [
    'apprenticeship',
    words(
      "apprenticeship|ausbildungsplatz|azubi|(?:en|contrat (?:en|d['’])) ?(?:alternance|apprentissage)|alternante?|apprendistato|lärlingsplats",
    ),
  ],
  [
    'permanent',
    words(
      'permanent|unbefristet\\p{L}*|festanstellung|festangestellt\\p{L}*|cdi|contrat à durée indéterminée|(?:contrato |contratación )?indefinid[oa]|vast(?:e)? (?:contract|dienstverband|aanstelling|job)|onbepaalde (?:duur|tijd)|umow\\p{L}{1,3} o prac[ęey]\\p{L}*|czas nieokreślony|fijo[- ]discontinuo|vast werk|(?:tempo|contratto) indeterminato|(?:contrato )?sem termo|efetivo|clt|tillsvidare\\p{L}*|fast anställning|vanlig anställning',
    ),
  ],
  [
    'contract',
    words(
      'contractors?|freelance(?:rs?)?|(?:umowa|kontrakt|współpraca) b2b|b2b (?:contract|basis|only|cooperation|agreement)|independent contractor|1099 (?:contract\\p{L}*|basis|position|role|only)|c2c|self[- ]employed|corp[- ]to[- ]corp|w-?2 contract|contract(?:[- ]to[- ](?:hire|perm(?:anent)?))|umow\\p{L}{1,3} zleceni\\p{L}+|umow\\p{L}{1,3} o dzieło|freiberufl\\p{L}+|freie[rn]? mitarbeit\\p{L}*|autónom[oa]|zzp(?:-?er)?|partita iva|libero professionista|(?:como|contrato|contratação) pj|pessoa jurídica|egenföretagare|underkonsult',
    ),
  ],
  [
    'temporary',
    words(
      'temporary|seasonal|fixed[- ]?term|(?:maternity|paternity|parental|sick)(?: leave)? cover(?:age)?|per ?diem|befristet\\p{L}*|saisonkraft|cdd|contrat à durée déterminée|intérim(?:aire)?|interim(?:[- ]?(?:job|opdracht))?|uitzend(?:kracht|basis|contract|werk)|mission intérimaire|contrato temporal|(?:contrato de )?duración determinada|tiempo determinado|término fijo|plazo fijo|contrato definido|contrato de (?:sustitución|interinidad)|tijdelijk (?:contract|dienstverband)|(?<!on)bepaalde (?:duur|tijd)|czas określony|(?:umow\\p{L}{1,3} )?na zastępstwo|saison(?:arbeit|job|stelle|aushilfe)|\\p{L}*(?:elternzeit|schwangerschafts|mutterschutz|krankheits)vertretung|remplacement (?:de |pour |d’un )?congé\\p{L}*|saisonni(?:er|ère)|(?:zwangerschaps|ziekte)vervanging|seizoens(?:werk|arbeid|job)|sustitución por \\p{L}+|sostituzione (?:di )?maternità|stagionale|prac[ay] sezonow\\p{L}{1,2}|säsongs(?:arbete|jobb|anställning)|prac[ay] tymczasow\\p{L}{1,2}|umow\\p{L}{1,3} na czas określony|tempo determinato|contrato a termo|vikari(?:at|erande)|visstid\\p{L}*|tidsbegränsad\\p{L}*',
    ),
  ],
  [
    'part-time',
    words(
      'part[- _]?time|teilzeit|halbtags|minijob|werkstudent(?:in|en)?|working student|temps partiel|mi-temps|tiempo parcial|medio tiempo|media jornada|jornada parcial|deeltijd\\p{L}*|(?:niepełny|część|pół|½|[13]\\/[2345]) etatu?|behovsanställning|timanställning|niepełn\\p{L}+ wymiar\\p{L}*|tempo parziale|meio período|tempo parcial|deltid\\p{L}*',
    ),
  ],
  [
    'full-time',
    words(
      'full[- _]?time|ft[ée]|vollzeit\\p{L}*|temps plein|temps complet|tiempo completo|jornada completa|voltijds?e?|pełny etat|pełen etat|pełn\\p{L}+ (?:etat|wymiar)\\p{L}*|tempo pieno|tempo inteiro|tempo integral|período integral|heltid\\p{L}*',
    ),
  ],
];

/** Words that are a form only in a label, a field or a title: in a sentence they mean other things too. */
export const TERSE_WORDS: readonly (readonly [EmploymentWord, RegExp])[] = [
  [
    'internship',
    words(
      'interns?|internships|becas?|praktikant(?:in|en)?|co-?op|prácticas|praktyki|stażyst\\p{L}+|stagista|praktik|(?<=^|[|(]\\s?|\\s[–-]\\s)stage(?!\\s(?:manager|technic|hand|crew|director|design|lighting|light|actor|builder|producer|\\d|[a-d](?![\\p{L}]))|-)',
    ),
  ],
  [
    'apprenticeship',
    words(
      'apprentices?|ausbildung|auszubildende[rn]?|formativo|contrat de professionnalisation|alternance|apprentissage|lärling',
    ),
  ],
  ['contract', words('contracting|b2b|1099|pj|indépendante?|contract|consult(?:ant|ancy)|kontrakt|konsult')],
  [
    'temporary',
    words(
      'temp|ftc|temporal|tijdelijke?|temporári[oa]|\\d{1,2} (?:meses|mois|mesi|maanden|monate|miesięcy|månader)|obra (?:o|y) (?:labor|servicio)',
    ),
  ],
];

/** "contract" in a sentence is a form only beside "role", "months" and the like. */
export const CONTRACT_ROLE = words(
  '(?:\\d{1,2}|three|six|nine|twelve)[- ]?\\+?[- ]?(?:months?|mos?|weeks?|year)[- ](?:\\p{L}+[- ])?contract|contract (?:role|position|basis|opportunity|engagement|assignment|gig)|(?:is|as|on) (?!not |no |never )(?:an? )?(?:\\p{L}+[- ]){0,3}contract(?= (?:role|position|until|for|with|through|of)|\\s*[.,;)]|$)|employment contract(?=\\s*:)',
);
/** Words of a field of the source that no text is read for. */
export const FIELD_ONLY: readonly (readonly [EmploymentWord, RegExp])[] = [
  ['internship', words('stage')],
  ['temporary', words('casual|cas')],
  ['full-time', words('regular|employee|fte|w2')],
];

/** A label of employment, and the value that stands behind it, in small letters. */
export const EMPLOYMENT_LABEL =
  /(?<=^|[\s*|•·(,;.–-])(?:employment(?: type| status| basis)?|job[- ]type|type of (?:employment|contract|position|job|work)|contract(?: type| form)?|position type|work(?:ing)? (?:type|hours|time|schedule)|typecontrat(?:libelle)?|tipotrabajo|tipocontrato|contratação(?: de trabalho)?|regime de contratação|schedule|hours|commitment|engagement(?: type)?|status|(?:role|position) type|beschäftigungs(?:art|form|umfang|verhältnis)|anstellungsart|arbeitszeit(?:modell)?|vertragsart|art der (?:anstellung|beschäftigung)|arbeitsverhältnis|type de contrat|contrat|type d['’]emploi|temps de travail|tipo de (?:contrato|empleo|jornada|trabajo|contratación)|jornada|contrato|modalidad|contracttype|soort (?:contract|dienstverband)|dienstverband|werkregime|arbeidsduur|uren|rodzaj umowy|forma zatrudnienia|typ umowy|umowa|wymiar (?:pracy|etatu|czasu pracy)|etat|tipo(?:logia)? di contratto|tipo contratto|contratto|orario|regime(?: de trabalho)?|tipo de (?:vaga|contrato)|horário|anställningsform|anställningstyp|omfattning|arbetstid)[\s*_]*(?::|=|\s[–—-])[\s*_]*(?<value>[^\n|;]{1,70})/g;

/** Words around a form that show that it is not this role's: staff who get a benefit, study, a permit, another time. */
export const NOT_THIS_ROLE_BEHIND = pattern(
  String.raw`^[\s-]*(?:travel\b|(?:regular |salaried |exempt |benefits?[- ]eligible |,?(?: |\/)?(?:and|or|&) (?:part|full|long)[- ]?(?:time|term) |u\.?s\.? |active |permanent )*(?:employees?|staff|associates?|(?:team ?)?members?|clinicians?|therapists?|programm?e?s?|filings?|workers?|personnel|founders?|training|course|cook|colleagues|teammates|mitarbeite\p{L}*|beschäftigte\p{L}*|salariés?|collaborateurs?|empleados?|trabajadores|medewerkers?|werknemers|pracownik\p{L}*|dipendenti|colaboradores|funcionários|medarbetare|anställda)|(?:working |work |professional )?experience|(?:university |college )?(?:stud(?:y|ent|ents|ies)|degree|education|school)|equivalent|in the (?:country|us|uk|u\.s\.)|schedules? (?:vary|available)|offers? (?:after|upon|for)|after|conversion|opportunit(?:y|ies) (?:after|upon)|residen\p{L}+|offer|hires?\b|salary|hourly|disability|closure|ly\b|impact|home|record|(?:on[- ]?)?call|negotiat\p{L}+|manager|management|terms|law|lifecycle|review|drafting|administrat\p{L}+|specialist|award\p{L}*|vehicles?|manufactur\p{L}+|(?:accommodation|housing|solution|work permit|disab\p{L}+|file|storage)|\p{L}+ (?:looks after|takes care|cooks|cleans|runs|keeps|cares|makes|prepares|teaches))`,
);
export const NOT_THIS_ROLE_BEFORE = pattern(
  String.raw`(?:authori[sz]ed to work[^.;]{0,50}\s(?=on an?\s$)on an?\s$|(?:(?<!(?:looking|searching|search|hunting|scouting) )\bfor|\b(?:all|our|eligible|every|each|other|of|regular|any|fellow|alle|unsere|für|nos|tous les|todos los|nuestros|alle|onze|wszyscy|tutti i|todos os|våra|convert(?:ed|s)? (?:to|into)|conversion to|lead to an?|leading to|become|potential for|possibility of|opportunity for|chance of|moving (?:in)?to|turn into|transition(?:ing)? to|right to work|work(?:ed|ing)?|instead of|rather than|not|no|bei|former|previous|prior|years?(?: of)?|\d+|interested in|\p{L}*erfahrung in|support|train|help|manage|managing|hire|hiring|our|with|and other))\s(?:(?:a|an|the|regular|active|u\.?s\.?|eligible|permanent|both|part[- ]time|full[- ]time|temporary|interns?|contractors?|employees|and|or|,)[\s,]*){0,4})$`,
);
/** "If you join us as an independent contractor": one of several ways, and nobody says that it is the usual one. */
export const CONDITION_BEFORE = pattern(
  String.raw`(?<!\p{L})(?:if|in case|unless|whether|falls|wenn|sofern|(?<!\p{L}\s)si(?! (?:tratta|offr|cerc|rich|prop))|als je|indien|jeśli|jeżeli|se (?:sei|preferisci)|om du)\s[^.;:]{0,90}$`,
);
/** Behind a label: several forms will do. */
export const ANY_FORM = /\bprefer|flexib|open to/i;
/** What calls the forms behind it this role's own. */
export const THIS_ROLE =
  /(?:\bthis (?:is|role|position|job|opportunity|will be)|\bwe(?:['’]re| are) (?:looking|seeking|hiring|searching)|\b(?:role|position|job|opportunity|contract) (?:is|will be|offered)|\bhiring\b|\bseeking\b|\blooking for|\bjoin us|\bas an?|suchen|\bin (?:vollzeit|teilzeit)|stelle|recherch|recrut|poste|buscamos|puesto|contrato|zoeken|functie|szukamy|stanowisk|zatrudni|cerchiamo|posizione|contratto|procuramos|vaga|söker|tjänst|anställning)/i;

/** Who is wanted is named: "a permanent employee", "einen festangestellten Mitarbeiter". */
export const WANTS_ONE =
  /\b(?:need|want|looking for|searching for|seeking|hiring|hire|recruiting|suchen|brauchen|cherchons|recherchons|buscamos|necesitamos|zoeken|szukamy|cerchiamo|procuramos|söker)\s(?:an?|one|another|einen?|une?|uno|una|een|um|uma|en|ett)\s(?:[a-zà-ÿ]+\s){0,2}$/i;

const EMPLOYMENT_STEM = stemFinder(
  'fulltime|full-time|full time|full_time|parttime|part-time|part time|part_time|contrat|temporár|freelance|seasonal|saison|seizoen|stagional|sezonow|säsong|vertretung|vervanging|remplacement|sustitución|sostituzione|fixedterm|fixed-term|fixed term|maternity cover|paternity cover|parental cover|sick cover|leave cover|perdiem|per diem|apprenti|apprendi|1099|b2b|c2c|corp-to|corp to|self-employed|self employed|working student|vollzeit|teilzeit|halbtags|minijob|werkstudent|befristet|festan|saisonkraft|freiberuf|mitarbeit|praktik|praktyk|ausbildung|auszubild|azubi|kontrakt|alternan|indépendant|déterminée|intérim|interim|jornada|tiempo|indefinid|duración|tiempo |término |plazo |uitzend|prácticas|beca |becas |becari|autónom|obra o|obra y|voltijd|deeltijd|vast |vaste |bepaalde|tijdelijk|zzp|wymiar|umow|zastępstw|tymczas|określon|staż|determinat|tirocin|partita iva|libero prof|período|termo|efetivo|estágio|pessoa jur|heltid|deltid|tillsvidare|anställning|visstid|vikari|tidsbegr|lärling|egenföretag|underkonsult',
);
const EMPLOYMENT_WORD =
  /intern(?:s|ships?)?(?![a-z])|contract(?:ors?|ing)?(?![a-z])|permanent(?![a-z])|temp(?:s|o|or(?:al|ary))?(?![a-z])|consult(?:ant|ancy)(?![a-z])|(?:ft[ceé]|pj|cdi|cdd|clt)(?![a-z])|co-?op(?![a-z])|stag(?:e(?![a-z])|iair|ista)|[ck]onsult(?![a-z])|etatu?(?![a-z])/i;
/** Every word of the rules above (those of fields apart) holds one of these: a line or a title without them needs no rule. */
export const namesEmployment = (words: string): boolean =>
  EMPLOYMENT_STEM(words) || EMPLOYMENT_WORD.test(words);
/** What ends a label: a line without it has no match of `EMPLOYMENT_LABEL`. */
export const EMPLOYMENT_LABEL_END = /[:=]|\s[–—-]/;
