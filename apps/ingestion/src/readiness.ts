import { Injectable } from '@nestjs/common';
import type { ReadinessCheck } from '@app/infra/service';
import { SourcesFile } from './setup/sources-file.js';

/** Ingestion is ready once its list of sources is loaded. */
@Injectable()
export class IngestionReadiness implements ReadinessCheck {
  constructor(private readonly file: SourcesFile) {}

  ready(): Promise<void> {
    return this.file.isLoaded()
      ? Promise.resolve()
      : Promise.reject(new Error('The list of sources is not loaded yet.'));
  }
}
