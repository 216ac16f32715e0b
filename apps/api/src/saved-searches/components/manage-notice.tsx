import type { VNode } from 'preact';
import type { PageContext } from '../../site/page-context.js';
import type { Texts } from '../../texts/index.js';
import type { Undo } from '../undo.js';

/** Names what was done, in the address of the list. */
export type DoneName = keyof Texts['manage']['done'] | keyof Texts['restraints']['done'];

/** What was just done, to be told at the top of the page. */
export interface ManageNotice {
  readonly text: string;
  /** The button that undoes it; null where nothing does. */
  readonly undo: Undo | null;
}

export function Notice(props: {
  readonly page: PageContext;
  readonly base: string;
  readonly notice: ManageNotice;
}): VNode {
  const { page, base, notice } = props;
  const { manage } = page.texts;
  return (
    <div class="notice done" role="status">
      <p>{notice.text}</p>
      {notice.undo !== null && (
        <form method="post" action={`${base}/${notice.undo.path}`}>
          {Object.entries(notice.undo.fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" class="secondary">
            {manage.undo}
          </button>
        </form>
      )}
    </div>
  );
}
