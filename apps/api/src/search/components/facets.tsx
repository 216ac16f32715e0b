import type { VNode } from 'preact';
import { useTexts } from '../../site/page-context.js';
import type { FacetGroup, FacetLink } from '../views/facet-links.js';

/** Values with counts: each leads to the search with it, or without it. */
export function FacetList({ groups }: { readonly groups: readonly FacetGroup[] }): VNode | null {
  if (groups.length === 0) return null;
  return (
    <div class="facetlist">
      {groups.map(({ field, title, links }) => (
        <section key={field}>
          <h3>{title}</h3>
          <ul>
            {links.map((link) => (
              <FacetRow key={link.label} link={link} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function FacetRow({ link }: { readonly link: FacetLink }): VNode {
  const { search } = useTexts();
  const { label, count, state, href, excludeHref } = link;
  if (state !== null) {
    return (
      <li class={`taken ${state}`}>
        <a href={href} rel="nofollow">
          <span>{label}</span>
          <span class="quiet">{state === 'include' ? search.facetIncluded : search.facetExcluded}</span>
          <span aria-hidden="true" class="cross">
            ×
          </span>
          <span class="hidden">({search.facetDrop})</span>
        </a>
      </li>
    );
  }
  return (
    <li>
      <a href={href} rel="nofollow">
        {label}
      </a>
      <span class="count">{count}</span>
      {excludeHref !== null && (
        <a class="not" href={excludeHref} rel="nofollow" aria-label={search.facetNot(label)}>
          {search.facetNotShort}
        </a>
      )}
    </li>
  );
}
