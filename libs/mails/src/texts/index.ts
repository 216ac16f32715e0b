import type { Language } from '@app/core/subscription';
import { de } from './de.js';
import { en } from './en.js';
import type { MailTexts } from './mail-texts.js';

export type { MailTexts, NewsTexts, ReasonTexts } from './mail-texts.js';

/** What mails say, by language. */
export const MAIL_TEXTS: Readonly<Record<Language, MailTexts>> = { en, de };

/** What a posting says about a clause, in the words of a language. */
export const seenTexts = (language: Language): MailTexts['seen'] => MAIL_TEXTS[language].seen;
