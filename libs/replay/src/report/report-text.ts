import type { Cause } from '../compare/causes.js';
import { causeName } from './make-report.js';
import type { BuildName, Group, ReplayReport, Sample } from './report.js';

const MOST_GROUPS = 10;
const MOST_SHOWN = 3;
const MOST_SIGNS = 80;

const count = (value: number): string => value.toLocaleString('en-GB');

/** A share in words: `12 of 400 (3.000 %)`. */
export const shareTold = (some: number, of: number): string =>
  `${count(some)} of ${count(of)}${of === 0 ? '' : ` (${((100 * some) / of).toFixed(3)} %)`}`;

/** The report for people to read. */
export const reportText = (report: ReplayReport): string =>
  [
    ...headLines(report),
    ...figureLines(report),
    ...groupLines('By cause', report.byCause, MOST_SHOWN),
    ...groupLines('By source', report.bySource, 0),
    ...groupLines('By saved search', report.bySearch, 0),
    ...limitLines(report),
  ].join('\n');

const buildTold = ({ name, release, reading, fingerprint }: BuildName): string =>
  `${name} (release ${release}, reading ${reading}, build ${fingerprint.slice(0, 12)})`;

const headLines = ({ at, days, base, against }: ReplayReport): readonly string[] => [
  `Replay of ${count(days)} days up to ${at}`,
  `  before  ${buildTold(base)}`,
  `  after   ${buildTold(against)}`,
];

function figureLines({ postings, searches, alerts, pairs, people }: ReplayReport): readonly string[] {
  const { withoutDraft, hidden, changed } = postings.leftOut;
  const { unread } = searches;
  return [
    `Postings: ${count(postings.compared)} compared; left out: ${count(withoutDraft)} without a kept draft, ${count(hidden)} hidden, ${count(changed)} changed meanwhile`,
    ...(postings.failed.base + postings.failed.against === 0
      ? []
      : [
          `  could not be read: ${count(postings.failed.base)} before, ${count(postings.failed.against)} after`,
        ]),
    `Saved searches: ${count(searches.compared)}`,
    ...(unread.base.length + unread.against.length === 0
      ? []
      : [`  could not be read: ${count(unread.base.length)} before, ${count(unread.against.length)} after`]),
    `Alerts: ${count(alerts.base)} before, ${count(alerts.against)} after`,
    `  lost    ${shareTold(alerts.lost, alerts.base)}`,
    `  gained  ${shareTold(alerts.gained, alerts.base)}`,
    `  moved   ${shareTold(alerts.moved, alerts.base)}`,
    `Pairs of search and posting: ${count(pairs.base)} before, ${count(pairs.against)} after; ${count(pairs.lost)} lost, ${count(pairs.gained)} gained`,
    `Postings in another opening: ${count(postings.moved)}`,
    `People affected: ${shareTold(people.affected, people.all)}; lose ${count(people.lost)}, gain ${count(people.gained)}, moved ${count(people.moved)}`,
  ];
}

function groupLines(title: string, groups: readonly Group[], samples: number): readonly string[] {
  if (groups.length === 0) return [];
  const shown = groups.slice(0, MOST_GROUPS);
  const more = groups.length - shown.length;
  return [
    '',
    title,
    ...shown.flatMap((group) => [groupTold(group), ...group.samples.slice(0, samples).flatMap(sampleLines)]),
    ...(more === 0 ? [] : [`  and ${count(more)} more`]),
  ];
}

const groupTold = ({ name, alerts, pairs, people }: Group): string =>
  `  ${name}: alerts -${count(alerts.lost)} +${count(alerts.gained)} ~${count(alerts.moved)}, pairs -${count(pairs.lost)} +${count(pairs.gained)}, people ${count(people)}`;

const SIGNS = { lost: '-', gained: '+', moved: '~' } as const;

const sampleLines = ({ change, move, title, source, postingId, searches, causes }: Sample): string[] => [
  `    ${SIGNS[change]} ${cut(title)} [${postingId}, ${source}], search ${searches.join(', ')}${move === null ? '' : `, other ${move}`}`,
  ...causes.slice(0, MOST_SHOWN).map(causeTold),
];

const causeTold = (cause: Cause): string =>
  `        ${causeName(cause)}${cause.clause === null ? '' : ` (${cut(cause.clause)})`}: ${cut(cause.before)} -> ${cut(cause.after)}`;

const cut = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MOST_SIGNS ? line : `${line.slice(0, MOST_SIGNS - 3)}...`;
};

const limitLines = ({ limits }: ReplayReport): readonly string[] =>
  limits.length === 0
    ? []
    : [
        '',
        'Limits',
        ...limits.map(
          ({ name, most, found, of, isOver }) =>
            `  ${name}: at most ${most}, found ${shareTold(found, of)}: ${isOver ? 'OVER' : 'kept'}`,
        ),
      ];
