import type { VNode } from 'preact';
import { Table } from '../shell/table.js';
import type { HitGroup } from './hits.js';
import type { ReadingKind } from './shape.js';
import { findTexts as texts } from './texts.js';

/** What was found, by kind; else what was tried. The box that asks is in the head of every page. */
export function FindPage(props: {
  readonly groups: readonly HitGroup[];
  /** Empty: nothing was asked. */
  readonly tried: readonly ReadingKind[];
  /** Sentences about what was not looked for, or is wrong. */
  readonly notes: readonly string[];
}): VNode {
  const { groups, tried, notes } = props;
  return (
    <>
      <h1>{texts.title}</h1>
      {notes.map((note) => (
        <p key={note} role="status" class="notice">
          {note}
        </p>
      ))}
      {tried.length === 0 && <p>{texts.lead}</p>}
      {groups.length === 0 && tried.length > 0 && <Tried kinds={tried} />}
      {groups.map(({ kind, hits, isMore }) => (
        <Table
          key={kind}
          id={`found-${kind}`}
          title={`${texts.kind[kind]}: ${texts.count(hits.length, isMore)}`}
          empty=""
          head={texts.head}
          rows={hits.map(({ href, label, about }) => [
            <a key={href} href={href}>
              {label}
            </a>,
            about,
          ])}
        />
      ))}
    </>
  );
}

const Tried = ({ kinds }: { readonly kinds: readonly ReadingKind[] }): VNode => (
  <section>
    <p role="status">{texts.nothing}</p>
    <ul>
      {kinds.map((kind) => (
        <li key={kind}>{texts.tried[kind]}</li>
      ))}
    </ul>
  </section>
);
