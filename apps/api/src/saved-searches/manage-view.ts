import { Injectable } from '@nestjs/common';
import { PATHS } from '@app/core/contracts';
import { asked } from '../http/language.js';
import { HtmlPage, SeeOther } from '../http/page-result.js';
import type { Managed } from '../subscribers/links/managed-searches.js';
import { SubscriberAlerts } from '../subscribers/alerts/subscriber-alerts.js';
import type { FormError } from '../site/components/form-errors.js';
import type { ScheduleForm } from '../site/components/schedule-fields.js';
import { ManagePage } from './pages/manage-page.js';
import type { DoneName, ManageNotice } from './components/manage-notice.js';
import { textOf } from '../http/form-values.js';
import { Site } from '../site/site.js';
import { readUndo, undoParams, type Undo } from './undo.js';

const RECENT = 5;

/** What the manage page shows besides the records. */
export interface Shown {
  readonly notice?: ManageNotice | null;
  readonly errors?: readonly FormError[];
  /** What was typed, where it is wrong. */
  readonly schedule?: ScheduleForm;
}

/** The page that every change behind a manage link leads back to. */
@Injectable()
export class ManageView {
  constructor(
    private readonly alerts: SubscriberAlerts,
    private readonly site: Site,
  ) {}

  async list(token: string, { subscriber, searches }: Managed, shown: Shown): Promise<HtmlPage> {
    const { hour, weekday, timeZone } = subscriber.schedule;
    const errors = shown.errors ?? [];
    const view = ManagePage({
      page: this.site.page(),
      token,
      subscriber,
      searches,
      notice: shown.notice ?? null,
      errors,
      schedule: shown.schedule ?? { hour: String(hour), weekday: String(weekday), timeZone },
      recent: await this.alerts.page(subscriber._id, null, RECENT, asked().language),
    });
    return new HtmlPage(view, 'private', errors.length > 0 ? 400 : 200);
  }

  /** Back to the list, with what was done and, where there is one, the button that undoes it. */
  back(token: string, done: DoneName, undo: Undo | null = null): SeeOther {
    const params = new URLSearchParams({ done, ...(undo === null ? {} : undoParams(undo)) });
    return new SeeOther(`${PATHS.manage(token)}?${params}`);
  }

  /** What the address of the list says was done. */
  noticeOf(params: Readonly<Record<string, unknown>>): ManageNotice | null {
    const { manage, restraints } = this.site.page().texts;
    const done = textOf(params, 'done', 20);
    const text = Object.entries({ ...manage.done, ...restraints.done }).find(([name]) => name === done)?.[1];
    return text === undefined ? null : { text, undo: readUndo(params) };
  }
}
