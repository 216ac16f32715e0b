import type { VNode } from 'preact';
import { useTexts } from '../../site/page-context.js';
import type { FacetGroup, FacetLink } from '../views/facet-links.js';

/** Values with counts: each leads to the search with it, or without it. Folded ones open with a press, and where one is taken. */
export function FacetList(props: {
  readonly groups: readonly FacetGroup[];
  readonly isFolded?: boolean;
}): VNode | null {
  const { groups, isFolded = false } = props;
  if (groups.length === 0) return null;
  return (
    <div class="facetlist">
      {groups.map((group) => (isFolded ? <Folded group={group} /> : <Open group={group} />))}
    </div>
  );
}

const Open = ({ group }: { readonly group: FacetGroup }): VNode => (
  <section>
    <h3>{group.title}</h3>
    <Values group={group} />
  </section>
);

const Folded = ({ group }: { readonly group: FacetGroup }): VNode => (
  <details open={group.links.some(({ state }) => state !== null)}>
    <summary>{group.title}</summary>
    <Values group={group} />
  </details>
);

const Values = ({ group }: { readonly group: FacetGroup }): VNode => (
  <ul>
    {group.links.map((link) => (
      <FacetRow key={link.label} link={link} />
    ))}
  </ul>
);

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
