import { asId, type SavedSearchId } from '@app/core/ids';
import type { MutedCompany, QuietHours, Restraints } from '@app/core/subscription';
import { Body, Controller, Param, Post, UseFilters, UseInterceptors } from '@nestjs/common';
import { restraintsOf, type Subscriber } from '@app/core/records';
import { stillAway, type RestraintChange } from '@app/core/digest';
import type { HtmlPage, SeeOther } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Problem } from '../http/problem.js';
import { Signals } from '../quality/signals.js';
import { RateLimited } from '../http/rate-limit.js';
import type { MailedPosting } from '@app/mails';
import { MailedPostingStore } from './mailed-posting-store.js';
import { noSuchSearch } from '../subscribers/links/no-such-search.js';
import type { Managed } from '../subscribers/links/managed-searches.js';
import { SubscriberRestraints } from './subscriber-restraints.js';
import { dateFieldValue } from '../site/format/when.js';
import { ManageView } from '../saved-searches/manage-view.js';
import type { DoneName } from '../saved-searches/components/manage-notice.js';
import { textOf } from '../http/form-values.js';
import { readDate } from '../site/read-form.js';
import { Site } from '../site/site.js';
import { press, type Undo } from '../saved-searches/undo.js';
import { LinkFaultFilter } from '../subscribers/links/link-fault.filter.js';
import { OpenedLink } from '../subscribers/links/opened-link.js';
import { LinkProblem } from '../subscribers/links/link-problem.js';

type Params = Readonly<Record<string, unknown>>;
type FaultName = 'no-date' | 'bad-hours' | 'bad-number';

interface Press {
  readonly change: RestraintChange;
  readonly done: DoneName;
  /** What takes it back, by how things were before; null where nothing does. */
  readonly undo: (before: Managed) => Undo | null;
  /** The field that a refusal belongs to. */
  readonly field: string;
  /** Counts it once it is done. */
  readonly count?: () => Promise<void>;
}

/** What a subscriber does about when, and about whom, they are written to. Each is one button. */
@Controller('manage/:token')
@UseInterceptors(PageInterceptor)
@UseFilters(LinkFaultFilter)
export class RestraintsPageController {
  constructor(
    private readonly restraints: SubscriberRestraints,
    private readonly postings: MailedPostingStore,
    private readonly signals: Signals,
    private readonly view: ManageView,
    private readonly site: Site,
  ) {}

  @Post('away')
  @RateLimited('token')
  away(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Body() body: Params,
  ): Promise<HtmlPage | SeeOther> {
    const field = 'awayUntil';
    const until = readDate(textOf(body, field, 20));
    if (until === null) return this.refuse(token, managed, field, 'no-date');
    return this.change(token, managed, {
      change: { kind: 'away', until },
      done: 'away',
      undo: () => press('back'),
      field,
    });
  }

  @Post('back')
  @RateLimited('token')
  back(@Param('token') token: string, @OpenedLink() managed: Managed): Promise<HtmlPage | SeeOther> {
    return this.change(token, managed, {
      change: { kind: 'back' },
      done: 'back',
      undo: ({ subscriber }) => this.awayAgain(subscriber),
      field: 'awayUntil',
    });
  }

  @Post('searches/:id/snooze')
  @RateLimited('token')
  snooze(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param('id') savedSearchId: SavedSearchId,
    @Body() body: Params,
  ): Promise<HtmlPage | SeeOther> {
    const field = `snooze-${savedSearchId}`;
    const until = readDate(textOf(body, 'until', 20));
    if (until === null) return this.refuse(token, managed, field, 'no-date', savedSearchId);
    const undo = press(`searches/${savedSearchId}/wake`);
    const change = { kind: 'snooze', savedSearchId, until } as const;
    return this.change(token, managed, { change, done: 'snooze', undo: () => undo, field });
  }

  @Post('searches/:id/wake')
  @RateLimited('token')
  wake(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param('id') savedSearchId: SavedSearchId,
  ): Promise<HtmlPage | SeeOther> {
    const field = `snooze-${savedSearchId}`;
    return this.change(token, managed, {
      change: { kind: 'wake', savedSearchId },
      done: 'wake',
      undo: ({ subscriber }) => this.snoozedAgain(subscriber, savedSearchId),
      field,
    });
  }

  @Post('limits')
  @RateLimited('token')
  limits(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Body() body: Params,
  ): Promise<HtmlPage | SeeOther> {
    const quietHours = readQuietHours(textOf(body, 'quietFrom', 5), textOf(body, 'quietTo', 5));
    if (quietHours === undefined) return this.refuse(token, managed, 'quietFrom', 'bad-hours');
    const weeklyMails = readWeeklyMails(textOf(body, 'weeklyMails', 10).trim());
    if (weeklyMails === undefined) return this.refuse(token, managed, 'weeklyMails', 'bad-number');
    const change = { kind: 'limits', quietHours, weeklyMails } as const;
    return this.change(token, managed, {
      change,
      done: 'limits',
      undo: ({ subscriber }) => ({ path: 'limits', fields: limitFields(restraintsOf(subscriber)) }),
      field: 'weeklyMails',
    });
  }

  /** The company is that of a posting, so that nothing that somebody typed is shown as a name. */
  @Post('mute')
  @RateLimited('token')
  async mute(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Body() body: Params,
  ): Promise<HtmlPage | SeeOther> {
    const posting = await this.postings.find(asId(textOf(body, 'posting', 64)));
    if (posting === null) throw new Problem('not-found', 'There is no such posting on record.');
    return this.muteCompany(token, managed, posting.company, posting);
  }

  @Post('companies/:slug/mute')
  @RateLimited('token')
  async muteAgain(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param('slug') slug: string,
  ): Promise<HtmlPage | SeeOther> {
    const company = await this.postings.company(slug);
    if (company === null) throw new Problem('not-found', 'There is no posting of such a company on record.');
    return this.muteCompany(token, managed, company, null);
  }

  @Post('companies/:slug/unmute')
  @RateLimited('token')
  unmute(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param('slug') slug: string,
  ): Promise<HtmlPage | SeeOther> {
    const undo = press(`companies/${encodeURIComponent(slug)}/mute`);
    const change = { kind: 'unmute', slug } as const;
    const count = () => this.signals.unmuted(managed.subscriber._id, slug);
    return this.change(token, managed, { change, done: 'unmute', undo: () => undo, field: 'muted', count });
  }

  private muteCompany(
    token: string,
    managed: Managed,
    { slug, name }: MutedCompany,
    by: MailedPosting | null,
  ): Promise<HtmlPage | SeeOther> {
    const undo = press(`companies/${encodeURIComponent(slug)}/unmute`);
    const change = { kind: 'mute', company: { slug, name } } as const;
    const count = () => this.signals.muted(managed.subscriber._id, { slug }, by);
    return this.change(token, managed, { change, done: 'mute', undo: () => undo, field: 'muted', count });
  }

  private awayAgain({ restraints, schedule }: Subscriber): Undo | null {
    const away = stillAway(restraintsOf({ restraints }), this.site.page().now);
    if (away === null) return null;
    return { path: 'away', fields: { awayUntil: dateFieldValue(away.until, schedule.timeZone) } };
  }

  private snoozedAgain({ restraints, schedule }: Subscriber, id: SavedSearchId): Undo | null {
    const snooze = restraintsOf({ restraints }).snoozes.find((each) => each.savedSearchId === id);
    if (snooze === undefined || snooze.until <= this.site.page().now) return null;
    return {
      path: `searches/${id}/snooze`,
      fields: { until: dateFieldValue(snooze.until, schedule.timeZone) },
    };
  }

  private async change(
    token: string,
    managed: Managed,
    { change, done, undo, field, count }: Press,
  ): Promise<HtmlPage | SeeOther> {
    if ('savedSearchId' in change) requireOwn(managed, change.savedSearchId);
    const outcome = await this.restraints.change(managed.subscriber._id, change);
    if (outcome.kind === 'gone') throw new LinkProblem('gone');
    if (outcome.kind === 'changed') {
      await count?.();
      return this.view.back(token, done, undo(managed));
    }
    const message = this.site.page().texts.restraints.faults[outcome.reason];
    return this.view.list(token, managed, { errors: [{ field, message }] });
  }

  private async refuse(
    token: string,
    managed: Managed,
    field: string,
    fault: FaultName,
    searchId: SavedSearchId | null = null,
  ): Promise<HtmlPage> {
    if (searchId !== null) requireOwn(managed, searchId);
    const message = this.site.page().texts.restraints.faults[fault];
    return this.view.list(token, managed, { errors: [{ field, message }] });
  }
}

function requireOwn({ searches }: Managed, id: SavedSearchId): void {
  if (!searches.some(({ _id }) => _id === id)) throw noSuchSearch();
}

const limitFields = ({ quietHours, weeklyMails }: Restraints): Undo['fields'] => ({
  quietFrom: String(quietHours?.from ?? ''),
  quietTo: String(quietHours?.to ?? ''),
  weeklyMails: String(weeklyMails ?? ''),
});

/** Undefined where only one is given, or both are the same. */
function readQuietHours(from: string, to: string): QuietHours | null | undefined {
  if (from === '' && to === '') return null;
  const hours = [from, to].map((text) => (/^\d{1,2}$/.test(text) ? Number(text) : 24));
  const [start = 24, end = 24] = hours;
  return start > 23 || end > 23 || start === end ? undefined : { from: start, to: end };
}

/** Undefined where it is no number from 1 to 99. */
function readWeeklyMails(text: string): number | null | undefined {
  if (text === '') return null;
  return /^[1-9]\d?$/.test(text) ? Number(text) : undefined;
}
