import { Injectable } from '@nestjs/common';
import { asId, type AuditId, type OperatorId } from '@app/core/ids';
import { isUndoable, type AuditEntry } from '@app/core/operators';
import { textOf } from '../../http/form-values.js';
import { ModerationFeature } from '../moderation/moderation.js';
import { OperatorsFeature } from '../operators/operators.js';
import { PausesFeature } from '../pauses/pauses.js';
import { AuditStore } from '../shell/audit-store.js';
import type { Noted } from '../shell/audit-log.js';
import type { Answer, Change, ConsoleFeature, Visit } from '../shell/feature.js';
import { AuditPage } from './audit-page.js';
import { toCsv, toJsonLines } from './export.js';
import { conditionOf, readFilter } from './filter.js';
import { auditTexts as texts } from './texts.js';

const PATH = '/audit';
const PAGE = 100;
/** A file has no more: a filter by time splits what is longer. */
const MOST_EXPORTED = 50_000;

/** Who did what: to read, to take along, and to take back. */
@Injectable()
export class AuditFeature implements ConsoleFeature {
  readonly nav = { path: PATH, label: texts.nav, needs: 'administer' } as const;
  readonly routes = [
    { method: 'get', path: PATH, needs: 'administer', handle: (visit: Visit) => this.show(visit, null) },
    {
      method: 'get',
      path: `${PATH}/csv`,
      needs: 'administer',
      handle: (visit: Visit) => this.file(visit, 'csv', 'text/csv', toCsv),
    },
    {
      method: 'get',
      path: `${PATH}/jsonl`,
      needs: 'administer',
      handle: (visit: Visit) => this.file(visit, 'jsonl', 'application/jsonl', toJsonLines),
    },
    { method: 'post', path: PATH, needs: 'administer', handle: (visit: Visit) => this.takeBackAsked(visit) },
  ] as const satisfies ConsoleFeature['routes'];

  /** What can take something back. */
  private readonly undoing: readonly Required<Pick<ConsoleFeature, 'undo'>>[];

  constructor(
    private readonly store: AuditStore,
    moderation: ModerationFeature,
    operators: OperatorsFeature,
    pauses: PausesFeature,
  ) {
    this.undoing = [moderation, operators, pauses];
  }

  private async show({ csrf, query }: Visit, message: string | null): Promise<Answer> {
    const filter = readFilter(query);
    const found = await this.store.newest(conditionOf(filter), PAGE + 1);
    const entries = found.slice(0, PAGE);
    const undone = await this.store.undone(entries.map(({ _id }) => _id));
    const body = AuditPage({ csrf, filter, entries, undone, hasOlder: found.length > PAGE, message });
    return { kind: 'page', title: texts.title, body };
  }

  private async file(
    { query }: Visit,
    ending: string,
    type: string,
    write: (entries: readonly AuditEntry[]) => string,
  ): Promise<Answer> {
    const entries = await this.store.newest(conditionOf(readFilter(query)), MOST_EXPORTED);
    return { kind: 'file', type, filename: `audit.${ending}`, body: write(entries) };
  }

  private async takeBackAsked(visit: Visit): Promise<Change> {
    const entry = await this.store.find(asId<AuditId>(textOf(visit.form, 'id', 50)));
    if (entry === null || !isUndoable(entry.action)) return this.said(visit, texts.cannot, []);
    if (entry.action === 'operator.roles' && entry.subject.id === visit.operator.name)
      return this.said(visit, texts.notYours, []);
    if ((await this.store.undone([entry._id])).size > 0) return this.said(visit, texts.cannot, []);
    const did = (await this.takeBack(entry, visit.operator.name)).map((noted) => ({
      ...noted,
      undoes: entry._id,
    }));
    if (did.length === 0) return this.said(visit, texts.cannot, []);
    return { answer: { kind: 'redirect', to: PATH }, did };
  }

  private async takeBack(entry: AuditEntry, who: OperatorId): Promise<readonly Noted[]> {
    for (const feature of this.undoing) {
      const did = await feature.undo(entry, who);
      if (did !== null) return did;
    }
    return [];
  }

  private async said(visit: Visit, message: string, did: readonly Noted[]): Promise<Change> {
    return { answer: await this.show(visit, message), did };
  }
}
