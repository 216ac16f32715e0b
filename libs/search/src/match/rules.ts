import { companyKey } from '../fields/index.js';
import { analyse, analyseNames, foldKey, type Analyser } from '../text/index.js';

/** The parts of a posting that words without a field are looked for in. */
export const TEXT_PARTS = ['title', 'company', 'skill', 'text'] as const;
export type TextPart = (typeof TEXT_PARTS)[number];

/** How texts and names are compared. Postings and queries that are to meet must be prepared by the same rules. */
export interface TextRules {
  readonly analyse: Analyser;
  /** Cities and sources are equal when their keys are. */
  readonly key: (name: string) => string;
  /** Companies are equal when their keys are. */
  readonly companyKey: (name: string) => string;
  readonly parts: readonly TextPart[];
}

/** The product's rules. */
export const PRODUCT_RULES: TextRules = { analyse, key: foldKey, companyKey, parts: TEXT_PARTS };

/** As the product compared before spellings of one word were one: to tell what that adds to a search. */
export const AS_WRITTEN: TextRules = { ...PRODUCT_RULES, analyse: analyseNames };
