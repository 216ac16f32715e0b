import { readSkills, skillByName } from '../normalise/index.js';
import { pattern } from '../text/index.js';
import type { CvLine, CvSection } from './cv-sections.js';

/** Sections that name no skills of the person: schools, spoken languages, pastimes. */
const SILENT: ReadonlySet<CvSection> = new Set(['education', 'languages', 'contact']);

/** A line of the technologies of one job: "Stack: Go, Kafka". */
const LABELLED = pattern(
  String.raw`^(?:[•*\-–]\s?)?(?:tech(?:nolog(?:y|ies)|nologien)?(?: stack)?|tech[- ]?stack|stack(?: technique)?|tools?|tooling|skills?|languages?|frameworks?|databases?|programmiersprachen|sprachen|datenbanken|werkzeuge|environnement(?: technique)?|outils|langages?|bases de données|umgebung|methods?|methoden|cloud|backend|front-?end|data|devops|ops|infrastructure|infrastruktur|testing|tests)\s?:\s?(.*)$`,
);
const ITEM_BREAK = /[,;|•·()\n]|\s[–—-]\s|\s\/\s|(?<=\p{L})\/(?=\p{L})|:/u;
/** How well it is known, behind its name: "Go (expert)", "SQL ****". */
const GRADE = pattern(
  String.raw`[\s*★☆●○]+$|\s(?:expert|advanced|basics?|good|fluent|experte|fortgeschritten|grundlagen|grundkenntnisse|gut|sehr gut|avancé|bases|notions|courant)$`,
);

/** What a list names: there a name alone is enough, also that of Go, R and C. */
const named = (list: string): readonly string[] =>
  list.split(ITEM_BREAK).flatMap((item) => {
    const name = item.replace(/^[\s•*\-–]+/, '').replace(GRADE, '');
    return skillByName(name)?.slug ?? [];
  });

/** A list that begins on one line may go on below it. */
const inLists = (lines: readonly CvLine[]): readonly string[] =>
  lines.flatMap(({ text, section }) => {
    const list = LABELLED.exec(text)?.[1];
    if (list !== undefined && section !== 'languages')
      return [...named(list), ...readSkills(`Skills: ${list}`)];
    return section === 'skills' ? [...named(text), ...readSkills(`Skills: ${text}`)] : [];
  });

/**
 * The skills that a CV names, those of its lists first. Its sentences are read as a posting's are, each by itself: what a posting says
 * of its customers or its degree is no skill there, and what stands around a sentence of a CV is other work.
 */
export function cvSkills(lines: readonly CvLine[]): readonly string[] {
  const told = lines.filter(({ section }) => !SILENT.has(section));
  const listed = inLists(lines);
  const whole = told.map(({ text }) => text).join('\n');
  return [...new Set([...listed, ...readSkills(whole), ...told.flatMap(({ text }) => readSkills(text))])];
}
