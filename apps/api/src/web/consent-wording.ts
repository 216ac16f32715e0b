import type { SavedSearchDoc } from '@app/infra/mongo';
import type { Texts } from './texts/index.js';

/** The words that somebody agrees to who has a search put in force; kept as the record of the consent. */
export const consentWording = (
  { confirm, rhythm: rhythms }: Texts,
  { query, rhythm }: Pick<SavedSearchDoc, 'query' | 'rhythm'>,
): string => confirm.wording(query, rhythms[rhythm].toLowerCase());
