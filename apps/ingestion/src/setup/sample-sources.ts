import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { Fetcher, bodyText } from '@app/infra/fetch';
import type { Logger } from '@app/infra/logging';
import { CLOCK, CONFIG, LOGGER, Ticker } from '@app/infra/service';
import { RELEASE } from '@app/infra/system';
import { parseJson } from '@app/core/untrusted';
import { SourceStore } from '../reading/source-store.js';
import { decideSamples } from '@app/core/lifecycle';
import { readSourceList } from './read-sources-file.js';
import { SourceList } from './source-list.js';

const LOOK_EVERY_MS = 1_000;

/** Shows and hides the sample sources that the server at SAMPLES_URL lists in /sources.json. */
@Injectable()
export class SampleSources implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;
  private readonly startedMs: number;

  constructor(
    private readonly sources: SourceStore,
    private readonly list: SourceList,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.startedMs = clock.monotonicMs();
    this.ticker = new Ticker('sample sources', LOOK_EVERY_MS, () => this.look(), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  private async look(): Promise<void> {
    const { live, samplesShown, storeEmpty } = await this.sources.sampleFacts();
    const decision = decideSamples({
      mode: this.config.SAMPLES,
      hasServer: this.config.SAMPLES_URL !== undefined,
      samplesShown,
      storeEmpty,
      live: live.map(({ lastReadAt, lastGoodReadAt }) => ({
        tried: lastReadAt != null,
        answered: lastGoodReadAt != null,
      })),
      runningMs: this.clock.monotonicMs() - this.startedMs,
    });
    if (decision === 'show') await this.show();
    if (decision === 'hide') {
      await this.list.replace('sample', []);
      this.logger.info({ event: 'samples.hidden' }, 'The sample postings are closed.');
    }
  }

  private async show(): Promise<void> {
    const baseUrl = new URL(this.config.SAMPLES_URL ?? '').origin;
    const fetcher = new Fetcher({
      userAgent: `TechJobBoard/${RELEASE}`,
      allowOrigins: [baseUrl],
      clock: this.clock,
    });
    const result = await fetcher.fetch({ url: `${baseUrl}/sources.json` });
    await fetcher.close();
    if (result.outcome !== 'ok') throw new Error(`The sample server did not answer: ${result.outcome}.`);
    const json = parseJson(bodyText(result));
    const reading = readSourceList(json.ok ? json.value : null, { baseUrl });
    if (!reading.ok) throw new Error(`The list of samples is wrong: ${reading.faults.join('; ')}.`);
    await this.list.replace('sample', reading.entries);
    this.logger.info(
      { event: 'samples.shown', count: reading.entries.length },
      'Sample postings of invented companies are shown.',
    );
  }
}
