import type { ComponentChildren, VNode } from 'preact';
import { Frame } from '../components/layout.js';
import type { PageContext } from '../page-context.js';
import type { Prose } from '../../texts/prose.js';

/** A page of text. */
export function ProsePage(props: {
  readonly page: PageContext;
  readonly prose: Prose;
  readonly path: string;
  readonly children?: ComponentChildren;
}): VNode {
  const { page, prose, path, children } = props;
  return (
    <Frame page={page} title={prose.title} description={prose.lead} canonical={path}>
      <div class="wrap narrow">
        <h1>{prose.title}</h1>
        <p class="lead">{prose.lead}</p>
        {prose.sections.map(({ title, paragraphs }) => (
          <section key={title}>
            <h2>{title}</h2>
            {paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </section>
        ))}
        {children}
      </div>
    </Frame>
  );
}
