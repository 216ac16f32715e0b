import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import { secretFromEnv, type ServiceConfig } from '@app/infra/config';
import { Fetcher } from '@app/infra/fetch';
import type { SourceDoc } from '@app/infra/mongo';
import { CLOCK, CONFIG } from '@app/infra/service';
import { findKind } from '../sources/registry.js';
import { readSource, type SourceReading } from './read-source.js';
import { SourceWeb } from './source-web.js';

type SourceToRead = Pick<SourceDoc, 'kind' | 'settings' | 'etag' | 'lastModified'>;

/** Reads any source over the guarded web. */
@Injectable()
export class SourceReader implements OnApplicationShutdown {
  private readonly fetcher: Fetcher;

  constructor(@Inject(CONFIG) config: ServiceConfig, @Inject(CLOCK) clock: Clock) {
    this.fetcher = new Fetcher({
      userAgent: `TechJobBoard/1.0 (+${config.PUBLIC_URL})`,
      allowOrigins: config.FETCH_ALLOW_ORIGINS,
      clock,
    });
  }

  async read(source: SourceToRead, signal: AbortSignal): Promise<SourceReading> {
    const opened = findKind(source.kind)?.open(source.settings);
    if (opened === undefined) return { outcome: 'unreadable', message: `There is no kind "${source.kind}".` };
    if (!opened.ok) return { outcome: 'unreadable', message: opened.error.message };
    const { maxBytes } = source.settings;
    const web = new SourceWeb({
      fetcher: this.fetcher,
      known: { etag: source.etag, lastModified: source.lastModified },
      maxBytes: typeof maxBytes === 'number' ? maxBytes : undefined,
      signal,
      secret: secretFromEnv,
    });
    return readSource(opened.source, web);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.fetcher.close();
  }
}
