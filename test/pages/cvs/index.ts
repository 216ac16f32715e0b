import { PEOPLE_DE } from './people-de.js';
import { PEOPLE_EN } from './people-en.js';
import { PEOPLE_FR } from './people-fr.js';

export { cvFile, encryptedPdf, scannedPdf } from './write-cv.js';
export type { CvFile } from './write-cv.js';
export type { Cv } from './cv.js';

/** Twenty invented people, in three languages and every form. */
export const PEOPLE = [...PEOPLE_EN, ...PEOPLE_DE, ...PEOPLE_FR];
