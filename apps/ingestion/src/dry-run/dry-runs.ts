import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { ClosureDecision } from '@app/core/lifecycle';
import type { Source } from '@app/core/records';
import { MOST_LINES, type DryLine, type FieldChange, type KeptDryRun } from '@app/core/running';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { CLOCK, LOGGER, Ticker } from '@app/infra/service';
import { Comparison, type WouldBe } from '@app/intake';
import { closuresOf } from '../reading/closures.js';
import type { Listing } from '../reading/read-source.js';
import { SeenDocuments } from '../reading/seen-documents.js';
import { SourceReader } from '../reading/source-reader.js';
import { SourceStore, type StoredOpen } from '../reading/source-store.js';
import { DryRunStore } from './dry-run-store.js';
import { foundOf, placesToCompare } from './found.js';

const LOOK_EVERY_MS = 2_000;
/** As long as any read of a source may take. */
const LEASE_MS = 10 * 60_000;

/**
 * Reads sources for operators without storing anything of it, and says what a read would change. One at a time in a process, over
 * the same guarded web as any read. Nothing hints at them: whoever asks waits for a page anyway.
 */
@Injectable()
export class DryRuns implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;

  constructor(
    private readonly store: DryRunStore,
    private readonly sources: SourceStore,
    private readonly reader: SourceReader,
    private readonly comparison: Comparison,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.ticker = new Ticker('dry runs', LOOK_EVERY_MS, () => this.next(), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  private async next(): Promise<void> {
    const now = this.clock.now();
    const asked = await this.store.claim(now, new Date(now.getTime() + LEASE_MS));
    if (asked === null) return;
    try {
      await this.run(asked);
    } catch (error) {
      // Whoever asked is told at once, not when the lease has run out.
      const message = 'Its read could not be compared with the record: the log says why.';
      await this.failed(asked, 'not-compared', message);
      throw error;
    }
  }

  private async run(asked: KeptDryRun): Promise<void> {
    const source = await this.sources.find(asked._id);
    if (source === null) return this.failed(asked, 'unknown', 'There is no source of that name any more.');
    const open = await this.sources.openPostings(source._id);
    const seen = new SeenDocuments();
    const begunMs = this.clock.monotonicMs();
    // Without the version of the last read: the whole list is wanted, changed or not.
    const anew = { ...source, etag: null, lastModified: null, digest: null };
    const read = await this.reader.read(anew, open, seen);
    if (read.outcome !== 'listed') {
      const reason = read.outcome === 'failed' ? read.reason : read.outcome;
      return this.failed(asked, reason, read.outcome === 'not-modified' ? '' : read.message);
    }
    const compared = await this.compare(source, open, read);
    const ms = Math.round(this.clock.monotonicMs() - begunMs);
    const found = foundOf(compared, { bytes: seen.bytes, ms });
    await this.store.done(asked, found, this.clock.now());
    this.logger.info(
      { event: 'source.dry-run', source: source._id, ...found.counts },
      `${source._id} was read without storing anything.`,
    );
  }

  private async compare(source: Source, open: readonly StoredOpen[], listing: Listing) {
    const outcomes = await this.comparison.of(source._id, listing.drafts);
    const closures = closuresOf(source, open, { listing, outcomes, now: this.clock.now() });
    const [closing, fields] = await Promise.all([
      this.closing(open, closures),
      this.fields(source, listing, outcomes),
    ]);
    return { listing, outcomes, closures, closing, fields };
  }

  private async closing(
    open: readonly StoredOpen[],
    closures: ClosureDecision,
  ): Promise<Pick<DryLine, 'externalId' | 'title'>[]> {
    const ids = closures.kind === 'closes' ? closures.ids.slice(0, MOST_LINES) : [];
    const titles = await this.store.titles(ids);
    const externalIds = new Map(open.map(({ _id, externalId }) => [_id, externalId]));
    return ids.map((id) => ({ externalId: externalIds.get(id) ?? '', title: titles.get(id) ?? '' }));
  }

  private async fields(
    source: Source,
    listing: Listing,
    outcomes: readonly WouldBe[],
  ): Promise<ReadonlyMap<number, readonly FieldChange[]>> {
    const places = placesToCompare(outcomes);
    const drafts = places.map((place) => listing.drafts[place]);
    const differences = await this.comparison.differences(source._id, drafts);
    return new Map(places.map((place, n) => [place, differences[n] ?? []]));
  }

  private async failed(asked: KeptDryRun, reason: string, message: string): Promise<void> {
    // A process that stops leaves it to the next one.
    if (reason === 'cancelled') return;
    await this.store.failed(asked, { reason, message }, this.clock.now());
    this.logger.info(
      { event: 'source.dry-run-failed', source: asked._id, reason },
      `${asked._id} could not be read: ${message}`,
    );
  }
}
