import { ServerError } from '@app/embedded';
import { loadSecrets, type Config } from '@app/infra/config';
import type { SourceHealth } from '../admin/source-health.js';

interface Problem {
  readonly detail?: string;
}

/** A source as JSON gives it: instants are strings. */
export type SourceRow = {
  readonly [K in keyof SourceHealth]: SourceHealth[K] extends Date | null ? string | null : SourceHealth[K];
};

/** What a correction of clusters answers. */
export interface ReclusterAnswer {
  readonly clusterId: string;
  readonly members: readonly string[];
}

/** The ingestion service that runs now, asked as its operator. Throws ServerError with what is wrong. */
export class AdminClient {
  private readonly base: string;
  private readonly authorization: string;

  constructor(config: Config) {
    const host = config.OPS_HOST === '0.0.0.0' ? '127.0.0.1' : config.OPS_HOST;
    this.base = `http://${host}:${config.INGESTION_PORT}`;
    this.authorization = `Bearer ${loadSecrets(config.DATA_DIR, ['adminToken']).adminToken}`;
  }

  async all(): Promise<readonly SourceRow[]> {
    return ((await this.ask('GET', '/sources')) as { sources: SourceRow[] }).sources;
  }

  put(name: string, entry: object): Promise<SourceRow> {
    return this.ask('PUT', `/sources/${encodeURIComponent(name)}`, entry) as Promise<SourceRow>;
  }

  async remove(name: string): Promise<void> {
    await this.ask('DELETE', `/sources/${encodeURIComponent(name)}`);
  }

  act(name: string, action: 'pause' | 'resume' | 'read'): Promise<SourceRow> {
    return this.ask('POST', `/sources/${encodeURIComponent(name)}/${action}`) as Promise<SourceRow>;
  }

  recluster(how: 'split' | 'join', postings: object): Promise<ReclusterAnswer> {
    return this.ask('POST', `/clusters/${how}`, postings) as Promise<ReclusterAnswer>;
  }

  private async ask(method: string, path: string, body?: object): Promise<unknown> {
    const response = await this.reach(method, path, body);
    if (response.status === 204) return null;
    const answer: unknown = await response.json();
    if (!response.ok) throw new ServerError((answer as Problem).detail ?? `Status ${response.status}.`);
    return answer;
  }

  private async reach(method: string, path: string, body?: object): Promise<Response> {
    try {
      return await fetch(this.base + path, {
        method,
        headers: { authorization: this.authorization, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch (error) {
      const why = (error as { cause?: { code?: string } }).cause?.code ?? (error as Error).message;
      throw new ServerError(
        `The ingestion service does not answer at ${this.base} (${why}). Start it with \`npm start\`, or set INGESTION_PORT and DATA_DIR to those it runs with; under Docker Compose run this in the container of the ingestion service.`,
      );
    }
  }
}
