import type { VNode } from 'preact';
import { asId, type PostingId } from '@app/core/ids';
import {
  AUDIT_ACTIONS,
  isUndoable,
  type AuditEntry,
  type AuditState,
  type AuditSubjectKind,
} from '@app/core/operators';
import { stamp } from '../shell/format.js';
import { Csrf } from '../shell/frame.js';
import { companyPath, deadLetterPath, postingPath, sourcePath } from '../shell/paths.js';
import { Table } from '../shell/table.js';
import { queryOf, type AuditFilter } from './filter.js';
import { auditTexts as texts } from './texts.js';

export interface AuditView {
  readonly csrf: string;
  readonly filter: AuditFilter;
  readonly entries: readonly AuditEntry[];
  /** Ids of those that were taken back. */
  readonly undone: ReadonlySet<string>;
  readonly hasOlder: boolean;
  readonly message: string | null;
}

/** Who did what, filtered. */
export function AuditPage(view: AuditView): VNode {
  const { csrf, filter, entries, undone, hasOlder, message } = view;
  const last = entries.at(-1);
  return (
    <>
      <h1>{texts.title}</h1>
      {message !== null && (
        <p role="status" class="notice">
          {message}
        </p>
      )}
      <p>{texts.help}</p>
      <FilterForm filter={filter} />
      <Table
        id="entries"
        title={texts.entries}
        empty={texts.none}
        head={texts.head}
        rows={entries.map((entry) => rowOf(entry, csrf, undone.has(entry._id)))}
      />
      {hasOlder && last !== undefined && (
        <p>
          <a href={`/audit?${queryOf(filter, last)}`}>{texts.older}</a>
        </p>
      )}
      <p>
        <a href={`/audit/csv?${queryOf(filter, null)}`}>{texts.csv}</a>{' '}
        <a href={`/audit/jsonl?${queryOf(filter, null)}`}>{texts.jsonl}</a>
      </p>
    </>
  );
}

const stateText = (state: AuditState | null): string =>
  Object.entries(state ?? {})
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');

const rowOf = (entry: AuditEntry, csrf: string, isUndone: boolean): (string | VNode)[] => [
  stamp(entry.at),
  entry.who ?? texts.program,
  entry.action,
  <Subject key="subject" subject={entry.subject} />,
  stateText(entry.before),
  stateText(entry.after),
  isUndone ? (
    <span>{texts.isUndone}</span>
  ) : isUndoable(entry.action) ? (
    <Undo csrf={csrf} entry={entry} />
  ) : (
    ''
  ),
];

/** Pages of what an action was done to. A person is a mark here, and none leads to them. */
const PAGES: Readonly<Partial<Record<AuditSubjectKind, (id: string) => string>>> = {
  posting: (id) => postingPath(asId<PostingId>(id)),
  company: companyPath,
  source: sourcePath,
  'dead-letter': deadLetterPath,
  operation: () => '/operations',
  pause: () => '/pauses',
};

function Subject({ subject: { kind, id } }: { readonly subject: AuditEntry['subject'] }): VNode {
  const page = PAGES[kind];
  if (page === undefined) return <>{`${kind} ${id}`}</>;
  return (
    <>
      {kind} <a href={page(id)}>{id}</a>
    </>
  );
}

const Undo = ({ csrf, entry }: { readonly csrf: string; readonly entry: AuditEntry }): VNode => (
  <form method="post" action="/audit">
    <Csrf value={csrf} />
    <input type="hidden" name="id" value={entry._id} />
    <button type="submit" class="link" aria-label={texts.undoOf(entry.action, entry.subject.id)}>
      {texts.undo}
    </button>
  </form>
);

const FilterForm = ({ filter }: { readonly filter: AuditFilter }): VNode => (
  <form method="get" action="/audit" class="stack">
    <Text name="who" label={texts.who} value={filter.who} />
    <div class="field">
      <label for="action">{texts.action}</label>
      <select id="action" name="action">
        <option value="">{texts.any}</option>
        {AUDIT_ACTIONS.map((action) => (
          <option key={action} value={action} selected={action === filter.action}>
            {action}
          </option>
        ))}
      </select>
    </div>
    <Text name="subject" label={texts.subject} value={filter.subject} />
    <Day name="from" label={texts.from} value={filter.from} />
    <Day name="until" label={texts.until} value={filter.until} />
    <button type="submit">{texts.filter}</button>
  </form>
);

interface TextProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

const Text = ({ name, label, value }: TextProps): VNode => (
  <div class="field">
    <label for={name}>{label}</label>
    <input id={name} name={name} value={value} autocapitalize="off" autocomplete="off" spellcheck={false} />
  </div>
);

const Day = ({ name, label, value }: Omit<TextProps, 'value'> & { readonly value: Date | null }): VNode => (
  <div class="field">
    <label for={name}>{label}</label>
    <input id={name} name={name} type="date" value={value?.toISOString().slice(0, 10) ?? ''} />
  </div>
);
