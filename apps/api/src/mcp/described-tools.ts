import { z } from 'zod';
import { BoardIndex, defaultSort, printCursor } from '@app/search/board';
import type { Clock } from '@app/core/time';
import { parseAddress } from '@app/infra/mail';
import type { BoardRecord } from '../board/record.js';
import { Problem } from '../http/problem.js';
import { RateLimiter } from '../http/rate-limiter.js';
import { requireCursor } from '../posting/read-cursor.js';
import { requireAsked, requireQuery } from '../rest/read-query.js';
import { PostingDetailSchema } from '../posting/posting-schemas.js';
import { PostingPageSchema } from '../posting/opening-schemas.js';
import { PostingParamSchema } from '../rest/fields.js';
import { SaveSearchSchema, SavedAnswerSchema } from '../saved-searches/saved-search-schemas.js';
import { toResult } from '../posting/to-answer.js';
import { SearchRequests } from '../subscribers/requests/search-requests.js';
import { PostingReader } from './posting-reader.js';
import { makeTool, type Tool } from './tool.js';

export const LANGUAGE =
  'Search language: words are joined by AND; "phrases"; OR; parentheses; -exclude; prefix*; fields such as title:, company:, skill:, country:DE, remote:DE, workplace:hybrid, salary>=80kEUR, salary<=120kEUR, seniority:senior, family:backend, department:platform, posted<7d, open>60d, reposted>=1, visa:yes.';

const MOST_POSTINGS = 50;

const SearchSchema = z.strictObject({
  q: z.string().trim().min(1).max(2_000).describe(LANGUAGE),
  limit: z.number().int().min(1).max(MOST_POSTINGS).default(10),
  cursor: z.string().max(600).optional().describe('Where to go on: `next` of the answer before.'),
});

export const searchTool = (board: BoardIndex<BoardRecord>, publicUrl: string, clock: Clock): Tool =>
  makeTool({
    name: 'search_postings',
    title: 'Search open postings',
    description: `Finds openings, the best match first (the newest where the search only filters): each by its posting that matches best, with the other cities and sources of the same opening, and the exact number of all that match. ${LANGUAGE}`,
    input: SearchSchema,
    output: PostingPageSchema.omit({ facets: true, nearMisses: true }),
    readOnly: true,
    run: (asked) => {
      const query = requireQuery(asked.q, 'q');
      const sort = defaultSort(query);
      const cursor = requireCursor(asked.cursor, query, sort);
      const request = { now: clock.now(), sort, cursor, limit: asked.limit };
      const { total, postings, hits, next } = board.search(query, request);
      const items = hits.map((hit) => toResult(hit, query, publicUrl));
      return { total, postings, items, next: next === null ? null : printCursor(next, query) };
    },
  });

export const readTool = (postings: PostingReader): Tool =>
  makeTool({
    name: 'get_posting',
    title: 'Read a posting',
    description:
      'Reads one posting in full by its id, open or closed, with the words each fact was read from.',
    input: PostingParamSchema,
    output: PostingDetailSchema.omit({ html: true }),
    readOnly: true,
    run: ({ id }) => postings.read(id),
  });

export const saveTool = (requests: SearchRequests, limiter: RateLimiter): Tool =>
  makeTool({
    name: 'save_search',
    title: 'Save a search for an e-mail address',
    description: `Asks to mail new postings that match a search. The owner of the address is asked by mail and must confirm it there; nothing else is sent before. Ask the person first. ${LANGUAGE}`,
    // Without its name in the OpenAPI document: a tool's schema stands alone.
    input: z.strictObject(SaveSearchSchema.shape),
    output: SavedAnswerSchema,
    readOnly: false,
    run: async ({ email, query, name = '', rhythm, language, ...schedule }, network) => {
      const { allowed, resetSeconds } = await limiter.take('save', network);
      if (!allowed)
        throw new Problem(
          'too-many-requests',
          `You have reached the limit: try again in ${resetSeconds} seconds.`,
        );
      const address = parseAddress(email);
      if (!address.ok) throw new Problem('invalid-parameters', `email: ${address.message}`);
      const asked = requireAsked(query, 'query');
      await requests.save({ ...asked, name, address: address.value, rhythm, schedule, language });
      return {
        status: 'confirmation-requested' as const,
        message:
          'If the address can be written to now, a mail with a link is on its way. If the person has asked before, they should look for the mail of the last 24 hours.',
      };
    },
  });
