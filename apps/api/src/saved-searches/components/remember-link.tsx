import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { useTexts } from '../../site/page-context.js';
import { LINKS_SCRIPT } from '../../site/stylesheet/index.js';

/** The button that keeps a manage link in this browser. Its script shows it: without one there is nothing to press. */
export function RememberLink(props: { readonly manageToken: string; readonly address: string }): VNode {
  const { mySearches: texts } = useTexts();
  return (
    <div
      hidden
      data-remember={PATHS.manage(props.manageToken)}
      data-address={props.address}
      data-say={texts.remember}
      data-forget={texts.forget}
      data-remembered={texts.remembered}
      data-forgotten={texts.forgotten}
      data-refused={texts.refused}
    >
      <button type="button" class="secondary">
        {texts.remember}
      </button>
      <p class="hint">{texts.rememberHint}</p>
      <p role="status" />
      <script src={LINKS_SCRIPT.path} defer />
    </div>
  );
}
