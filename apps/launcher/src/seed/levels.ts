import type { Chance } from './chance.js';

/** A level as it stands before a title. */
export interface Level {
  readonly key: 'intern' | 'junior' | 'mid' | 'senior' | 'staff' | 'principal' | 'lead';
  /** Pay beside that of the middle level. */
  readonly pay: number;
  readonly years: readonly [number, number];
  readonly english: readonly string[];
}

const LEVELS: readonly (readonly [Level, number])[] = [
  [{ key: 'intern', pay: 0.38, years: [0, 0], english: ['Intern'] }, 3],
  [{ key: 'junior', pay: 0.74, years: [1, 2], english: ['Junior', 'Associate'] }, 11],
  [{ key: 'mid', pay: 1, years: [2, 4], english: ['', '', '', 'Mid-level'] }, 34],
  [{ key: 'senior', pay: 1.28, years: [4, 7], english: ['Senior', 'Senior', 'Sr.'] }, 36],
  [{ key: 'lead', pay: 1.42, years: [6, 9], english: ['Lead'] }, 7],
  [{ key: 'staff', pay: 1.58, years: [7, 10], english: ['Staff'] }, 6],
  [{ key: 'principal', pay: 1.8, years: [9, 12], english: ['Principal'] }, 3],
];

/** Roles whose titles say that they lead people: no level stands before them but "Senior". */
const MANAGES = /manager|master|architect|lead/i;

/** The level of a new posting. */
export function levelFor(chance: Chance, title: string): Level {
  const level = chance.weighted(LEVELS);
  const fits = !MANAGES.test(title) || level.key === 'mid' || level.key === 'senior';
  return fits ? level : chance.weighted(LEVELS.filter(([{ key }]) => key === 'mid' || key === 'senior'));
}

/** Nobody is called a mid-level manager, nor Sr. in German. */
function wordOf(chance: Chance, level: Level, title: string, language: 'en' | 'de'): string {
  if (level.key === 'mid' && (language === 'de' || MANAGES.test(title))) return '';
  return language === 'de' ? (level.english[0] ?? '') : chance.pick(level.english);
}

/** A title with its level, as employers write it. */
export function titleOf(chance: Chance, level: Level, title: string, language: 'en' | 'de'): string {
  if (level.key === 'intern') return language === 'de' ? `Werkstudent ${title} (m/w/d)` : `${title} Intern`;
  const word = wordOf(chance, level, title, language);
  const plain = word === '' ? title : `${word} ${title}`;
  return language === 'de' ? `${plain} (m/w/d)` : plain;
}
