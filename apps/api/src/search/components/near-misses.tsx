import type { VNode } from 'preact';
import { useTexts } from '../../site/page-context.js';

/** One condition that alone keeps openings out, and the search without it. */
export interface NearMissLink {
  readonly text: string;
  readonly count: number;
  readonly href: string;
}

export function NearMisses({ links }: { readonly links: readonly NearMissLink[] }): VNode | null {
  const { search } = useTexts();
  if (links.length === 0) return null;
  return (
    <div class="near">
      <h3>{search.nearTitle}</h3>
      <ul>
        {links.map(({ text, count, href }) => (
          <li key={text}>
            {search.nearMiss(count)} <code>{text}</code>.{' '}
            <a href={href} rel="nofollow">
              {search.nearShow(text)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
