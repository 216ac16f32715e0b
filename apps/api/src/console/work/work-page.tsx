import type { VNode } from 'preact';
import { asId, type DeliveryId, type PostingId } from '@app/core/ids';
import type { OperationAct } from '@app/core/operating';
import type { OperationDoc } from '@app/infra/mongo';
import { figure, stamp } from '../shell/format.js';
import { Csrf } from '../shell/frame.js';
import { deadLetterPath, deliveryPath, postingPath } from '../shell/paths.js';
import { Table } from '../shell/table.js';
import {
  FILTER_FIELDS,
  WORK_KINDS,
  WORK_STATES,
  actsFor,
  type FilterFaults,
  type FilterField,
  type WorkFilter,
  type WorkKind,
} from './filter.js';
import { workTexts as texts } from './texts.js';
import { MOST_COUNTED, type WorkItem } from './work-store.js';

/** What a search found. */
export interface Found {
  readonly filter: WorkFilter;
  readonly items: readonly WorkItem[];
  readonly isMore: boolean;
}

/** The search, what it found, and what can be done to it. */
export function WorkPage(props: {
  readonly filled: (field: FilterField | 'kind') => string;
  readonly faults: FilterFaults;
  readonly found: Found | null;
}): VNode {
  const { filled, faults, found } = props;
  return (
    <>
      <h1>{texts.title}</h1>
      <p>
        {texts.lead} <a href="/operations">{texts.operations}</a>
      </p>
      {Object.keys(faults).length > 0 && (
        <p role="alert" class="notice">
          {texts.faults}:{' '}
          {Object.entries(faults)
            .map(([field, fault]) => `${field} ${fault}`)
            .join('; ')}
          .
        </p>
      )}
      <form method="get" action="/work" class="columns">
        <Choice name="kind" label={texts.kindLabel} chosen={filled('kind')} values={KINDS} isWrong={false} />
        {FILTER_FIELDS.map((field) => (
          <Field key={field} field={field} value={filled(field)} isWrong={faults[field] !== undefined} />
        ))}
        <div class="field">
          <button type="submit">{texts.search}</button>
        </div>
      </form>
      <p id="text-hint" class="hint">
        {texts.textHint}
      </p>
      {found !== null && <Results found={found} />}
    </>
  );
}

const KINDS = WORK_KINDS.map((kind) => [kind, texts.kind[kind]] as const);
const STATES = [['', texts.noState] as const, ...WORK_STATES.map((state) => [state, state] as const)];

const Field = (props: {
  readonly field: FilterField;
  readonly value: string;
  readonly isWrong: boolean;
}): VNode => {
  const { field, value, isWrong } = props;
  const label = texts.field[field];
  if (field === 'state')
    return <Choice name={field} label={label} chosen={value} values={STATES} isWrong={isWrong} />;
  const hint = field === 'from' || field === 'until' ? texts.timeHint : undefined;
  const describedBy = field === 'text' ? 'text-hint' : hint === undefined ? undefined : `${field}-hint`;
  return (
    <div class="field">
      <label for={field}>{label}</label>
      {hint !== undefined && (
        <p id={`${field}-hint`} class="hint">
          {hint}
        </p>
      )}
      <input
        id={field}
        name={field}
        value={value}
        maxLength={400}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={describedBy}
      />
    </div>
  );
};

const Choice = (props: {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly values: readonly (readonly [string, string])[];
  readonly isWrong: boolean;
}): VNode => (
  <div class="field">
    <label for={props.name}>{props.label}</label>
    <select id={props.name} name={props.name} aria-invalid={props.isWrong ? 'true' : undefined}>
      {props.values.map(([value, text]) => (
        <option key={value} value={value} selected={value === props.chosen}>
          {text}
        </option>
      ))}
    </select>
  </div>
);

const addressOf = (path: string, filter: WorkFilter, more: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams({ ...filter, ...more })}`;

function Results({ found: { filter, items, isMore } }: { readonly found: Found }): VNode {
  return (
    <>
      <Items id="found" title={texts.found} kind={filter.kind} items={items} />
      {isMore && (
        <p class="paging">
          <a class="next" href={addressOf('/work', filter, { after: items.at(-1)?.id ?? '' })}>
            {texts.more}
          </a>
        </p>
      )}
      {items.length > 0 && (
        <ul>
          {actsFor(filter).map((act) => (
            <li key={act}>
              <a href={addressOf('/operations/preview', filter, { act })}>{texts.act[act]}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const Items = (props: {
  readonly id: string;
  readonly title: string;
  readonly kind: WorkKind;
  readonly items: readonly WorkItem[];
}): VNode => (
  <Table
    id={props.id}
    title={props.title}
    empty={texts.nothing}
    head={texts.head}
    rows={props.items.map(({ id, at, state, about }) => [stamp(at), state, about, pageOf(props.kind, id)])}
  />
);

/** An alert has no page of its own: it is on those of its posting and its person. */
function pageOf(kind: WorkKind, id: string): VNode | string {
  if (kind === 'alerts') return id;
  return (
    <a key={id} href={PAGES[kind](id)}>
      {id}
    </a>
  );
}

const PAGES: Readonly<Record<Exclude<WorkKind, 'alerts'>, (id: string) => string>> = {
  'dead-letters': deadLetterPath,
  deliveries: (id) => deliveryPath(asId<DeliveryId>(id)),
  postings: (id) => postingPath(asId<PostingId>(id)),
};

/** What would be done, to how many, with the first of them. */
export function PreviewPage(props: {
  readonly csrf: string;
  readonly act: OperationAct;
  readonly filter: WorkFilter;
  readonly count: number;
  readonly examples: readonly WorkItem[];
}): VNode {
  const { csrf, act, filter, count, examples } = props;
  return (
    <>
      <h1>{texts.act[act]}</h1>
      <p>{texts.count(figure(count), count >= MOST_COUNTED)}</p>
      <p>{texts.means[act]}</p>
      <form method="post" action="/operations">
        <Csrf value={csrf} />
        <input type="hidden" name="act" value={act} />
        {Object.entries(filter).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <button type="submit">{texts.confirm}</button>
      </form>
      <p>
        <a href={addressOf('/work', filter, {})}>{texts.back}</a>
      </p>
      <Items id="examples" title={texts.examples} kind={filter.kind} items={examples} />
    </>
  );
}

/** What was done to many, and what is being done. */
export const OperationsPage = (props: {
  readonly csrf: string;
  readonly operations: readonly OperationDoc[];
}): VNode => (
  <>
    <h1>{texts.operations}</h1>
    <p>
      {texts.reload} <a href="/work">{texts.title}</a>
    </p>
    <Table
      id="operations"
      title={texts.operations}
      empty={texts.noOperations}
      head={texts.operationsHead}
      rows={props.operations.map((one) => [
        stamp(one.startedAt),
        one.act,
        Object.entries(one.filter)
          .map(([field, value]) => `${field}=${value}`)
          .join(' '),
        one.by,
        texts.state[one.state],
        figure(one.seen),
        figure(one.changed),
        one.endedAt === null ? '' : stamp(one.endedAt),
        one.state === 'running' ? <Abort key={one._id} id={one._id} csrf={props.csrf} /> : '',
      ])}
    />
  </>
);

const Abort = ({ id, csrf }: { readonly id: string; readonly csrf: string }): VNode => (
  <form method="post" action="/operations/abort">
    <Csrf value={csrf} />
    <input type="hidden" name="id" value={id} />
    <button type="submit" class="link" aria-label={`${texts.abort}: ${id}`}>
      {texts.abort}
    </button>
  </form>
);
