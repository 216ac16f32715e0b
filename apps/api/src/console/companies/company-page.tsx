import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { Company } from '@app/core/posting';
import type { Hiding } from '@app/core/records';
import type { Moment } from '@app/core/timeline';
import { figure, stamp } from '../shell/format.js';
import { postingPath, sourcePath } from '../shell/paths.js';
import { Table } from '../shell/table.js';
import { Timeline } from '../shell/timeline.js';
import { MOST_COUNTED, MOST_LISTED, type OfCompany } from './company-store.js';
import { companyTexts as texts } from './texts.js';

/** One company: its postings, and what happened to them. */
export function CompanyPage(props: {
  readonly publicUrl: string;
  readonly company: Company;
  readonly open: number;
  readonly closed: number;
  readonly hiding: Hiding | null;
  readonly postings: readonly OfCompany[];
  readonly moments: readonly Moment[];
}): VNode {
  const { publicUrl, company, open, closed, hiding, postings, moments } = props;
  return (
    <>
      <h1>{company.name}</h1>
      {hiding !== null && <p class="notice">{texts.hidden(stamp(hiding.at))}</p>}
      <p>{texts.counts(counted(open), counted(closed))}</p>
      <ul>
        <li>{texts.key(company.slug)}</li>
        <li>
          <a href={`${publicUrl}${PATHS.company(company.slug)}`}>{texts.public}</a>
        </li>
        <li>
          <a href="/moderation">{texts.moderation}</a>
        </li>
      </ul>
      <Table
        id="postings"
        title={texts.postings}
        empty=""
        head={texts.head}
        rows={postings
          .slice(0, MOST_LISTED)
          .map(({ _id, title, source, locationText, state, firstSeenAt }) => [
            <a key={_id} href={postingPath(_id)}>
              {title}
            </a>,
            <a key={source} href={sourcePath(source)}>
              {source}
            </a>,
            locationText,
            state,
            stamp(firstSeenAt),
          ])}
      />
      {postings.length > MOST_LISTED && <p class="hint">{texts.more(MOST_LISTED)}</p>}
      <Timeline moments={moments} />
    </>
  );
}

const counted = (count: number): string => texts.orMore(figure(count), count >= MOST_COUNTED);
