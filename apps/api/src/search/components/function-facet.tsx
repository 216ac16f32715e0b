import type { VNode } from 'preact';
import { useTexts } from '../../site/page-context.js';
import type { FunctionGroup, FunctionLink } from '../views/function-links.js';

/** The functions with counts; below one that is taken its families. */
export function FunctionFacet({ groups }: { readonly groups: readonly FunctionGroup[] }): VNode | null {
  const { board } = useTexts();
  if (groups.length === 0) return null;
  return (
    <section class="functions">
      <h3>{board.function}</h3>
      <ul>
        {groups.map((group) => (
          <li key={group.name}>
            <FunctionRow link={group} />
            {group.families.length > 0 && (
              <ul>
                {group.families.map((family) => (
                  <li key={family.label}>
                    <FunctionRow link={family} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function FunctionRow({ link }: { readonly link: FunctionLink }): VNode {
  const { search } = useTexts();
  return (
    <a href={link.href} rel="nofollow" class={link.isTaken ? 'is-taken' : undefined}>
      <span>{link.label}</span>{' '}
      {link.isTaken ? (
        <span class="cross">
          <span aria-hidden="true">×</span>
          <span class="hidden">({search.facetDrop})</span>
        </span>
      ) : (
        <span class="count">{link.count}</span>
      )}
    </a>
  );
}

/** The functions as a row of links: the first step of who does not know yet what to type. */
export function FunctionRibbon({ groups }: { readonly groups: readonly FunctionGroup[] }): VNode | null {
  const { board } = useTexts();
  if (groups.length === 0) return null;
  return (
    <nav class="ribbon" aria-label={board.browse}>
      <ul>
        {groups.map(({ name, label, count, href }) => (
          <li key={name}>
            <a href={href}>
              {label} <small>{count}</small>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
