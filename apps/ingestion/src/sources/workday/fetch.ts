import { z } from 'zod';
import type { FetchedSource, Web } from '../adapter.js';
import { fetchListAndDetails, type ListPage } from '../kit/list-and-details.js';
import { JSON_TYPE } from '../kit/fetch-one.js';

const PAGE_SIZE = 20;

/** Settings of a Workday site: https://HOST/SITE belongs to `tenant` (mostly the first part of the host). */
export const WorkdaySettingsSchema = z
  .strictObject({
    host: z.string().regex(/^[\w.-]+$/, 'must be a host such as acme.wd5.myworkdayjobs.com'),
    site: z.string().regex(/^[\w.-]+$/),
    tenant: z
      .string()
      .regex(/^[\w.-]+$/)
      .optional(),
    company: z.string().min(1).max(200).optional(),
    baseUrl: z.url({ protocol: /^https?$/ }).optional(),
    maxBytes: z.number().int().positive().optional(),
  })
  .transform(({ host, site, tenant, company, baseUrl }) => {
    const owner = tenant ?? host.split('.')[0] ?? host;
    return {
      api: `${baseUrl ?? `https://${host}`}/wday/cxs/${owner}/${site}`,
      pages: `https://${host}/${site}`,
      company,
      owner,
    };
  });

export type WorkdaySettings = z.infer<typeof WorkdaySettingsSchema>;

const PageSchema = z.object({
  total: z.number().nullish(),
  jobPostings: z.array(z.looseObject({ externalPath: z.string().nullish() })),
});

/** Reads the list in pages of 20 until a page is not full (`total` is capped at 2000), then the details wanted. */
export function fetchWorkday({ api }: WorkdaySettings, web: Web): Promise<FetchedSource> {
  const pageAt = (offset: number) => ({
    url: `${api}/jobs`,
    accept: JSON_TYPE,
    json: { appliedFacets: {}, limit: PAGE_SIZE, offset, searchText: '' },
  });
  const page = (value: unknown, number: number): ListPage => {
    const postings = PageSchema.safeParse(value).data?.jobPostings ?? [];
    return {
      ids: postings.flatMap(({ externalPath }) =>
        externalPath
          ? [{ externalId: externalPath, detail: { url: api + externalPath, accept: JSON_TYPE } }]
          : [],
      ),
      next: postings.length === PAGE_SIZE ? pageAt((number + 1) * PAGE_SIZE) : null,
    };
  };
  return fetchListAndDetails(web, { first: pageAt(0), page, maxPages: 250 });
}
