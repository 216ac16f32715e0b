import type { VNode } from 'preact';
import { usePage } from '../site/page-context.js';
import type { CompanyMark } from './initials.js';

/** The logo of a company from the operator's folder, else its initials. Its name stands beside it, so it says nothing itself. */
export function CompanyLogo(props: { readonly slug: string; readonly mark: CompanyMark }): VNode {
  const { slug, mark } = props;
  const logo = usePage().logoOf(slug);
  if (logo !== null) return <img class="cmark" src={logo} alt="" width="44" height="44" loading="lazy" />;
  return (
    <span class={`cmark mark-${mark.colour}`} aria-hidden="true">
      {mark.letters}
    </span>
  );
}
