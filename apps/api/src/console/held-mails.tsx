import type { VNode } from 'preact';
import type { Held } from '@app/infra/backup';
import { consoleEn } from './console-texts.js';

/** What a restore has held, with the two buttons that decide over it; nothing where nothing is held. */
export function HeldMails({ held, csrf }: { readonly held: Held; readonly csrf: string }): VNode | null {
  if (held.deliveries + held.alerts + held.postings === 0) return null;
  return (
    <section>
      <h2 id="held">{consoleEn.held}</h2>
      <p>{consoleEn.heldText(held.deliveries, held.alerts, held.postings)}</p>
      <form method="post" action="/held">
        <input type="hidden" name="csrf" value={csrf} />
        <button type="submit" name="decision" value="release">
          {consoleEn.heldRelease}
        </button>{' '}
        <button type="submit" name="decision" value="drop">
          {consoleEn.heldDrop}
        </button>
      </form>
    </section>
  );
}
