import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { partitionName, type Partition } from '@app/core/contracts';
import type { ServiceConfig } from '@app/infra/config';
import type { Logger } from '@app/infra/logging';
import { Database, datasetId } from '@app/infra/mongo';
import { latestSeq } from '@app/infra/coordination';
import { CONFIG, LOGGER } from '@app/infra/service';
import { PARTITION } from '../partition.js';
import type { SearchWordings } from '@app/search/wordings';
import { codeStamp } from './code-stamp.js';
import { readSnapshotFile, writeSnapshotFile, type SnapshotRefusal } from './snapshot-file.js';

/** Fewer searches are loaded from MongoDB as fast. */
const WORTH_A_FILE = 2_000;

/**
 * Keeps the saved searches of this matcher in a file of DATA_DIR, so that the next start reads that and the changes since,
 * and not a million documents. The file is never the record: one that is missing, damaged or of other data is ignored.
 */
@Injectable()
export class WarmStart {
  private savedSeq = -1;
  private dataset: string | null = null;

  constructor(
    private readonly database: Database,
    @Inject(PARTITION) private readonly partition: Partition,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Fills `wordings` from the file. Returns up to which change they are complete then; null where nothing was taken. */
  async load(wordings: SearchWordings): Promise<number | null> {
    const [stored, seq] = await Promise.all([datasetId(this.database), latestSeq(this.database)]);
    const dataset = `${stored} ${codeStamp()}`;
    this.dataset = dataset;
    const reading = readSnapshotFile(this.file, { dataset, partition: partitionName(this.partition), seq });
    if (!reading.ok) return this.leaveAside(reading.reason);
    try {
      wordings.restore(reading.snapshot.index, reading.snapshot.wordings);
    } catch (err) {
      // Whole, and of this code, and yet unusable: a fault of ours. The board must start all the same.
      this.logger.error({ event: 'snapshot.unusable', err }, (err as Error).message);
      return this.leaveAside('damaged');
    }
    this.savedSeq = reading.snapshot.seq;
    return reading.snapshot.seq;
  }

  /** Writes the file, unless nothing has changed since, it is not worth it, or `load` was never called. */
  save(wordings: SearchWordings, seq: number): void {
    const { dataset } = this;
    if (dataset === null || wordings.size < WORTH_A_FILE || seq <= this.savedSeq) return;
    const { index, wordings: all } = wordings.dump();
    const name = { dataset, partition: partitionName(this.partition), seq };
    writeSnapshotFile(this.file, name, index, all);
    this.savedSeq = seq;
    this.logger.info({ event: 'snapshot.written', searches: wordings.size, seq }, 'A snapshot is written.');
  }

  private leaveAside(reason: SnapshotRefusal): null {
    const level = reason === 'missing' ? 'debug' : 'info';
    this.logger[level]({ event: 'snapshot.left-aside', reason }, 'All searches are loaded from MongoDB.');
    return null;
  }

  private get file(): string {
    const { index, count } = this.partition;
    return path.join(this.config.DATA_DIR, 'matcher', `searches-${index}-of-${count}.snapshot`);
  }
}
