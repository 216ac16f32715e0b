import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { Source } from '@app/core/records';
import { CLOCK } from '@app/infra/service';
import { SourceStore } from '../reading/source-store.js';
import { readSourceList } from '../setup/read-sources-file.js';
import { SourceList } from '../setup/source-list.js';
import { AdminProblem } from './admin-problem.js';
import { healthOf, type SourceHealth } from './source-health.js';

/** What an operator does with sources: those of the store, which live beside those of SOURCES_FILE. */
@Injectable()
export class SourceAdmin {
  constructor(
    private readonly sources: SourceStore,
    private readonly list: SourceList,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async all(): Promise<SourceHealth[]> {
    const now = this.clock.now();
    const sources = await this.sources.all();
    return sources.map((source) => healthOf(source, now));
  }

  async one(name: string): Promise<SourceHealth> {
    return healthOf(await this.find(name), this.clock.now());
  }

  /** Adds a source to the store, or changes one of the store. It is read at once. `entry`: as in SOURCES_FILE. */
  async put(name: string, entry: unknown): Promise<SourceHealth> {
    const fields = typeof entry === 'object' && entry !== null ? entry : {};
    const reading = readSourceList({ sources: [{ ...fields, name }] });
    if (!reading.ok)
      throw new AdminProblem('request-wrong', reading.faults.join('; '), faultsOf(reading.faults));
    const known = await this.sources.find(name);
    if (known?.enabled === true && known.origin !== 'store') throw listedElsewhere(known);
    for (const one of reading.entries) await this.list.add(one);
    return this.one(name);
  }

  /** Takes a source out of the store; its postings are closed. */
  async remove(name: string): Promise<void> {
    const source = await this.find(name);
    if (source.origin !== 'store') throw listedElsewhere(source);
    await this.list.remove(name);
  }

  /** A paused source is not read; its postings stay as they are. */
  async pause(name: string, paused: boolean): Promise<SourceHealth> {
    await this.find(name);
    await this.list.pause(name, paused);
    return this.one(name);
  }

  /** Makes a source due now. */
  async readNow(name: string): Promise<SourceHealth> {
    await this.find(name);
    await this.list.readNow(name);
    return this.one(name);
  }

  private async find(name: string): Promise<Source> {
    const source = await this.sources.find(name);
    if (source?.enabled === true) return source;
    throw new AdminProblem('not-found', `There is no source called "${name}".`, [
      { field: 'name', message: 'is unknown' },
    ]);
  }
}

const listedElsewhere = ({ _id, origin }: Source): AdminProblem =>
  new AdminProblem(
    'conflict',
    origin === 'file' ? `"${_id}" stands in SOURCES_FILE: change it there.` : `"${_id}" is a sample.`,
    [{ field: 'name', message: 'belongs to another list' }],
  );

/** "entry 1 (name): field: what is wrong" as a field and a message. */
const faultsOf = (faults: readonly string[]) =>
  faults.map((fault) => {
    const [, field = 'body', message = fault] = /^entry 1 \([^)]*\): ([^:]+): (.*)$/s.exec(fault) ?? [];
    return { field, message };
  });
