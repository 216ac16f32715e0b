import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from '@app/infra/logging';
import { Database } from '@app/infra/mongo';
import { latestSeq } from '@app/infra/coordination';
import { LOGGER } from '@app/infra/service';
import { pause } from '@app/infra/system';
import { SearchDirectory } from './search-directory.js';
import { SearchStore } from './search-store.js';

const REOPEN_MS = 1_000;

/**
 * Wakes the directory when MongoDB tells that saved searches changed (a change stream): earlier than the scan, and without
 * Redis. It is no record: what it misses the scan finds, and where it breaks it is reopened and continues from that moment.
 */
@Injectable()
export class SearchWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly stopping = new AbortController();
  private watching: Promise<void> | null = null;

  constructor(
    private readonly database: Database,
    private readonly searches: SearchStore,
    private readonly directory: SearchDirectory,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Once: Nest calls it again when the HTTP listener opens. */
  onApplicationBootstrap(): void {
    this.watching ??= this.keepWatching();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.watching;
  }

  private async keepWatching(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.watch();
      } catch (err) {
        if (this.stopping.signal.aborted) return;
        this.logger.warn({ event: 'search-watch.lost', err }, (err as Error).message);
        await pause(REOPEN_MS, this.stopping.signal);
      }
    }
  }

  private async watch(): Promise<void> {
    const stream = this.searches.watch();
    const close = () => void stream.close();
    this.stopping.signal.addEventListener('abort', close, { once: true });
    try {
      for await (const _change of stream) await this.directory.catchUp(await latestSeq(this.database));
    } finally {
      this.stopping.signal.removeEventListener('abort', close);
      await stream.close();
    }
  }
}
