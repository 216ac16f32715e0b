import type { QueryError } from '@app/search/language';
import type { FormError } from '../site/components/form-errors.js';
import type { ChoiceLink } from './views/choice-links.js';
import type { Condition } from './views/conditions.js';
import type { FacetGroup } from './views/facet-links.js';
import type { FilterForm } from './views/filter-form.js';
import type { FunctionGroup } from './views/function-links.js';
import type { HelpLinks } from './views/help-links.js';
import type { PayBars } from './views/pay-bars.js';
import type { WhatWhere } from './views/what-where.js';

/** The search as it was read. */
export interface SearchState {
  /** As typed. */
  readonly text: string;
  /** The same in its two fields. */
  readonly asked: WhatWhere;
  /** What is wrong with the text; empty where it was understood. */
  readonly errors: readonly QueryError[];
  readonly conditions: readonly Condition[];
  readonly help: HelpLinks;
  /** What a distance in the search cannot mean, in a sentence. */
  readonly note: string | null;
  readonly form: FilterForm;
  readonly formErrors: readonly FormError[];
  readonly facets: readonly FacetGroup[];
  readonly functions: readonly FunctionGroup[];
  /** Those that the home page offers. */
  readonly ribbon: readonly FunctionGroup[];
  readonly dates: readonly ChoiceLink[];
  readonly distances: readonly ChoiceLink[];
  /** Null where too few postings state pay, and on later pages. */
  readonly pay: PayBars | null;
}
