import type { Restraints } from '@app/core/subscription';
import { languageOf, restraintsOf, type SavedSearch } from '@app/core/records';
import { typedOf } from '@app/core/searches';
import type { Managed } from '../subscribers/links/managed-searches.js';
import type { Me, RestraintsAnswer, SavedSearchAnswer } from './saved-search-schemas.js';

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A saved search for its owner. */
export const toSavedSearch = (search: SavedSearch): SavedSearchAnswer => ({
  id: search._id,
  query: search.query,
  typed: typedOf(search),
  name: search.name ?? null,
  rhythm: search.rhythm,
  state: search.state,
  createdAt: search.createdAt.toISOString(),
  updatedAt: search.updatedAt.toISOString(),
});

/** What a manage link opens. */
export const toMe = ({ subscriber, searches }: Managed): Me => ({
  address: subscriber.address,
  unsubscribedAt: instant(subscriber.unsubscribedAt),
  schedule: { ...subscriber.schedule },
  language: languageOf(subscriber),
  restraints: toRestraints(restraintsOf(subscriber)),
  searches: searches.map(toSavedSearch),
});

const toRestraints = ({
  away,
  quietHours,
  weeklyMails,
  snoozes,
  mutedCompanies,
}: Restraints): RestraintsAnswer => ({
  awayUntil: instant(away?.until ?? null),
  quietHours,
  weeklyMails,
  snoozes: snoozes.map(({ savedSearchId, until }) => ({
    searchId: savedSearchId,
    until: until.toISOString(),
  })),
  mutedCompanies: mutedCompanies.map(({ slug, name }) => ({ slug, name })),
});
