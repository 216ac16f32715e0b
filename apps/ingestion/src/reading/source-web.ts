import type { FetchRequest, FetchResult, Fetcher, Validators } from '@app/infra/fetch';
import type { Web } from '../sources/adapter.js';
import type { SeenDocuments } from './seen-documents.js';
import type { StoredOpen } from './source-store.js';

/** What one read of one source needs of the world. */
export interface WebOptions {
  readonly fetcher: Pick<Fetcher, 'fetch'>;
  /** The version of the last good read. */
  readonly known: Validators;
  readonly maxBytes: number | undefined;
  readonly signal: AbortSignal;
  readonly open: readonly Pick<StoredOpen, 'externalId'>[];
  readonly now: Date;
  /** Notes what comes. */
  readonly seen: Pick<SeenDocuments, 'note'>;
  readonly secret: (name: string) => string | null;
}

const TURNS = 24;
const HOUR_MS = 3_600_000;

/** The web as one source's adapter sees it. */
export class SourceWeb implements Web {
  private readonly open: ReadonlySet<string>;
  private readonly turn: number;

  constructor(private readonly options: WebOptions) {
    this.open = new Set(options.open.map(({ externalId }) => externalId));
    this.turn = Math.floor(options.now.getTime() / HOUR_MS) % TURNS;
  }

  readVersioned(request: FetchRequest): Promise<FetchResult> {
    const { etag, lastModified } = this.options.known;
    return this.read({ ...request, etag, lastModified });
  }

  async read(request: FetchRequest): Promise<FetchResult> {
    const { fetcher, maxBytes, signal, seen } = this.options;
    const result = await fetcher.fetch({
      ...(maxBytes === undefined ? {} : { maxBytes }),
      signal,
      ...request,
    });
    seen.note(result);
    return result;
  }

  wantsDetail(externalId: string): boolean {
    return !this.open.has(externalId) || turnOf(externalId) === this.turn;
  }

  secret(name: string): string | null {
    return this.options.secret(name);
  }
}

/** The hour of the day in which a known posting's details are read again. */
function turnOf(externalId: string): number {
  let sum = 0;
  for (const char of externalId) sum = (sum * 31 + char.charCodeAt(0)) >>> 0;
  return sum % TURNS;
}
