import { familyOfDuties } from './role-family-duties.js';
import { type Found, type Title, fold, found, FINDERS } from './role-family-found.js';
import { inText } from './role-family-stack.js';
import { decisionOf } from './role-family-in-title.js';

/** Titles that name a rank or a form but no trade: the department says what it is the rank of ("Senior Associate", Legal). */
const GENERIC =
  /\b(?:manager|specialist|associate|coordinator|lead|leader|director|head|representative|advisor|consultant|officer|executive|agent|intern\w*|partner|strategist|president|vp|expert|trainee|werkstudent\w*|praktik\w+|stage|stagiaire|mitarbeiter\w*|medarbetare|medewerker|pracownik|specjalista|responsable|especialista)\b/;

/** The department of the source as a family, where the title names no more than a rank. */
function ofDepartment(title: Title, department: string | undefined): Found | null {
  if (department === undefined || !GENERIC.test(title.text)) return null;
  const { best } = decisionOf(fold(department));
  return best === undefined || best.trade === 'none' || best.trade === 'software' ? null : best;
}

/** Who is looked for, as the text's beginning says it. */
const SOUGHT =
  /\b(?:looking for|hiring|seeking|join us as|role of|(?:work|position|role|job|internship) as|suchen wir|wir suchen|sucht|stelle als|position als|recherch\w+|busca(?:mos)?|szukamy|poszukuj\w+|stanowisko:?|op zoek naar|zoeken|söker|cerchiamo|ricerca|procuramos)\s+([^.\n!?:;]{3,80})/gi;

/** The trade of the one who is looked for, where neither title nor department names any. */
function ofText(text: string): Found | null {
  for (const [, sought = ''] of text.slice(0, 2_000).matchAll(SOUGHT)) {
    const [trade] = found(fold(sought), FINDERS.trades);
    if (trade !== undefined) return trade.trade === 'none' ? null : { ...trade, words: sought.trim() };
  }
  return null;
}

const SEVERAL_ROLES = /^(?:several|multiple|various|many|all) (?:open )?(?:roles|positions)/;

const SOME_ENGINEERS =
  /\b(?:engineers?|developers|engineering (?:roles|positions|team)|hackers|programmers|software|SW)\b/i;

export const ofElse = (title: Title, text: string, department?: string): Found | null =>
  ofDepartment(title, department) ?? ofText(text) ?? ofDuties(text) ?? ofSeveral(title, text);

/** Engineers of any kind who are wanted at once. */
function ofSeveral(title: Title, text: string): Found | null {
  if (!SEVERAL_ROLES.test(title.text)) return null;
  const [words] = SOME_ENGINEERS.exec(text.slice(0, 2_000)) ?? [];
  return words === undefined ? null : inText('software', words);
}

function ofDuties(text: string): Found | null {
  const told = familyOfDuties(text);
  return told === null || told.family === 'none' ? null : inText(told.family, told.words);
}
