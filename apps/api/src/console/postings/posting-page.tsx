import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { KeptPosting } from '@app/core/records';
import type { MomentPage } from '@app/core/timeline';
import type { CommittedPosting } from '@app/core/trace';
import { factRows } from '../../posting/posting-facts.js';
import type { PageContext } from '../../site/page-context.js';
import { en } from '../../texts/index.js';
import { stamp } from '../shell/format.js';
import { companyPath, deadLetterPath, postingPath, sourcePath } from '../shell/paths.js';
import { Table } from '../shell/table.js';
import { Timeline } from '../shell/timeline.js';
import type { ToldChange } from './history.js';
import { MadeOf } from './made-of.js';
import { MOST_LISTED, type AboutLetter, type BesidePosting, type MadeAlert } from './posting-store.js';
import { postingTexts as texts } from './texts.js';

/** Everything that the page of one posting shows. */
export interface PostingRecord {
  readonly page: PageContext;
  /** As it is now, or was at the instant that was asked for. */
  readonly posting: KeptPosting;
  readonly at: Date | null;
  readonly changes: readonly ToldChange[];
  readonly beside: readonly BesidePosting[];
  readonly opening: CommittedPosting['opening'] | null;
  readonly made: readonly MadeAlert[];
  readonly mayHelp: boolean;
  readonly letters: readonly AboutLetter[];
  readonly moments: MomentPage;
}

/** One posting as an operator needs it: what it says, what was changed, its opening, what was made of it, what happened. */
export const PostingPage = (record: PostingRecord): VNode => (
  <>
    <h1>{record.posting.title}</h1>
    {record.at !== null && (
      <p role="status" class="notice">
        {texts.asOf(stamp(record.at))} <a href={postingPath(record.posting._id)}>{texts.now}</a>
      </p>
    )}
    <Links {...record} />
    <Table id="says" title={texts.says} empty="" head={texts.saysHead} rows={sayRows(record.posting)} />
    <form method="get" action={postingPath(record.posting._id)} class="stack">
      <div class="field">
        <label for="at">{texts.atLabel}</label>
        <input id="at" name="at" maxLength={40} required />
      </div>
      <button type="submit" class="secondary">
        {texts.show}
      </button>
    </form>
    <Table
      id="history"
      title={texts.history}
      empty={texts.noHistory}
      head={texts.historyHead}
      rows={record.changes.map(({ at, seq, revision, fields }) => [
        stamp(at),
        String(seq),
        texts.revision(revision.before, revision.after),
        fields.join(', '),
      ])}
    />
    <Opening {...record} />
    <MadeOf made={record.made} mayHelp={record.mayHelp} />
    <Letters letters={record.letters} />
    <Timeline moments={record.moments.moments} nextHref={olderOf(record)} />
  </>
);

function olderOf({ posting, at, moments: { next } }: PostingRecord): string | null {
  if (next === null) return null;
  const then: Record<string, string> = at === null ? {} : { at: at.toISOString() };
  return `${postingPath(posting._id)}?${new URLSearchParams({ ...then, before: next.toISOString() })}`;
}

const Links = ({ posting, page }: PostingRecord): VNode => (
  <nav aria-label={texts.links}>
    <ul>
      <li>
        <a href={`${page.publicUrl}${PATHS.posting(posting._id)}`}>{texts.public}</a>
      </li>
      <li>
        <a href={`/why?${new URLSearchParams({ posting: posting._id })}`}>{texts.why}</a>
      </li>
      <li>
        <a href={sourcePath(posting.source)}>{texts.source(posting.source)}</a>
      </li>
      <li>
        <a href={companyPath(posting.company.slug)}>{texts.company(posting.company.name)}</a>
      </li>
      <li>
        <a href={posting.url} rel="noreferrer">
          {texts.atSource}
        </a>
      </li>
    </ul>
  </nav>
);

function sayRows(posting: KeptPosting): string[][] {
  const { state, closedAt, closedReason, hidden, seq, revision, externalId, quiet } = posting;
  const own = [
    [texts.state, state === 'open' ? texts.open : texts.closed(closedReason ?? ''), stampOf(closedAt)],
    ...(hidden === undefined ? [] : [[texts.hidden, hidden.by, stamp(hidden.at)]]),
    [texts.change, texts.changeOf(seq, revision), stamp(posting.revisedAt)],
    [texts.comparing, quiet == null ? comparing(posting) : quiet, ''],
    [texts.externalId, externalId, ''],
  ];
  const times = { now: posting.revisedAt, seenAt: posting.revisedAt };
  const facts = factRows(posting, times, en).filter(({ name }) => name !== null);
  return [...own, ...facts.map(({ label, values, evidence }) => [label, values.join(', '), evidence ?? ''])];
}

const stampOf = (at: Date | null): string => (at === null ? '' : stamp(at));

function comparing({ unmatched, matchFailures, heldUnmatched }: KeptPosting): string {
  if (heldUnmatched === true) return texts.held;
  return unmatched ? texts.waiting(matchFailures) : texts.compared;
}

const Opening = ({ beside, opening }: PostingRecord): VNode => (
  <>
    <Table
      id="opening"
      title={texts.opening}
      empty={texts.alone}
      head={texts.openingHead}
      rows={beside.slice(0, MOST_LISTED).map(({ _id, title, source, state, locationText }) => [
        <a key={_id} href={postingPath(_id)}>
          {title}
        </a>,
        source,
        locationText,
        state,
      ])}
    />
    {beside.length > MOST_LISTED && <p class="hint">{texts.more(MOST_LISTED)}</p>}
    <p>
      {opening === null ? texts.openingUnknown : texts.openingWhy[opening.why]}
      {opening?.with != null && (
        <>
          {' '}
          {texts.with} <a href={postingPath(opening.with)}>{opening.with}</a>
        </>
      )}
    </p>
  </>
);

const Letters = ({ letters }: { readonly letters: readonly AboutLetter[] }): VNode => (
  <>
    <Table
      id="letters"
      title={texts.letters}
      empty={texts.noLetters}
      head={texts.letterHead}
      rows={letters
        .slice(0, MOST_LISTED)
        .map(({ _id, lastAt, stage, reason, message }) => [
          stamp(lastAt),
          <a key={_id} href={deadLetterPath(_id)}>{`${stage}: ${reason}`}</a>,
          message,
        ])}
    />
    {letters.length > MOST_LISTED && <p class="hint">{texts.more(MOST_LISTED)}</p>}
  </>
);
