import { Inject, Injectable } from '@nestjs/common';
import { asId } from '@app/core/ids';
import { allows } from '@app/core/operators';
import { OPERATION_ACTS } from '@app/core/operating';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { parseAddress } from '@app/infra/mail';
import { CLOCK, LOGGER } from '@app/infra/service';
import { TokenSigner, newId } from '@app/infra/system';
import { textOf } from '../../http/form-values.js';
import { AuditLog } from '../shell/audit-log.js';
import type { Answer, Change, ConsoleFeature, Visit } from '../shell/feature.js';
import { actsFor, readFilter, type FilterFaults, type ReadFilter, type WorkFilter } from './filter.js';
import { OperationStore } from './operation-store.js';
import { workTexts as texts } from './texts.js';
import { OperationsPage, PreviewPage, WorkPage, type Found } from './work-page.js';
import { WorkStore } from './work-store.js';

const PAGE = 50;
const EXAMPLES = 10;

/** Looks through the records that jobs stand for, and does things to all that a search finds. */
@Injectable()
export class WorkFeature implements ConsoleFeature {
  readonly nav = { path: '/work', label: texts.title, needs: 'look' } as const;
  readonly routes = [
    { method: 'get', path: '/work', needs: 'look', handle: (visit: Visit) => this.search(visit) },
    {
      method: 'get',
      path: '/operations/preview',
      needs: 'operate',
      handle: (visit: Visit) => this.preview(visit),
    },
    { method: 'get', path: '/operations', needs: 'look', handle: (visit: Visit) => this.list(visit) },
    { method: 'post', path: '/operations', needs: 'operate', handle: (visit: Visit) => this.begin(visit) },
    {
      method: 'post',
      path: '/operations/abort',
      needs: 'operate',
      handle: (visit: Visit) => this.abort(visit),
    },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(
    private readonly work: WorkStore,
    private readonly operations: OperationStore,
    private readonly audit: AuditLog,
    private readonly signer: TokenSigner,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  private async search({ query, operator }: Visit): Promise<Answer> {
    const filled = (field: string): string => textOf(query, field, 400);
    const read = await this.understood(query, allows(operator.roles, 'help'));
    if (!read.ok) return page(WorkPage({ filled, faults: read.faults, found: null }), 422);
    const { person } = read.filter;
    if (person !== undefined)
      await this.audit.note(operator.name, { action: 'person.look', person: asId(person) });
    try {
      const found = await this.found(read.filter, textOf(query, 'after', 300));
      return page(WorkPage({ filled, faults: {}, found }));
    } catch (error) {
      const faults: FilterFaults = { [read.filter.text === undefined ? 'from' : 'text']: texts.tooMuch };
      if (isTooSlow(error)) return page(WorkPage({ filled, faults, found: null }), 422);
      throw error;
    }
  }

  private async found(filter: WorkFilter, after: string): Promise<Found> {
    const items = await this.work.find(filter, { after, limit: PAGE + 1 });
    return { filter, items: items.slice(0, PAGE), isMore: items.length > PAGE };
  }

  /** An address is only looked up: what is shown and kept is the person's id. */
  private async understood(form: Visit['form'], mayHelp: boolean): Promise<ReadFilter> {
    const read = readFilter(form, mayHelp);
    if (!read.ok || read.filter.person?.includes('@') !== true) return read;
    const address = parseAddress(read.filter.person);
    if (!address.ok) return { ok: false, faults: { person: address.message } };
    const hash = this.signer.keyedHash('address', address.value.canonical);
    const person = await this.work.personOf(hash);
    if (person === null) return { ok: false, faults: { person: texts.nobody } };
    return { ok: true, filter: { ...read.filter, person } };
  }

  private async preview({ query, operator, csrf }: Visit): Promise<Answer> {
    const act = OPERATION_ACTS.find((one) => one === textOf(query, 'act', 20));
    const read = await this.understood(query, allows(operator.roles, 'help'));
    if (!read.ok || act === undefined || !actsFor(read.filter).includes(act)) return notFitting;
    const { filter } = read;
    const [count, examples] = await Promise.all([
      this.work.count(filter),
      this.work.find(filter, { after: '', limit: EXAMPLES }),
    ]);
    return page(PreviewPage({ csrf, act, filter, count, examples }));
  }

  private async begin({ form, operator }: Visit): Promise<Change> {
    const act = OPERATION_ACTS.find((one) => one === textOf(form, 'act', 20));
    const read = await this.understood(form, allows(operator.roles, 'help'));
    if (!read.ok || act === undefined || !actsFor(read.filter).includes(act))
      return { answer: notFitting, did: [] };
    const now = this.clock.now();
    const begun = {
      _id: newId(),
      act,
      filter: { ...read.filter },
      by: operator.name,
      startedAt: now,
      upTo: now,
    };
    await this.operations.begin({
      ...begun,
      state: 'running',
      endedAt: null,
      after: '',
      seen: 0,
      changed: 0,
    });
    this.logger.warn(
      { event: 'operation.begun', id: begun._id, act, by: operator.name },
      'An operation begins.',
    );
    return {
      answer: toOperations,
      did: [{ action: 'operation.begin', subject: { kind: 'operation', id: begun._id }, after: { act } }],
    };
  }

  private async list({ csrf }: Visit): Promise<Answer> {
    return page(OperationsPage({ csrf, operations: await this.operations.latest() }));
  }

  private async abort({ form, operator }: Visit): Promise<Change> {
    const id = textOf(form, 'id', 100);
    const isAborted = await this.operations.end(id, 'aborted', this.clock.now());
    this.logger.warn(
      { event: 'operation.aborted', id, isAborted, by: operator.name },
      'An operator aborted an operation.',
    );
    return {
      answer: toOperations,
      did: isAborted ? [{ action: 'operation.abort', subject: { kind: 'operation', id } }] : [],
    };
  }
}

const toOperations = { kind: 'redirect', to: '/operations' } as const;

const page = (body: ReturnType<typeof WorkPage>, status = 200): Answer => ({
  kind: 'page',
  title: texts.title,
  body,
  status,
});

const notFitting = { kind: 'message', status: 422, title: texts.title, text: texts.notFitting } as const;

/** MongoDB gave up after the time that it was given. */
const isTooSlow = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 50;
