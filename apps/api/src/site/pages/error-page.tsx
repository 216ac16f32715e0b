import type { VNode } from 'preact';
import type { PageContext } from '../page-context.js';
import type { Texts } from '../../texts/index.js';
import { MessagePage } from './message-page.js';

/** An error as a page. `detail` is shown where it helps the person. */
export function ErrorPage(props: {
  readonly page: PageContext;
  readonly kind: keyof Texts['errors'] &
    ('not-found' | 'gone' | 'too-many-requests' | 'board-loading' | 'fault' | 'bad');
  readonly detail: string | null;
}): VNode {
  const { errors } = props.page.texts;
  const { title, text } = errors[props.kind];
  return (
    <MessagePage page={props.page} title={title}>
      <p class="lead">{text}</p>
      {props.detail !== null && <p>{props.detail}</p>}
      <p>
        <a href="/">{errors.home}</a>
      </p>
    </MessagePage>
  );
}
