import fs from 'node:fs/promises';
import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
  type OnModuleInit,
} from '@nestjs/common';
import { ConfigError, type ServiceConfig } from '@app/infra/config';
import type { Logger } from '@app/infra/logging';
import { CONFIG, LOGGER, Ticker } from '@app/infra/service';
import { readSourcesFile } from './read-sources-file.js';
import { SourceList } from './source-list.js';

const LOOK_EVERY_MS = 5_000;

/**
 * Follows SOURCES_FILE. At start a wrong file stops the service with a message that names the entry and the field; later
 * a wrong change is reported and the sources stay as they were.
 */
@Injectable()
export class SourcesFile implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;
  private seen: string | null = null;

  constructor(
    private readonly list: SourceList,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.ticker = new Ticker('sources file', LOOK_EVERY_MS, () => this.follow(), logger);
  }

  /** Before anything else begins: whether samples are needed depends on what the file lists. */
  async onModuleInit(): Promise<void> {
    await this.load();
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  /** True once the file has been read. */
  isLoaded(): boolean {
    return this.seen !== null;
  }

  private async follow(): Promise<void> {
    try {
      await this.load();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      this.logger.error({ event: 'sources.file-wrong' }, error.message);
    }
  }

  /** Takes the file's sources unless its text is the one seen last. Throws ConfigError where it is wrong. */
  private async load(): Promise<void> {
    const text = await this.text();
    if (text === this.seen) return;
    this.seen = text;
    const reading = readSourcesFile(text);
    if (!reading.ok) {
      const faults = reading.faults.map((fault) => `  ${fault}`).join('\n');
      throw new ConfigError(`${this.config.SOURCES_FILE} is wrong:\n${faults}`);
    }
    await this.list.replace('file', reading.entries);
    this.logger.info(
      { event: 'sources.loaded', count: reading.entries.length },
      'The list of sources is loaded.',
    );
  }

  private async text(): Promise<string> {
    try {
      return await fs.readFile(this.config.SOURCES_FILE, 'utf8');
    } catch (error) {
      const fault = error as NodeJS.ErrnoException;
      throw new ConfigError(`SOURCES_FILE: ${this.config.SOURCES_FILE} cannot be read (${fault.code}).`);
    }
  }
}
