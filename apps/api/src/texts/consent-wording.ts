import type { SavedSearch } from '@app/core/records';
import type { Texts } from './index.js';

/** The text a person agrees to when activating a search; kept as the record of the consent. */
export const consentWording = (
  { confirm, rhythm: rhythms }: Texts,
  { query, rhythm }: Pick<SavedSearch, 'query' | 'rhythm'>,
): string => confirm.consent(query, rhythms[rhythm].toLowerCase());
