import type { FetchResult } from '@app/infra/fetch';

/** So much of a document is kept where its source could not be read, in characters. */
const MOST_KEPT = 2_000;

/** What came over the web during one read: how much, and how the last document began. */
export class SeenDocuments {
  bytes = 0;
  private last: Buffer | null = null;

  note(result: FetchResult): void {
    if (result.outcome !== 'ok') return;
    this.bytes += result.body.length;
    this.last = result.body;
  }

  /** The beginning of the last document as text, without what is no text; null where none came. */
  get beginning(): string | null {
    if (this.last === null) return null;
    const text = new TextDecoder().decode(this.last.subarray(0, 4 * MOST_KEPT));
    return text.replaceAll(/[^\P{C}\n\t]/gu, '\ufffd').slice(0, MOST_KEPT);
  }
}
