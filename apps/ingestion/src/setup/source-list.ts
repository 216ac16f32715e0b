import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { Source } from '@app/core/records';
import { CLOCK } from '@app/infra/service';
import { Intake } from '@app/intake';
import { SourceStore } from '../reading/source-store.js';
import { ScheduleReconciler } from '../schedule/schedule-reconciler.js';
import type { SourceEntry } from './read-sources-file.js';

type ListOrigin = Source['origin'];

/** Makes the sources in MongoDB those that a list names. */
@Injectable()
export class SourceList {
  constructor(
    private readonly sources: SourceStore,
    private readonly intake: Intake,
    private readonly schedule: ScheduleReconciler,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * New entries are due at once; changed ones are read from scratch; a source of this origin that the list no longer
   * names is disabled and its postings are closed, since nobody would notice when they end.
   */
  async replace(origin: ListOrigin, entries: readonly SourceEntry[]): Promise<void> {
    const stored = await this.sources.all();
    const known = new Map(stored.map((source) => [source._id, source]));
    for (const entry of entries) await this.put(origin, entry, known.get(entry.name));
    const names = new Set(entries.map(({ name }) => name));
    const gone = stored.filter((one) => one.origin === origin && one.enabled && !names.has(one._id));
    for (const { _id } of gone) await this.retire(_id);
    this.schedule.wake();
  }

  /** Adds an entry to the store's list, or changes it there. */
  async add(entry: SourceEntry): Promise<void> {
    const known = await this.sources.find(entry.name);
    await this.put('store', entry, known ?? undefined);
    this.schedule.wake();
  }

  /** Takes a source off its list: its postings are closed. */
  async remove(name: string): Promise<void> {
    await this.retire(name);
    this.schedule.wake();
  }

  /** Stops or resumes the reading of a source without touching its postings. */
  async pause(name: string, paused: boolean): Promise<void> {
    await this.sources.pause(name, paused, this.clock.now());
    this.schedule.wake();
  }

  /** Makes a source due at once. */
  async readNow(name: string): Promise<void> {
    await this.sources.makeDue(name, this.clock.now());
    this.schedule.wake();
  }

  private async put(origin: ListOrigin, entry: SourceEntry, known: Source | undefined): Promise<void> {
    const { name, kind, everySeconds, settings } = entry;
    const wanted = { kind, everySeconds, settings, origin, enabled: true };
    const isSame =
      known !== undefined &&
      isDeepStrictEqual(wanted, {
        kind: known.kind,
        everySeconds: known.everySeconds,
        settings: known.settings,
        origin: known.origin,
        enabled: known.enabled,
      });
    if (isSame) return;
    const fresh = { etag: null, lastModified: null, digest: null, nextPollAt: this.clock.now() };
    // Under an old name another list may now be read: what it holds was there before, as that of a new source.
    const isOther =
      known !== undefined && (known.kind !== kind || !isDeepStrictEqual(known.settings, settings));
    const catchUp = isOther ? { catchUp: { reason: 'first-read' as const, since: null } } : {};
    await this.sources.put(name, { ...wanted, ...fresh, ...catchUp });
  }

  private async retire(name: string): Promise<void> {
    await this.sources.disable(name);
    const open = await this.sources.openPostings(name);
    await this.intake.close(
      open.map(({ _id }) => _id),
      'source-removed',
    );
  }
}
