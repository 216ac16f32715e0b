import { asOf } from '@app/core/records';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { BoardIndex, defaultSort, printCursor, type Sort } from '@app/search/board';
import { printQuery } from '@app/search/query';
import type { Query as Search } from '@app/search/tree';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { CLOCK, CONFIG } from '@app/infra/service';
import { Explanations } from '../board/explanations.js';
import type { BoardRecord } from '../board/record.js';
import { nearMissesOf } from '../board/near-misses.js';
import { Problem } from '../http/problem.js';
import { Answers, QueryParameters, Refuses } from '../rest/openapi.js';
import { requireCursor } from './read-cursor.js';
import { requireQuery } from '../rest/read-query.js';
import {
  ListPostingsSchema,
  PostingDetailSchema,
  type ListPostings,
  type PostingDetail,
} from './posting-schemas.js';
import { PostingPageSchema, type PostingPageAnswer } from './opening-schemas.js';
import { ExplainSchema, ExplanationSchema, type ExplanationAnswer } from './explanation-schemas.js';
import { PostingParamSchema } from '../rest/fields.js';
import { PostingStore } from './posting-store.js';
import { toDetail, toResult } from './to-answer.js';
import { toExplanation } from './to-explanation.js';

/** Serves postings over REST: one by its id, or the openings of a search. */
@ApiTags('Postings')
@Controller('api/postings')
export class PostingsController {
  constructor(
    private readonly board: BoardIndex<BoardRecord>,
    private readonly postings: PostingStore,
    private readonly explanations: Explanations,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: ServiceConfig,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'searchPostings',
    summary: 'Search openings',
    description:
      'One result an opening, however many cities and sources list it: its best posting that matches, and the others in `opening`. The best match first where `q` has words, the newest where it only filters; `sort` chooses. Without `q`: all of them.',
  })
  @QueryParameters(ListPostingsSchema)
  @Answers(200, 'One page of openings.', PostingPageSchema)
  @Refuses('invalid-parameters', 'invalid-query', 'board-loading')
  list(
    @Query({ schema: ListPostingsSchema }) params: ListPostings,
    @Res({ passthrough: true }) response: Response,
  ): PostingPageAnswer {
    const { limit, facets: facetValues } = params;
    const now = this.clock.now();
    const query = params.q === undefined ? null : requireQuery(params.q, 'q');
    const sort = params.sort ?? defaultSort(query);
    const cursor = requireCursor(params.cursor, query, sort);
    const why = params.explain === 'rank';
    const page = this.board.search(query, { now, sort, cursor, limit, facetValues, why });
    const next = page.next === null ? null : printCursor(page.next, query);
    if (next !== null) response.set('link', `<${this.nextUrl({ ...params, sort }, next)}>; rel="next"`);
    const items = page.hits.map((hit) => toResult(hit, query, this.config.PUBLIC_URL));
    const facets = page.facets.map(({ field, values, more }) => ({ field, values: [...values], more }));
    const { total, postings } = page;
    const nearMisses = total === 0 && query !== null ? this.nearMisses(query, now) : [];
    return { total, postings, items, next, facets, nearMisses };
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getPosting', summary: 'Read one posting, open or closed' })
  @Answers(200, 'The posting.', PostingDetailSchema)
  @Refuses('invalid-parameters', 'not-found', 'gone')
  async get(
    @Param({ schema: PostingParamSchema }) { id }: z.infer<typeof PostingParamSchema>,
  ): Promise<PostingDetail> {
    const doc = await this.postings.find(id);
    if (doc === null) throw unknownPosting();
    if (doc.hidden !== undefined)
      throw new Problem('gone', 'The operator of this board has hidden the posting.');
    const posting = asOf(doc, this.clock.now());
    return toDetail(posting, this.config.PUBLIC_URL, await this.postings.lastSeen(posting));
  }

  @Get(':id/explanation')
  @ApiOperation({
    operationId: 'explainPosting',
    summary: 'Why a search finds a posting, or does not',
    description: 'Each clause with what the posting says about it, by the rules that decide about alerts.',
  })
  @QueryParameters(ExplainSchema)
  @Answers(200, 'What each clause came to.', ExplanationSchema)
  @Refuses('invalid-parameters', 'invalid-query', 'not-found', 'board-loading')
  async explain(
    @Param({ schema: PostingParamSchema }) { id }: z.infer<typeof PostingParamSchema>,
    @Query({ schema: ExplainSchema }) { q }: z.infer<typeof ExplainSchema>,
  ): Promise<ExplanationAnswer> {
    const explained = await this.explanations.of(requireQuery(q, 'q'), id);
    if (explained === null) throw unknownPosting();
    return toExplanation(explained);
  }

  private nearMisses(query: Search, now: Date): PostingPageAnswer['nearMisses'] {
    return nearMissesOf(this.board, query, now).map(({ part, count, rest }) => ({
      part,
      count,
      query: rest === null ? '' : printQuery(rest),
    }));
  }

  private nextUrl(
    { q, limit, sort, facets, explain }: ListPostings & { sort: Sort },
    cursor: string,
  ): string {
    const params = new URLSearchParams({
      ...(q === undefined ? {} : { q }),
      limit: String(limit),
      sort,
      ...(explain === undefined ? {} : { explain }),
      ...(facets === 0 ? {} : { facets: String(facets) }),
      cursor,
    });
    return `${this.config.PUBLIC_URL}/api/postings?${params}`;
  }
}

const unknownPosting = (): Problem =>
  new Problem('not-found', 'There is no posting with this id.', [{ field: 'id', message: 'unknown' }]);
