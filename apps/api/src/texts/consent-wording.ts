import type { SavedSearch } from '@app/core/records';
import type { Texts } from './index.js';

/** The words that somebody agrees to who has a search put in force; kept as the record of the consent. */
export const consentWording = (
  { confirm, rhythm: rhythms }: Texts,
  { query, rhythm }: Pick<SavedSearch, 'query' | 'rhythm'>,
): string => confirm.wording(query, rhythms[rhythm].toLowerCase());
