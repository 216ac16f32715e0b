import { table } from '@app/core/untrusted';
import { foldName, squeeze } from '../text/index.js';

/** What the lines of a CV are about. `top`: what stands before its first heading. */
export type CvSection =
  'top' | 'profile' | 'contact' | 'skills' | 'experience' | 'education' | 'languages' | 'other';

/** One line of a CV, and what it is about. */
export interface CvLine {
  readonly text: string;
  readonly section: CvSection;
}

/** Headings of CVs in English, German, French, Spanish and Italian, folded. */
const HEADINGS: Readonly<Record<Exclude<CvSection, 'top'>, string>> = {
  profile:
    'profile|summary|professional summary|about|about me|objective|profil|kurzprofil|uber mich|zusammenfassung|a propos|resume|presentation|perfil|sobre mi|resumen|profilo',
  contact:
    'contact|contact details|personal details|personal data|kontakt|kontaktdaten|personliche daten|zur person|coordonnees|informations personnelles|contacto|datos personales|contatti|dati personali',
  skills:
    'skills|technical skills|key skills|core skills|skills and tools|technologies|tech stack|tools|expertise|kenntnisse|fahigkeiten|technologien|it kenntnisse|edv kenntnisse|technische kenntnisse|fachkenntnisse|kompetenzen|technische fahigkeiten|kenntnisse und fahigkeiten|competences|competences techniques|outils|competences informatiques|environnement technique|competencias|habilidades|conocimientos|conocimientos tecnicos|tecnologias|competenze|competenze tecniche',
  experience:
    'experience|work experience|professional experience|employment|employment history|work history|career|berufserfahrung|werdegang|beruflicher werdegang|praktische erfahrung|berufliche stationen|experience professionnelle|experiences professionnelles|experiences|parcours professionnel|parcours|experiencia|experiencia laboral|experiencia profesional|esperienza|esperienze|esperienza professionale|esperienze lavorative',
  education:
    'education|academic background|ausbildung|bildung|bildungsweg|studium|schulbildung|ausbildung und studium|formation|formations|etudes|diplomes|educacion|formacion|formacion academica|istruzione|formazione',
  languages: 'languages|sprachen|sprachkenntnisse|langues|idiomas|lingue',
  other:
    'interests|hobbies|hobbies and interests|interessen|hobbys|freizeit|centres d interet|loisirs|intereses|interessi|references|referenzen|volunteering|ehrenamt|publications|publikationen|awards|projects|projekte|projets|proyectos|certifications|certificates|zertifikate|certificats',
};

const SECTION_OF = table(
  Object.fromEntries(
    Object.entries(HEADINGS).flatMap(([section, names]) =>
      names.split('|').map((name) => [name, section as CvSection]),
    ),
  ),
);

const LONGEST_HEADING = 60;
/** "S K I L L S": a heading whose letters are set apart. */
const SET_APART = /^(?:\p{L} ){2,}\p{L}$/u;

/** What a line is the heading of; undefined where it is none. */
function headingOf(line: string): CvSection | undefined {
  if (line.length > LONGEST_HEADING) return undefined;
  const whole = SET_APART.test(line) ? line.replaceAll(' ', '') : line;
  const name = foldName(whole.replace(/[:&/\-–—|•·]+/g, (signs) => (signs.includes('&') ? ' and ' : ' ')));
  return SECTION_OF.get(squeeze(name)) ?? SECTION_OF.get(squeeze(name.replace(/^\d+ /, '')));
}

/** The lines of a CV without its headings, each with what it is about. */
export function cvLines(text: string): readonly CvLine[] {
  const lines: CvLine[] = [];
  let section: CvSection = 'top';
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const heading = headingOf(line);
    if (heading === undefined) lines.push({ text: line, section });
    else section = heading;
  }
  return lines;
}
