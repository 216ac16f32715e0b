import type { VNode } from 'preact';
import type { KeptDeadLetter } from '@app/core/running';
import type { Moment } from '@app/core/timeline';
import { figure, stamp } from '../shell/format.js';
import { Timeline } from '../shell/timeline.js';
import { letterTexts as texts } from './texts.js';

/** One dead letter: what it holds, why, where it came from, and what can be done about it. */
export function LetterPage(props: {
  readonly letter: KeptDeadLetter;
  /** The page of what it came from. */
  readonly originHref: string;
  readonly mayOperate: boolean;
  readonly moments: readonly Moment[];
}): VNode {
  const { letter, originHref, mayOperate, moments } = props;
  const { stage, reason, message, origin, sample, count, firstAt, lastAt } = letter;
  return (
    <>
      <h1>{texts.heading(stage, reason)}</h1>
      <p>{message}</p>
      <p>{texts.counts(figure(count), stamp(firstAt), stamp(lastAt))}</p>
      <p>
        {texts.origin} <a href={originHref}>{origin}</a>
      </p>
      <section>
        <h2 id="sample">{texts.sample}</h2>
        {sample === '' ? (
          <p>{texts.noSample}</p>
        ) : (
          <pre class="scroll" tabIndex={0} role="region" aria-labelledby="sample">
            {sample}
          </pre>
        )}
      </section>
      <section>
        <h2>{texts.acts}</h2>
        {mayOperate ? (
          <ul>
            {(['redrive', 'discard'] as const).map((act) => (
              <li key={act}>
                <a href={actOn(letter, act)}>{texts[act]}</a>
              </li>
            ))}
          </ul>
        ) : (
          <p>{texts.needsOperate}</p>
        )}
      </section>
      <Timeline moments={moments} />
    </>
  );
}

/** The search in work that finds this one: by its origin, reason and instant. What would be done is shown there first. */
const actOn = ({ stage, reason, origin, lastAt }: KeptDeadLetter, act: string): string => {
  const at = lastAt.toISOString();
  const filter = { kind: 'dead-letters', stage, reason, source: origin, from: at, until: at };
  return `/operations/preview?${new URLSearchParams({ ...filter, act })}`;
};
