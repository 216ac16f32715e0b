import { failure } from '@app/infra/fetch';
import { z } from 'zod';
import type { FetchedSource, Web } from '../adapter.js';
import { FeedSettingsSchema } from '../kit/board-settings.js';
import { fetchListAndDetails, type ListPage } from '../kit/list-and-details.js';

const PAGE_SIZE = 500;
const MAX_PAGES = 20;
const variable = z.string().regex(/^[A-Z][A-Z0-9_]{0,79}$/, 'must be the name of an environment variable');

/** Settings: which jobs, and the names of the variables that hold the key and the address it was issued to. */
export const UsaJobsSettingsSchema = FeedSettingsSchema.extend({
  /** Occupational series; 2210 is information technology. */
  series: z
    .string()
    .regex(/^\d{4}$/, 'must be a series of four digits')
    .default('2210'),
  keyword: z.string().min(1).max(200).optional(),
  keyFrom: variable.default('USAJOBS_KEY'),
  emailFrom: variable.default('USAJOBS_EMAIL'),
});

export type UsaJobsSettings = z.infer<typeof UsaJobsSettingsSchema>;

const PageSchema = z.object({
  SearchResult: z.object({ UserArea: z.object({ NumberOfPages: z.coerce.number().int().nonnegative() }) }),
});

/** Reads the search page by page (USAJOBS Search API: key and e-mail address go in headers). */
export async function fetchUsaJobs(settings: UsaJobsSettings, web: Web): Promise<FetchedSource> {
  const key = web.secret(settings.keyFrom);
  const email = web.secret(settings.emailFrom);
  if (key === null || email === null) {
    const missing = key === null ? settings.keyFrom : settings.emailFrom;
    return failure(
      'forbidden',
      `${missing} is not set: the API needs a key and the address it was issued to.`,
    );
  }
  const pageAt = (number: number) => {
    const url = new URL('/api/search', settings.baseUrl ?? 'https://data.usajobs.gov');
    url.searchParams.set('JobCategoryCode', settings.series);
    if (settings.keyword !== undefined) url.searchParams.set('Keyword', settings.keyword);
    url.searchParams.set('ResultsPerPage', String(PAGE_SIZE));
    url.searchParams.set('Page', String(number + 1));
    return { url: url.href, headers: { 'authorization-key': key, 'user-agent': email } };
  };
  const page = (value: unknown, number: number): ListPage => {
    const parsed = PageSchema.safeParse(value);
    const pages = parsed.success ? parsed.data.SearchResult.UserArea.NumberOfPages : 0;
    return { ids: [], next: number + 1 < pages ? pageAt(number + 1) : null };
  };
  return fetchListAndDetails(web, { first: pageAt(0), page, maxPages: MAX_PAGES });
}
