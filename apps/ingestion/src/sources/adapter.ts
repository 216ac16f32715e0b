import type { z } from 'zod';
import type { PostingDraft } from '@app/core/posting';
import type { FetchFailure, FetchRequest, FetchResult, NotModified, Validators } from '@app/infra/fetch';

/** One document of a source as text, with the address that it came from. */
export interface SourceDocument {
  readonly url: string;
  readonly text: string;
  /** Where the document is about one posting: the posting's id at the source. */
  readonly about?: string;
}

/** Everything that one read of a source fetched. */
export interface Documents extends Validators {
  readonly outcome: 'ok';
  readonly documents: readonly SourceDocument[];
  /** False where something that should have been read is missing: the read then closes nothing. */
  readonly complete: boolean;
}

export type FetchedSource = Documents | NotModified | FetchFailure;

/** How an adapter reads the web: guarded, with the source's own limits. */
export interface Web {
  /** Reads the document whose version tells whether the source has changed: sends the version of the last good read. */
  readVersioned(request: FetchRequest): Promise<FetchResult>;
  read(request: FetchRequest): Promise<FetchResult>;
  /**
   * True where the details of a posting that the list names should be read: it is new here, or its turn to be read again
   * has come (its hour of the day). For sources whose list lacks the description.
   */
  wantsDetail(externalId: string): boolean;
  /** A secret that the source's settings name: an environment variable. Null where it is not set. */
  secret(name: string): string | null;
}

/** The items of a source's documents, or why they are not what the kind's documents look like. */
export type Parsed =
  | { readonly ok: true; readonly items: readonly unknown[]; readonly complete: boolean }
  | { readonly ok: false; readonly message: string };

/** Why an item gives no posting: a closed list, a metric label and the reason of a dead letter. */
export const ITEM_FAULTS = [
  'wrong-shape',
  'no-title',
  'no-company',
  'no-address',
  'empty',
  /** The kind itself threw, which it never should. */
  'threw',
] as const;
export type ItemFaultReason = (typeof ITEM_FAULTS)[number];

/** What an item is. `still-listed`: known, and its details were not read this time. `skip`: the source itself says that it is no open posting (unlisted, a notice). */
export type ItemReading =
  | { readonly kind: 'posting'; readonly draft: PostingDraft }
  | { readonly kind: 'still-listed'; readonly externalId: string }
  | { readonly kind: 'skip'; readonly reason: string }
  | {
      readonly kind: 'fault';
      /** The item's own id where it can be told: its posting then stays open. */
      readonly externalId: string | null;
      readonly reason: ItemFaultReason;
      readonly message: string;
    };

/**
 * One kind of source, in three steps that can be tested apart: fetch (the only one that does I/O), parse (documents into
 * items), to-posting (one item into a draft). A step never throws for anything that a source may send.
 */
export interface SourceAdapter<Settings> {
  readonly kind: string;
  /** What sources.yaml says of a source of this kind, beside name, kind and every. */
  readonly settings: z.ZodType<Settings>;
  /** `robots`: a kind of page, read only where robots.txt permits it. APIs made to be read are `api`. */
  readonly access: 'api' | 'robots';
  /** `window`: the source lists its latest postings only; one that drops out of it is not closed by that. */
  readonly listing: 'whole' | 'window';
  fetch(settings: Settings, web: Web): Promise<FetchedSource>;
  parse(documents: readonly SourceDocument[], settings: Settings): Parsed;
  toPosting(item: unknown, settings: Settings): ItemReading;
}

/** A source of any kind whose settings are checked: its three steps. */
export interface OpenSource {
  readonly kind: string;
  readonly access: 'api' | 'robots';
  readonly listing: 'whole' | 'window';
  fetch(web: Web): Promise<FetchedSource>;
  parse(documents: readonly SourceDocument[]): Parsed;
  toPosting(item: unknown): ItemReading;
}

/** An adapter whose settings type is closed over, so that kinds can stand in one list. */
export interface Kind {
  readonly kind: string;
  open(settings: unknown): { ok: true; source: OpenSource } | { ok: false; error: z.ZodError };
}

/** Makes an adapter fit for the registry. */
export function defineKind<Settings>(adapter: SourceAdapter<Settings>): Kind {
  return {
    kind: adapter.kind,
    open: (raw) => {
      const parsed = adapter.settings.safeParse(raw);
      if (!parsed.success) return { ok: false, error: parsed.error };
      const settings = parsed.data;
      return {
        ok: true,
        source: {
          kind: adapter.kind,
          access: adapter.access,
          listing: adapter.listing,
          fetch: (web) => adapter.fetch(settings, web),
          parse: (documents) => adapter.parse(documents, settings),
          toPosting: (item) => adapter.toPosting(item, settings),
        },
      };
    },
  };
}
