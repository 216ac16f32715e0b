import { ABOUT_EXAMPLES } from './about/examples.js';
import { CHANNEL_EXAMPLES } from './channels/examples.js';
import { INSIGHTS_EXAMPLES } from './insights/examples.js';
import { MORE_EXAMPLES } from './more/examples.js';
import { MY_DATA_EXAMPLES } from './my-data/examples.js';
import { POSTING_EXAMPLES } from './posting/examples.js';
import { PUSH_EXAMPLES } from './push/examples.js';
import { RESTRAINT_EXAMPLES } from './restraints/examples.js';
import type { Examples } from './rest/example.js';
import { SAVED_SEARCH_EXAMPLES } from './saved-searches/examples.js';
import { SEARCH_EXAMPLES } from './search/examples.js';
import { WHY_NOT_EXAMPLES } from './why-not/examples.js';

/** The examples of every feature. */
export const EXAMPLES: Examples = {
  ...POSTING_EXAMPLES,
  ...SEARCH_EXAMPLES,
  ...MORE_EXAMPLES,
  ...INSIGHTS_EXAMPLES,
  ...SAVED_SEARCH_EXAMPLES,
  ...MY_DATA_EXAMPLES,
  ...RESTRAINT_EXAMPLES,
  ...WHY_NOT_EXAMPLES,
  ...CHANNEL_EXAMPLES,
  ...ABOUT_EXAMPLES,
  ...PUSH_EXAMPLES,
};
