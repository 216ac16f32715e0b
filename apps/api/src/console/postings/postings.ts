import { Inject, Injectable } from '@nestjs/common';
import { asId, type ClusterId, type PostingId } from '@app/core/ids';
import { allows } from '@app/core/operators';
import type { KeptPosting } from '@app/core/records';
import type { Clock } from '@app/core/time';
import { ofLine, ofPosting, pageOf, type Moment } from '@app/core/timeline';
import type { CommittedPosting, TraceEntry } from '@app/core/trace';
import type { ServiceConfig } from '@app/infra/config';
import { CLOCK, CONFIG } from '@app/infra/service';
import { WhyDesk } from '@app/infra/why';
import { textOf } from '../../http/form-values.js';
import type { Answer, ConsoleFeature, Visit } from '../shell/feature.js';
import { instantOf } from '../shell/format.js';
import { historyOf, thenOf, type KeptChange } from './history.js';
import { PostingPage } from './posting-page.js';
import { MOST_LISTED, PostingRecordStore, type AboutLetter, type MadeAlert } from './posting-store.js';
import { postingTexts as texts } from './texts.js';

const MOST_MOMENTS = 100;
const DAY_MS = 86_400_000;

/** The page of one posting, as it is or as it was. */
@Injectable()
export class PostingsFeature implements ConsoleFeature {
  readonly routes = [
    { method: 'get', path: '/postings/:id', needs: 'look', handle: (visit: Visit) => this.show(visit) },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(
    private readonly store: PostingRecordStore,
    private readonly desk: WhyDesk,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  private async show(visit: Visit): Promise<Answer> {
    const now = await this.store.find(asId<PostingId>(visit.params['id'] ?? ''));
    if (now === null) return message(404, texts.unknown);
    const asked = textOf(visit.query, 'at', 40).trim();
    const at = asked === '' ? null : instantOf(asked);
    if (asked !== '' && at === null) return message(422, texts.badInstant);
    const changes = await this.store.changes(now);
    const posting = at === null ? now : await this.asOf(now, at, changes);
    return 'kind' in posting ? posting : this.page(visit, { now, posting, at, changes });
  }

  private async asOf(
    now: KeptPosting,
    at: Date,
    changes: readonly KeptChange[],
  ): Promise<KeptPosting | Answer> {
    const then = thenOf(now, at, changes, await this.keptSince());
    switch (then.kind) {
      case 'now':
        return now;
      case 'not-yet':
        return message(404, texts.notYet);
      case 'not-kept':
        return message(404, texts.notKept(this.config.RETAIN_TRACE_DAYS));
      case 'before': {
        const posting = await this.store.at(now._id, then.untilSeq - 1);
        return posting ?? message(404, texts.notKept(this.config.RETAIN_TRACE_DAYS));
      }
    }
  }

  /** From when on every change is kept: as `/why` counts it. */
  private async keptSince(): Promise<Date> {
    const kept = new Date(this.clock.now().getTime() - this.config.RETAIN_TRACE_DAYS * DAY_MS);
    const since = await this.desk.store.traceSince();
    return since !== null && since > kept ? since : kept;
  }

  private async page(visit: Visit, shown: Shown): Promise<Answer> {
    const { now, posting, at, changes } = shown;
    const mayHelp = allows(visit.operator.roles, 'help');
    const [beside, made, letters, lines] = await Promise.all([
      this.store.beside(posting),
      this.store.alerts(now._id, clustersOf(now, changes)),
      this.store.letters(now._id),
      this.desk.store.lines({ posting: now._id }),
    ]);
    const listed = mayHelp ? made.slice(0, MOST_LISTED) : [];
    const moments = pageOf(
      momentsOf(now, { lines, letters, made: listed }).filter((one) => at === null || one.at <= at),
      instantOf(textOf(visit.query, 'before', 40)),
      MOST_MOMENTS,
    );
    const body = PostingPage({
      ...{ page: visit.page, posting, at, beside, made, mayHelp, letters, moments },
      changes: historyOf(now, changes).filter((change) => at === null || change.at <= at),
      opening: openingOf(now._id, lines),
    });
    return { kind: 'page', title: posting.title, body };
  }
}

interface Shown {
  readonly now: KeptPosting;
  readonly posting: KeptPosting;
  readonly at: Date | null;
  readonly changes: readonly KeptChange[];
}

const message = (status: number, text: string): Answer => ({
  kind: 'message',
  status,
  title: texts.title,
  text,
});

/** The openings that it is and ever was part of. */
const clustersOf = ({ clusterId }: KeptPosting, changes: readonly KeptChange[]): ClusterId[] => [
  ...new Set([clusterId, ...changes.flatMap(({ over }) => over.was.clusterId ?? [])]),
];

/** Why it has its opening, as the newest line says that tells of it. */
function openingOf(id: PostingId, lines: readonly TraceEntry[]): CommittedPosting['opening'] | null {
  for (const line of lines) {
    const own = line.step === 'committed' ? line.of.find(({ posting }) => posting === id) : undefined;
    if (own !== undefined) return own.opening;
  }
  return null;
}

interface Told {
  readonly lines: readonly TraceEntry[];
  readonly letters: readonly AboutLetter[];
  readonly made: readonly MadeAlert[];
}

const momentsOf = (now: KeptPosting, { lines, letters, made }: Told): Moment[] => [
  ...ofPosting(now),
  ...lines.map((line) => ofLine(line, new Set([now._id]))),
  ...letters.map(({ lastAt: at, stage, reason }) => told(at, 'dead letter', `${stage}: ${reason}`)),
  ...made.map(({ createdAt, _id, state, deliveryId }) =>
    told(createdAt, 'alert', `${_id}, ${[state, deliveryId ?? []].flat().join(' ')}`),
  ),
];

const told = (at: Date, what: string, seen: string): Moment => ({ at, what, seen, process: null });
