import type { FetchRequest, FetchResult, Fetcher, Validators } from '@app/infra/fetch';
import type { Web } from '../sources/adapter.js';

/** What one read of one source needs of the world. */
export interface WebOptions {
  readonly fetcher: Fetcher;
  /** The version of the last good read. */
  readonly known: Validators;
  readonly maxBytes: number | undefined;
  readonly signal: AbortSignal;
  readonly secret: (name: string) => string | null;
}

/** The web as one source's adapter sees it. */
export class SourceWeb implements Web {
  constructor(private readonly options: WebOptions) {}

  readVersioned(request: FetchRequest): Promise<FetchResult> {
    const { etag, lastModified } = this.options.known;
    return this.read({ ...request, etag, lastModified });
  }

  read(request: FetchRequest): Promise<FetchResult> {
    const { fetcher, maxBytes, signal } = this.options;
    return fetcher.fetch({ ...(maxBytes === undefined ? {} : { maxBytes }), signal, ...request });
  }

  secret(name: string): string | null {
    return this.options.secret(name);
  }
}
