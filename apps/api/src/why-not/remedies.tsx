import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { SavedSearch } from '@app/core/records';
import { typedOf } from '@app/core/searches';
import type { Remedy } from '@app/search/why';
import { useTexts } from '../site/page-context.js';

interface RemedyProps {
  readonly base: string;
  readonly remedy: Remedy;
  readonly searches: readonly SavedSearch[];
}

/** What the reader can do: links to where things are changed, and buttons for what one press changes. */
export function Remedies(
  props: Omit<RemedyProps, 'remedy'> & { readonly remedies: readonly Remedy[] },
): VNode {
  const { base, remedies, searches } = props;
  return (
    <ul class="choices">
      {remedies.map((remedy) => (
        <li key={`${remedy.kind}:${remedy.of}`}>
          <OneRemedy base={base} remedy={remedy} searches={searches} />
        </li>
      ))}
    </ul>
  );
}

function OneRemedy({ base, remedy, searches }: RemedyProps): VNode {
  const { whyNot } = useTexts();
  const { kind, of } = remedy;
  const search = searches.find(({ _id }) => _id === of);
  const query = search === undefined ? undefined : typedOf(search);
  const label = whyNot.remedies[kind];
  const said = query === undefined ? label : whyNot.named(label, query);
  const press = pressOf(base, remedy);
  if (press !== null)
    return (
      <form method="post" action={press}>
        <button type="submit" class="secondary">
          {said}
        </button>
      </form>
    );
  const href = hrefOf(base, remedy);
  return href === null ? <span>{said}</span> : <a href={href}>{said}</a>;
}

/** Where a press of a button goes; null where it is none. */
function pressOf(base: string, { kind, of }: Remedy): string | null {
  switch (kind) {
    case 'resume-search':
      return `${base}/searches/${of}/resume`;
    case 'wake':
      return `${base}/searches/${of}/wake`;
    case 'back':
      return `${base}/back`;
    case 'unmute':
      return `${base}/companies/${encodeURIComponent(of ?? '')}/unmute`;
    default:
      return null;
  }
}

/** Where a link leads; null where the words are all. */
function hrefOf(base: string, { kind, of }: Remedy): string | null {
  switch (kind) {
    case 'change-search':
      return `${base}/searches/${of}/edit`;
    case 'save-search':
      return `${base}/new`;
    case 'limits':
      return `${base}#limits`;
    case 'schedule':
    case 'resume-mails':
      return base;
    case 'kept-away':
      return PATHS.kept(base);
    case 'all-alerts':
      return `${base}/alerts`;
    default:
      return null;
  }
}
