import type { VNode } from 'preact';
import { MAIL_FIGURES, lastDays, type MailFigure } from '@app/core/figures';
import type { DayFiguresDoc } from '@app/infra/mongo';
import { figure } from '../shell/format.js';
import { Table } from '../shell/table.js';
import type { OverviewFacts } from './overview-reader.js';
import { MOST_NAMED } from './overview-store.js';
import { overviewTexts as texts } from './texts.js';

/** Counts of one domain, in the order of MAIL_FIGURES. */
export interface DomainRow {
  readonly name: string;
  readonly counts: readonly number[];
}

const countsOf = (docs: readonly DayFiguresDoc[]): number[] =>
  MAIL_FIGURES.map((name: MailFigure) => docs.reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0));

const mailsOf = ({ counts: [accepted = 0, refused = 0] }: DomainRow): number => accepted + refused;

/** The domains that most mails of today and yesterday went to, and all others together, so that the columns add up. */
export function rowsOfDomains({ now, days, domains }: OverviewFacts): DomainRow[] {
  const names = [...new Set(domains.flatMap(({ domain }) => domain ?? []))];
  const rows = names.map((name) => ({
    name,
    counts: countsOf(domains.filter(({ domain }) => domain === name)),
  }));
  const first = rows
    .sort((a, b) => mailsOf(b) - mailsOf(a) || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_NAMED);
  const recent = lastDays(now, 2);
  const all = countsOf(days.filter(({ _id }) => recent.includes(_id)));
  const rest = all.map((sum, n) =>
    Math.max(
      0,
      first.reduce((left, { counts }) => left - (counts[n] ?? 0), sum),
    ),
  );
  return rest.some((count) => count > 0) ? [...first, { name: texts.others, counts: rest }] : first;
}

/** Mails by the domain that they went to. */
export const Domains = ({ facts }: { readonly facts: OverviewFacts }): VNode => (
  <>
    <Table
      id="domains"
      title={texts.domains}
      empty={texts.noDomains}
      head={texts.domainHead}
      rows={rowsOfDomains(facts).map(({ name, counts }) => [name, ...counts.map(figure)])}
    />
    <p class="hint">{texts.domainsNote}</p>
  </>
);
