import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import { secretFromEnv, type Config } from '@app/infra/config';
import { Fetcher, RobotsFetcher } from '@app/infra/fetch';
import type { Logger } from '@app/infra/logging';
import type { Source } from '@app/core/records';
import { CLOCK, CONFIG, LOGGER, STOPPING } from '@app/infra/service';
import { RELEASE } from '@app/infra/system';
import { findKind } from '../sources/registry.js';
import { KINDS_VERSION, readSource, type SourceReading } from './read-source.js';
import { SeenDocuments } from './seen-documents.js';
import type { StoredOpen } from './source-store.js';
import { SourceWeb } from './source-web.js';

/** Name under which robots.txt files address us. */
const PRODUCT = 'TechJobBoard';

type SourceToRead = Pick<Source, 'kind' | 'settings' | 'etag' | 'lastModified' | 'digest' | 'reading'>;

/** Reads any source over the guarded web. */
@Injectable()
export class SourceReader implements OnApplicationShutdown {
  private readonly fetcher: Fetcher;
  private readonly robots: RobotsFetcher;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(STOPPING) private readonly stopping: AbortSignal,
  ) {
    this.fetcher = new Fetcher({
      userAgent: `${PRODUCT}/${RELEASE} (+${config.PUBLIC_URL})`,
      allowOrigins: config.FETCH_ALLOW_ORIGINS,
      clock,
    });
    this.robots = new RobotsFetcher(this.fetcher, PRODUCT, clock);
  }

  /** Once the process is to stop, a read that goes on fails as `cancelled`. */
  async read(
    source: SourceToRead,
    open: readonly StoredOpen[],
    seen = new SeenDocuments(),
  ): Promise<SourceReading> {
    const opened = findKind(source.kind)?.open(source.settings);
    if (opened === undefined) return { outcome: 'unreadable', message: `There is no kind "${source.kind}".` };
    if (!opened.ok) return { outcome: 'unreadable', message: opened.error.message };
    const isCurrent = source.reading === KINDS_VERSION;
    const { maxBytes } = source.settings;
    const web = new SourceWeb({
      fetcher: opened.source.access === 'robots' ? this.robots : this.fetcher,
      known: isCurrent ? source : { etag: null, lastModified: null },
      maxBytes: typeof maxBytes === 'number' ? maxBytes : undefined,
      signal: this.stopping,
      open,
      seen,
      now: this.clock.now(),
      secret: secretFromEnv,
    });
    try {
      return await readSource(opened.source, web, source.digest);
    } catch (error) {
      // A kind that throws at a whole document: the source has failed, is told so, and is read again later.
      this.logger.error(
        { event: 'source.threw', kind: source.kind, err: error },
        `The kind ${source.kind} threw: ${String(error)}`,
      );
      return {
        outcome: 'unreadable',
        message: `Reading it threw, which is a fault of ours: ${String(error)}`,
      };
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.fetcher.close();
  }
}
