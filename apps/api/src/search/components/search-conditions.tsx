import type { VNode } from 'preact';
import { useTexts } from '../../site/page-context.js';
import type { Condition, FormsChip } from '../views/conditions.js';

export function Conditions({ conditions }: { readonly conditions: readonly Condition[] }): VNode {
  const { search } = useTexts();
  return (
    <div class="conditions">
      <h3 class="hidden">{search.conditions}</h3>
      <ul>
        {conditions.map(({ text, words, without, forms }) => (
          <li key={text}>
            <a
              href={without}
              aria-label={search.without(words)}
              title={words === text ? undefined : text}
              rel="nofollow"
            >
              <span>{words}</span>
              <Cross />
            </a>
            {forms !== undefined && <Forms text={text} chip={forms} />}
          </li>
        ))}
        {conditions.length > 1 && (
          <li>
            <a class="plain" href="/">
              {search.clear}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}

/** The other names of a word, and what they add: pressed, exactly the word is looked for. */
function Forms({ text, chip }: { readonly text: string; readonly chip: FormsChip }): VNode {
  const { search, searchHelp } = useTexts();
  const { others, gain, excludes, exactHref } = chip;
  const added = excludes ? searchHelp.leftOut(gain) : searchHelp.gain(gain);
  return (
    <a class="forms" href={exactHref} rel="nofollow">
      <span>
        + {shortened(others)} <small>{added}</small>
      </span>
      <Cross />
      <span class="hidden">{search.exactly(text, others.join(', '))}</span>
    </a>
  );
}

const MOST_NAMES = 2;

/** The first names, and how many more there are: all of them stand in the label of the link. */
const shortened = (names: readonly string[]): string =>
  names.length <= MOST_NAMES + 1
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMES).join(', ')} +${names.length - MOST_NAMES}`;

const Cross = (): VNode => (
  <span aria-hidden="true" class="cross">
    ×
  </span>
);
