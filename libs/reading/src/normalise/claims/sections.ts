import { mentionsOf } from './mentions.js';
import { pattern } from '../../text/index.js';

/** What part of a posting a line belongs to. `role` is everything before a heading that is known. */
export const SECTIONS = [
  'role',
  'requirements',
  'wishes',
  'pay',
  'workplace',
  'benefits',
  'company',
  'process',
  'legal',
] as const;
export type Section = (typeof SECTIONS)[number];

/** One line of a posting, where it stands, and the part it belongs to. */
export interface SectionLine {
  readonly text: string;
  /** Offset of its first character in the whole text. */
  readonly start: number;
  readonly section: Section;
  readonly isHeading: boolean;
  /** Which readers have something to look at in it: see `mentions`. */
  readonly found: number;
}

const LONGEST_HEADING = 70;

/** Words of headings by section, in the order in which they are tried. English first, then the other languages that are read. */
const HEADINGS: readonly (readonly [Section, string])[] = [
  [
    'wishes',
    'nice to haves?|nice-to-haves?|bonus(?: points)?(?: if| for)?|preferred(?: qualifications| skills| experience)?|pluses|a plus|would be (?:a )?(?:great|nice|plus)|good to have|desirable|desired|von vorteil|wünschenswert|pluspunkte|idealerweise|les plus|un plus|atouts?|se valora(?:rá)?|deseables?|valorable|pre bij|pré|mile widziane|dodatkowe atuty|gradit[oi]|preferibil\\p{L}*|diferencial|desejáve(?:l|is)|meriterande',
  ],
  [
    'pay',
    'compensation|salary(?: range)?|pay(?: range| transparency| rate)?|base (?:pay|salary)|remuneration|total rewards|vergütung|gehalt|rémunération|salaire|salario|retribución|salaris|wynagrodzenie|retribuzione|remuneração|salário|lön',
  ],
  [
    'workplace',
    "location|work(?:ing)? (?:location|model|arrangement|environment|mode)|where you(?:[’']ll| will) work|workplace|place of work|arbeitsort|arbeitsmodell|standort|lieu(?: de travail)?|ubicación|lugar de trabajo|modalidad|werklocatie|werkplek|miejsce pracy|tryb pracy|sede(?: di lavoro)?|local(?: de trabalho)?|arbetsplats",
  ],
  [
    'benefits',
    "benefits?|perks?|what we offer|we offer|what(?:[’']s| is) in it for you|what you(?:[’']ll| will) get|why (?:you(?:[’']ll| will) (?:love|like)|join|work)|rewards|our offer|you get|das bieten wir|wir bieten|unser angebot|deine vorteile|ihre vorteile|benefits für dich|das erwartet dich bei uns|nos avantages|avantages|ce que nous (?:offrons|proposons)|nous (?:offrons|proposons)|qué ofrecemos|ofrecemos|beneficios|se ofrece|wat (?:wij |we )?bieden|wij bieden|ons aanbod|wat krijg je|arbeidsvoorwaarden|co oferujemy|oferujemy|to oferujemy|benefity|cosa offriamo|offriamo|o que oferecemos|oferecemos|benefícios|vi erbjuder|förmåner",
  ],
  [
    'company',
    "about (?:us|the company|our (?:company|team|culture))|who we are|our (?:story|mission|values|culture|company)|company (?:description|overview)|über uns|wir sind|das sind wir|unternehmen|qui sommes[- ]nous|à propos(?: de nous)?|l[’']entreprise|sobre nosotros|quiénes somos|la empresa|over ons|wie zijn wij|het bedrijf|o nas|o firmie|kim jesteśmy|chi siamo|l[’']azienda|sobre (?:nós|a empresa)|quem somos|om oss|om företaget",
  ],
  [
    'process',
    'hiring process|interview process|how to apply|application(?: process)?|next steps|bewerbung|bewerbungsprozess|kontakt|processus de recrutement|comment postuler|proceso de selección|sollicitatie|solliciteren|proces rekrutacji|processo (?:di selezione|seletivo)|ansökan|rekryteringsprocess',
  ],
  [
    'legal',
    'equal (?:employment )?opportunity|eeo|diversity|privacy|accommodations?|disclaimer|legal|e-verify|background check|datenschutz|chancengleichheit|égalité|igualdad|privacidad|rodo|klauzula|privacy',
  ],
  [
    'requirements',
    "requirements?|qualifications?|minimum qualifications|what you(?:[’']ll| will)? (?:bring|need)|you (?:have|bring)|who you are|about you|your (?:profile|background|experience|skills)|what we(?:[’']re| are) looking for|we(?:[’']re| are) looking for|must[- ]haves?|skills|experience|dein profil|ihr profil|das bringst du mit|das bringen sie mit|anforderungen|qualifikationen|profil(?: recherché)?|votre profil|compétences|requisitos|perfil|qué buscamos|wat vragen wij|functie-?eisen|jouw profiel|profiel|wymagania|twój profil|oczekujemy|requisiti|profilo|cosa cerchiamo|o que (?:buscamos|procuramos)|kvalifikationer|din profil|vi söker",
  ],
  [
    'role',
    "responsibilities|what you(?:[’']ll| will) (?:do|be doing|work on)|the (?:role|job|position|opportunity)|about the (?:role|job|position|opportunity)|job description|your (?:role|tasks|mission|responsibilities)|key (?:responsibilities|duties)|duties|overview|summary|day to day|deine aufgaben|ihre aufgaben|aufgaben|das machst du|stellenbeschreibung|vos missions|missions?|le poste|descriptif du poste|responsabilités|funciones|responsabilidades|tu misión|descripción(?: del puesto)?|taken|functieomschrijving|wat ga je doen|jouw rol|zakres obowiązków|obowiązki|opis stanowiska|twoje zadania|mansioni|attività|il ruolo|responsabilità|descrição(?: da vaga)?|atividades|arbetsuppgifter|om (?:rollen|tjänsten|jobbet)",
  ],
];

const PATTERNS = HEADINGS.map(
  ([section, words]) =>
    [
      section,
      pattern(
        `^(?:[^\\p{L}\\p{N}]*)(?:the |our |your |key |some |additional |unser(?:e|en)? |dein(?:e)? |ihr(?:e)? |nos |vos |onze |jouw |nasze |twoje )?(?:${words})(?![\\p{L}\\p{N}])`,
      ),
    ] as const,
);

/** The section that a heading opens, or null for a line that is no heading we know. */
export function headingOf(line: string): Section | null {
  if (line.length > LONGEST_HEADING || line.length < 2) return null;
  if (/[.,;!]\s*$/.test(line) || /:\s*\S/.test(line)) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

/** A short line that ends in a colon or question mark opens a section of its own, which nobody knows. */
const opensUnknown = (line: string): boolean =>
  line.length <= LONGEST_HEADING && /[:?]\s*$/.test(line) && /^[\p{Lu}\d#*]/u.test(line);

/** The text that was cut last, and its lines: each reader of a posting asks for them. */
let last: { readonly text: string; readonly lines: readonly SectionLine[] } = { text: '', lines: cut('') };

/** The lines of a text, each with its section. Linear in the text. */
export function sectionLines(text: string): readonly SectionLine[] {
  if (last.text !== text) last = { text, lines: cut(text) };
  return last.lines;
}

function cut(text: string): SectionLine[] {
  const lines: SectionLine[] = [];
  let section: Section = 'role';
  let start = 0;
  for (const line of text.split('\n')) {
    const opened = headingOf(line) ?? (opensUnknown(line) ? 'role' : null);
    if (opened !== null) section = opened;
    lines.push({ text: line, start, section, isHeading: opened !== null, found: mentionsOf(line) });
    start += line.length + 1;
  }
  return lines;
}
