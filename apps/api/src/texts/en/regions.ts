import { macroRegionList } from '@app/reading/places';

/** Names of the regions of several countries by their codes, in English: those of the vocabulary. */
export const regionsEn: Readonly<Record<string, string>> = Object.fromEntries(
  macroRegionList().map(({ code, label }) => [code, label]),
);
