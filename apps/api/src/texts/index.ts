import type { Language } from '@app/core/subscription';
import { de } from './de/index.js';
import { en, type Texts } from './en/index.js';

export { en } from './en/index.js';
export type { Texts } from './en/index.js';

/** Every text, by language. */
export const TEXTS: Readonly<Record<Language, Texts>> = { en, de };
