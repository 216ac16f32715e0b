import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { CLOCK, LOGGER } from '@app/infra/service';
import { textOf } from '../../http/form-values.js';
import type { Answer, Change, ConsoleFeature, Visit } from '../shell/feature.js';
import { momentsOf } from './moments.js';
import { SourcePage } from './source-page.js';
import { SourcesPage } from './sources-page.js';
import { MOST_MOMENTS, SOURCE_STATES, SourcesStore, type SourceWish } from './sources-store.js';
import { sourceTexts as texts } from './texts.js';
import { UnlistedSource } from './unlisted-source.js';

const PATH = '/sources';
const MOST_SKIPPED = 100_000;

/** The sources by health, and each with what its reads found. */
@Injectable()
export class SourcesFeature implements ConsoleFeature {
  readonly nav = { path: PATH, label: texts.title, needs: 'look' } as const;
  readonly routes = [
    { method: 'get', path: PATH, needs: 'look', handle: (visit: Visit) => this.list(visit) },
    { method: 'get', path: `${PATH}/:name`, needs: 'look', handle: (visit: Visit) => this.show(visit, null) },
    {
      method: 'post',
      path: `${PATH}/:name`,
      needs: 'operate',
      handle: (visit: Visit) => this.readNow(visit),
    },
    {
      method: 'post',
      path: `${PATH}/:name/dry-run`,
      needs: 'operate',
      handle: (visit: Visit) => this.askDryRun(visit),
    },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(
    private readonly store: SourcesStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  private async list({ query }: Visit): Promise<Answer> {
    const wish = wishOf(query);
    const [{ sources, more }, kinds] = await Promise.all([this.store.page(wish), this.store.kinds()]);
    return { kind: 'page', title: texts.title, body: SourcesPage({ wish, kinds, sources, more }) };
  }

  private async show({ params, csrf }: Visit, message: string | null): Promise<Answer> {
    const name = textOf(params, 'name', 300);
    const source = await this.store.find(name);
    if (source === null) return this.showUnlisted(name);
    const [reads, lines, dryRun] = await Promise.all([
      this.store.reads(name),
      this.store.lines(name),
      this.store.dryRun(name),
    ]);
    const moments = momentsOf(reads, lines, MOST_MOMENTS);
    return { kind: 'page', title: name, body: SourcePage({ source, reads, moments, dryRun, csrf, message }) };
  }

  /** A push, a file, or a source that was removed: nothing reads it, and its postings and dead letters lead here. */
  private async showUnlisted(name: string): Promise<Answer> {
    const [postings, reads, lines] = await Promise.all([
      this.store.postings(name),
      this.store.reads(name),
      this.store.lines(name),
    ]);
    const moments = momentsOf(reads, lines, MOST_MOMENTS);
    if (postings.open + postings.closed + moments.length === 0)
      return { kind: 'message', status: 404, title: texts.unknown, text: texts.unknownText };
    return { kind: 'page', title: name, body: UnlistedSource({ name, postings, reads, moments }) };
  }

  private async readNow(visit: Visit): Promise<Change> {
    const name = textOf(visit.params, 'name', 300);
    const isDue = await this.store.readNow(name, this.clock.now());
    this.logger.info({ event: 'source.read-asked', source: name, isDue }, 'An operator had a source read.');
    return {
      answer: await this.show(visit, isDue ? texts.due : texts.notDue),
      did: isDue ? [{ action: 'source.read', subject: { kind: 'source', id: name } }] : [],
    };
  }

  private async askDryRun(visit: Visit): Promise<Change> {
    const name = textOf(visit.params, 'name', 300);
    if ((await this.store.find(name)) === null) return { answer: await this.show(visit, null), did: [] };
    const isAsked = await this.store.askDryRun(name, visit.operator.name, this.clock.now());
    if (!isAsked) return { answer: await this.show(visit, texts.dryRunTooSoon), did: [] };
    this.logger.info({ event: 'source.dry-run-asked', source: name }, 'An operator asked for a dry run.');
    return {
      answer: { kind: 'redirect', to: `${PATH}/${encodeURIComponent(name)}#dry-run` },
      did: [{ action: 'source.dry-run', subject: { kind: 'source', id: name } }],
    };
  }
}

/** What an address asks for; what it asks for wrongly is not asked for. */
export function wishOf(query: Readonly<Record<string, unknown>>): SourceWish {
  const state = textOf(query, 'state', 20);
  const skip = Number(textOf(query, 'skip', 10));
  return {
    search: textOf(query, 'q', 100).trim(),
    kind: textOf(query, 'kind', 50),
    state: SOURCE_STATES.find((one) => one === state) ?? '',
    skip: Number.isInteger(skip) && skip > 0 ? Math.min(skip, MOST_SKIPPED) : 0,
  };
}
