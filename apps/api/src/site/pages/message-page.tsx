import type { ComponentChildren, VNode } from 'preact';
import { Frame } from '../components/layout.js';
import type { PageContext } from '../page-context.js';

/** A page with a heading and a few words: outcomes, errors, one-button pages. Never indexed. */
export function MessagePage({
  page,
  title,
  children,
  hasError,
}: {
  readonly page: PageContext;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly hasError?: boolean;
}): VNode {
  return (
    <Frame page={page} title={title} hasError={hasError ?? false}>
      <div class="wrap narrow">
        <h1>{title}</h1>
        {children}
      </div>
    </Frame>
  );
}
