import { stemSearch } from '../../text/index.js';

/** What stands before the French word for years, "5 ans": every other line of English has an "an". */
const BEFORE_ANS = '0 1 2 3 4 5 6 7 8 9 + ) un deux trois quatre cinq six sept huit neuf dix plus'.split(' ');
const ANS = BEFORE_ANS.flatMap((before) => [
  `${before} an`,
  `${before}\u00a0an`,
  `${before}-an`,
  `${before}an`,
])
  .filter((stem) => !/[a-z]an$/.test(stem))
  .join('|');

/**
 * What a line must hold for a reader to look at it at all: stems of its words, in nine languages. A line without one has nothing that
 * the reader's patterns find.
 */
const STEMS = {
  workplace:
    'remot|hybr|hibrid|híbrid|ibrid|onsite|on-site|on site|on- site|sur site|office|büro|bureau|oficina|kanto|kontor|biur|ufficio|escritorio|escritório|in-person|in person|come in|coming in|home|wfh|travail|distan|teletrab|telecommut|telework|lavoro|heimarbeit|mobile arbeit|mobiles arbeit|mobilen arbeit|zuhause|zu hause|a casa|e casa|s casa|u casa|unabhängig|vor ort|vor-ort|präsen|présen|presenc|presenz|sede|thuis|locatie|zdaln|z domu|stacjon|smartwork|smart-work|smart work|hemifr|hemarb|plats|anywhere|wherever|work location|workplace|relocat|headquarter|hq|mobil arbeit|mobil zu arbeit|chez vous|chez soi|chez toi|vanuit huis|every day|each day|five days|5 days|be present|plant daily|daily at|daily in|jeden tag|tous les jours|todos los días|elke dag|codziennie|ogni giorno|todos os dias|varje dag|any place|any location|this job|domicil|lavor|distância|hybrydow|deels|fabri|on the shop floor',
  years: `year|decade|jahrzehnt|décennie|década|decenni| j.|yr|yoe|y.o.e|jahr|jährig|anné|anne|anni|anno|año|ano|jaar|jaren|lat|rok|år|年|년|erfahrung|experience|experiencia|expérience|débutant|ervaring|doświadczeni|esperienza|experiência|erfarenhet|${ANS}`,
  visa: 'sponsor|visa|visum|visto|visti|wiz|h1b|h-1b|h1-b|h-1-b|permi|permess|immigration|citizen|authoris|authoriz|card|parrain|patrocin|arbeitserlaubnis|aufenthalt|staats|onderdaan|vergunning|kennismigrant|pozwoleni|tillstånd|national|ressortissant|citoyen|ciudadan|cittadin|sponsr|autoriza',
  applicants:
    'applications|located|based|resid|live|living|remot|work from|working from|authoris|authoriz|eligible|right to work|legally|candidates|applicants|hire|hiring|employ|considering|anywhere|worldwide| only|-only|weltweit|homeoffice|home office|télétravail|partout|cualquier|qualquer|thuis|dowolnego|zdaln|distans|var som|wohn|ansässig|résid|basé|vivir|wonen|woon|mieszka|baserad|bosatt|lebst|leben in|in deutschland leben|habitez|habites|vivez|vives|vivi in|vivere in|für bewerb|tu vis |risied|zamieszk|morar|você mora|du bor i|måste bo|any country|which country|what country|jedem land|der welt|quel pays|tout pays|qualquer país|cualquier país|qualsiasi|dowolnego kraju|vilket land|elk land',
  employment:
    'full time|full-time|full_time|fulltime|part time|part-time|part_time|parttime|intern|contra|permanent|temp|uitzend|freelance|seasonal|saison|seizoen|stagional|sezonow|säsong|vertretung|vervanging|remplacement|sustitución|sostituzione|fixed|cover|diem|consult|appren|1099|b2b|c2c|corp|employed|fte|fté|ftc|pj|cdi|cdd|clt|co-op|coop|stag|working student|vollzeit|teilzeit|halbtags|minijob|werkstudent|befristet|festan|saisonkraft|freiberuf|mitarbeit|prakti|prakty|ausbildung|auszubild|azubi|konsult|kontrakt|alternan|indépendant|déterminée|intérim|interim|jornada|tiempo|indefinid|duración|prácticas|beca |becari|autónom|obra|voltijd|deeltijd|vast|bepaalde|tijdelijk|zzp|etat|wymiar|umow|zastępstw|tymczas|określon|staż|determinat|tirocin|partita iva|libero prof|período|termo|efetivo|estágio|pessoa|heltid|deltid|tillsvidare|anställning|visstid|vikari|tidsbegr|lärling|egenföretag',
  places:
    'location|place of work|based in|based at|office|standort|arbeitsort|arbetsort|einsatzort|dienstort|gsort|ort:|ort :|ort (|ort –|ort -|dienstsitz|lieu|localisation|poste bas|ubicaci|lugar|localidad|centro|locatie|standplaats|plaats|werkplek|lokalizacja|miejsce|sede|sedi|luogo|local:|local :|local de |local da |localiz|placering|plats|city:|city :|city -|city –|cities|stadt|städt|ville|ciudad|citt|cidade|miast|where:|where you|duty station|work site|worksite|job site|jobsite|following sites|vestiging',
  placesInProse:
    'based in|based out|based at|located in|located out|located at|based on-site in|based onsite|büro|standort|niederlassung|firmensitz|hauptsitz|zentrale|unserem|unserer|unser office|nos bureaux|nos locaux|notre|basé|situé|nuestra|las sedes|las oficinas|la oficina|la sede|ons kantoor|ons team|onze|in regio|nostra|sede di|sede a|nasz|noss|vårt',
  officesInProse: 'office|hq|headquarter|campus|studio| hub| site',
};
/** The readers that look at lines with stems of their own. */
export type Mention = keyof typeof STEMS;

const NAMES = Object.keys(STEMS) as Mention[];
const BIT = Object.fromEntries(NAMES.map((name, at) => [name, 1 << at])) as Record<Mention, number>;

/** Which readers have something to look at in a text, as bits that `mentions` reads. One pass for all of them. */
export const mentionsOf = stemSearch(NAMES.map((name) => STEMS[name]));

/** Whether a reader has something to look at, by the bits of `mentionsOf`. */
export const mentions = (found: number, name: Mention): boolean => (found & BIT[name]) !== 0;
