import { TECHNOLOGY_1_ROWS } from './technology-1.js';
import { TECHNOLOGY_2_ROWS } from './technology-2.js';
import { TECHNOLOGY_3_A_ROWS } from './technology-3-a.js';
import { TECHNOLOGY_3_B_ROWS } from './technology-3-b.js';
import { ROLES_A_ROWS } from './roles-a.js';
import { ROLES_B_ROWS } from './roles-b.js';
import { METHODS_A_ROWS } from './methods-a.js';
import { METHODS_B_ROWS } from './methods-b.js';
import { EMPLOYMENT_ROWS } from './employment-terms.js';
import { PLACES_A_ROWS } from './places-a.js';
import { PLACES_B_ROWS } from './places-b.js';
import { TRANSLATIONS_TECHNOLOGY_A_ROWS } from './translations-technology-a.js';
import { TRANSLATIONS_TECHNOLOGY_B_ROWS } from './translations-technology-b.js';
import { TRANSLATIONS_ROLES_A_ROWS } from './translations-roles-a.js';
import { TRANSLATIONS_ROLES_B_ROWS } from './translations-roles-b.js';
import { TRANSLATIONS_WORK_A_ROWS } from './translations-work-a.js';
import { TRANSLATIONS_WORK_B_ROWS } from './translations-work-b.js';

/**
 * Related words, one entry a line: `type | form | form | source | count | count`, and `| since` where the entry came after
 * version 1 of the tables. A form is words (in a row where there are several) or a skill of the taxonomy (`skill:go`), for
 * names whose plain word means something else beside. For an `abbreviation` the short form stands first, for a
 * `translation` the word of the other language. The types are those of ENTRY_TYPES.
 *
 * `same` and `abbreviation` are mixed into a search unasked, so a form with another common meaning in postings stands
 * under `broader`. Spellings joined, apart or with a hyphen, and American beside British ones, are the analyser's work
 * as far as common words go; names of products stand here.
 *
 * Sources: `own` is written from general knowledge; the others were written so too and then found again: `taxonomy` in the
 * names of one skill of normalise/tables, `gazetteer` in the names of one place there, `onet` in O*NET's titles (the short
 * form beside the long one, or both titles of one occupation), `postings` in postings of the corpus that write the long
 * form and the short one in brackets. Counts are of the postings of the corpus in which a form stands, written by
 * `node bench/run.mjs words count`.
 *
 * A later version adds lines with its number as `since`; lines that were published are not changed.
 */
export const RELATED_ROWS: readonly string[] = [
  TECHNOLOGY_1_ROWS,
  TECHNOLOGY_2_ROWS,
  TECHNOLOGY_3_A_ROWS,
  TECHNOLOGY_3_B_ROWS,
  ROLES_A_ROWS,
  ROLES_B_ROWS,
  METHODS_A_ROWS,
  METHODS_B_ROWS,
  EMPLOYMENT_ROWS,
  PLACES_A_ROWS,
  PLACES_B_ROWS,
  TRANSLATIONS_TECHNOLOGY_A_ROWS,
  TRANSLATIONS_TECHNOLOGY_B_ROWS,
  TRANSLATIONS_ROLES_A_ROWS,
  TRANSLATIONS_ROLES_B_ROWS,
  TRANSLATIONS_WORK_A_ROWS,
  TRANSLATIONS_WORK_B_ROWS,
];
