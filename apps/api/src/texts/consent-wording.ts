import type { SavedSearch } from '@app/core/records';
import { typedOf } from '@app/core/searches';
import type { Texts } from './index.js';

/** The text a person agrees to when activating a search; kept as the record of the consent. */
export const consentWording = (
  { confirm, rhythm: rhythms }: Texts,
  search: Pick<SavedSearch, 'query' | 'typed' | 'rhythm'>,
): string => confirm.consent(typedOf(search), rhythms[search.rhythm].toLowerCase());
