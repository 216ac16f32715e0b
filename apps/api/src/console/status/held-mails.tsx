import type { VNode } from 'preact';
import type { Held } from '@app/infra/backup';
import { Csrf } from '../shell/frame.js';
import { statusTexts as texts } from './texts.js';

/** What a restore has held, with the two buttons that decide over it; nothing where nothing is held. */
export function HeldMails({ held, csrf }: { readonly held: Held; readonly csrf: string }): VNode | null {
  if (held.deliveries + held.alerts + held.postings === 0) return null;
  return (
    <section>
      <h2 id="held">{texts.held}</h2>
      <p>{texts.heldText(held.deliveries, held.alerts, held.postings)}</p>
      <form method="post" action="/held">
        <Csrf value={csrf} />
        <button type="submit" name="decision" value="release">
          {texts.heldRelease}
        </button>{' '}
        <button type="submit" name="decision" value="drop">
          {texts.heldDrop}
        </button>
      </form>
    </section>
  );
}
