import type { VNode } from 'preact';
import type { ClauseLine, OneClause } from '@app/search/why';
import { useTexts } from '../site/page-context.js';

/** Every clause of a search, with whether the posting fits it and the words that say so. */
export const ClauseLines = ({ lines }: { readonly lines: readonly ClauseLine[] }): VNode => (
  <ul class="clauses">
    {lines.map((line, index) => (
      <li key={index}>{line.kind === 'clause' ? <Clause line={line} /> : <Either line={line} />}</li>
    ))}
  </ul>
);

function Verdict({ holds }: { readonly holds: boolean }): VNode {
  const { whyNot } = useTexts();
  return holds ? <span>{whyNot.clauseFits}</span> : <strong>{whyNot.clauseFitsNot}</strong>;
}

function Clause({ line }: { readonly line: OneClause }): VNode {
  const { text, excludes, holds, seen, quotes } = line;
  const { whyNot } = useTexts();
  return (
    <>
      <Verdict holds={holds} /> {excludes && `${whyNot.excludes} `}
      <code>{text}</code> ({seen})
      {quotes.length > 0 && (
        <span class="evidence" dir="auto">
          {quotes.join(' · ')}
        </span>
      )}
    </>
  );
}

function Either({ line }: { readonly line: Extract<ClauseLine, { kind: 'either' }> }): VNode {
  const { whyNot } = useTexts();
  return (
    <>
      <Verdict holds={line.holds} /> {whyNot.either}
      <ul>
        {line.choices.map((choice, index) => (
          <li key={index}>
            {choice.map((one, at) => (
              <span key={at}>
                {at > 0 && ` ${whyNot.and} `}
                {one.kind === 'clause' ? <Clause line={one} /> : <Either line={one} />}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
