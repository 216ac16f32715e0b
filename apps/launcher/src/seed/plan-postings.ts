import type { PostingDraft } from '@app/core/posting';
import type { CloseReason } from '@app/core/records';
import { Chance } from './chance.js';
import { COMPANIES, type SeedCompany } from './stock/companies.js';
import { makeOpening, type SeedOpening } from './make-opening.js';

/** Something that happens to one posting at an instant of the past. */
export type PostingEvent =
  | { readonly kind: 'listed'; readonly at: Date; readonly source: string; readonly draft: PostingDraft }
  | {
      readonly kind: 'closed';
      readonly at: Date;
      readonly source: string;
      readonly externalId: string;
      readonly reason: CloseReason;
    };

/** What a plan is made from. */
export interface PlanOptions {
  readonly seed: number;
  readonly postings: number;
  readonly days: number;
  /** The end of the history. */
  readonly now: Date;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Hours of the day (UTC) at which postings are read, and how many come then. */
const READS = [
  [5, 6],
  [8, 22],
  [10, 20],
  [13, 22],
  [15, 18],
  [18, 12],
] as const;
/** From Sunday on. */
const WEEKDAYS = [0.08, 1.05, 1.25, 1.2, 1.1, 0.85, 0.12];
const SOURCE_PREFIX = 'seed-';

/** The source of a seeded company: its name says that what it lists is seeded. */
export const sourceOf = ({ slug }: Pick<SeedCompany, 'slug'>): string => SOURCE_PREFIX + slug;

/** The instants at which postings are read, each with its weight; none in the last hour, so that all is settled. */
function readTimes({ seed, days, now }: PlanOptions): (readonly [Date, number])[] {
  const chance = new Chance(`${seed} reads`);
  const midnight = Math.floor(now.getTime() / DAY) * DAY;
  const times: (readonly [Date, number])[] = [];
  for (let day = days - 1; day >= 0; day -= 1) {
    for (const [hour, weight] of READS) {
      const at = new Date(
        midnight - day * DAY + hour * HOUR + chance.int(0, 89) * 60_000 + chance.int(0, 59_000),
      );
      const share = WEEKDAYS[at.getUTCDay()] ?? 1;
      if (at.getTime() < now.getTime() - HOUR) times.push([at, weight * share]);
    }
  }
  // Of one short day there may be no such hour yet.
  return times.length > 0 ? times : [[new Date(now.getTime() - 2 * HOUR), 1]];
}

/** Makes the events of so many postings, by time. The same options give the same events. */
export class PostingPlan {
  readonly events: PostingEvent[] = [];
  private readonly chance: Chance;
  private readonly times: readonly (readonly [Date, number])[];
  private made = 0;

  constructor(private readonly options: PlanOptions) {
    this.chance = new Chance(`${options.seed} postings`);
    this.times = readTimes(options);
    for (let number = 1; this.made < options.postings; number += 1) this.open(number);
    this.events.sort((a, b) => a.at.getTime() - b.at.getTime());
  }

  /** One opening, in all its places. */
  private open(number: number): void {
    const { chance } = this;
    // Larger companies hire more, but no company is the board.
    const company = chance.weighted(COMPANIES.map((one) => [one, Math.sqrt(one.people)] as const));
    const requisition = `R${this.options.seed}-${1_000 + number}`;
    const opening = makeOpening(chance, company, requisition);
    const at = chance.weighted(this.times);
    const lifeDays = 6 + chance.next() ** 2 * 95;
    const end = new Date(at.getTime() + lifeDays * DAY);
    for (const place of opening.places.slice(0, this.options.postings - this.made)) {
      this.list(opening, place, at, end);
    }
  }

  private list(opening: SeedOpening, place: string, at: Date, end: Date): void {
    const { chance } = this;
    const draft = this.draftOf(opening, place, at, end);
    const source = sourceOf(opening.company);
    this.events.push({ kind: 'listed', at, source, draft });
    if (chance.percent(6)) this.revise(source, draft, at, end);
    const closed = this.readAfter(end);
    if (closed === null) return;
    const hasDate = draft.validThrough !== undefined;
    const reason = hasDate ? 'valid-through-passed' : chance.percent(88) ? 'no-longer-listed' : 'withdrawn';
    this.events.push({ kind: 'closed', at: closed, source, externalId: draft.externalId, reason });
    if (chance.percent(22)) this.repost(opening, place, closed);
  }

  private draftOf({ company, draft }: SeedOpening, place: string, at: Date, end: Date): PostingDraft {
    this.made += 1;
    const externalId = `${this.options.seed}-${this.made}`;
    const url = `https://careers.${company.slug}.example.com/jobs/${externalId}`;
    const { chance } = this;
    return {
      ...draft,
      externalId,
      url,
      ...(chance.percent(70) ? { applyUrl: `${url}/apply` } : {}),
      locations: [place],
      ...(chance.percent(88) ? { postedAt: new Date(at.getTime() - chance.int(5, 1_700) * 60_000) } : {}),
      ...(chance.percent(12) ? { validThrough: end } : {}),
    };
  }

  /** The employer changes its words some days later. */
  private revise(source: string, draft: PostingDraft, at: Date, end: Date): void {
    const later = this.readAfter(new Date(at.getTime() + this.chance.int(1, 12) * DAY));
    if (later === null || later >= end) return;
    const notes = [
      'We have moved the start to the beginning of the quarter.',
      'The team has grown since we first wrote this: you would be one of eight.',
      'Interviews take place from next week on.',
    ];
    const revised = { ...draft, html: `${draft.html ?? ''}<p>${this.chance.pick(notes)}</p>` };
    this.events.push({ kind: 'listed', at: later, source, draft: revised });
  }

  /** The opening is listed again, under another number, some time after it closed. */
  private repost(opening: SeedOpening, place: string, closed: Date): void {
    const again = this.readAfter(new Date(closed.getTime() + this.chance.int(4, 20) * DAY));
    if (again === null || this.made >= this.options.postings) return;
    this.list(opening, place, again, new Date(again.getTime() + this.chance.int(10, 60) * DAY));
  }

  private readAfter(instant: Date): Date | null {
    return this.times.find(([at, weight]) => at > instant && weight > 2)?.[0] ?? null;
  }
}
