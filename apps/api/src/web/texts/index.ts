import { de } from './de/index.js';
import { en, type Texts } from './en/index.js';

export { en } from './en/index.js';
export type { Texts } from './en/index.js';

export const LANGUAGES = ['en', 'de'] as const;
/** The languages of the pages, as BCP 47 names them. The first is taken where nobody says otherwise. */
export type Language = (typeof LANGUAGES)[number];

/** Every text, by language. */
export const TEXTS: Readonly<Record<Language, Texts>> = { en, de };
