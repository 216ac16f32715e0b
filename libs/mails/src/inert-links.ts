import { PATHS } from '@app/core/contracts';
import type { LinksOfMails } from './links-of-mails.js';

/** Stands where a mail has a token: it opens nothing. */
const NO_TOKEN = 'left-out';

/** The board that a mail names. */
export interface NamedBoard {
  readonly name: string;
  readonly url: string;
  readonly postalAddress: string;
}

/**
 * The addresses of a mail that somebody else than its receiver looks at: those of the board lead there, and in the place of each
 * token stands a word, so that nobody confirms, changes or leaves in another's name.
 */
export function inertLinks({ name, url, postalAddress }: NamedBoard): LinksOfMails {
  const manage = `${url}${PATHS.manage(NO_TOKEN)}`;
  return {
    frame: (language) => ({
      language,
      boardName: name,
      boardUrl: url,
      privacyUrl: url + PATHS.privacy(),
      postalAddress,
    }),
    search: (query) => url + PATHS.search(query),
    posting: (postingId) => url + PATHS.posting(postingId),
    confirm: () => url + PATHS.confirm(NO_TOKEN),
    manage: () => manage,
    unsubscribe: () => url + PATHS.unsubscribe(NO_TOKEN),
    unsubscribeAddress: () => `${NO_TOKEN}@invalid`,
  };
}
