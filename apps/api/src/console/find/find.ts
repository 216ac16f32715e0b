import { Injectable } from '@nestjs/common';
import { allows } from '@app/core/operators';
import { textOf } from '../../http/form-values.js';
import { AuditLog } from '../shell/audit-log.js';
import type { Answer, ConsoleFeature, Visit } from '../shell/feature.js';
import { FIND_PATH } from '../shell/paths.js';
import { FindPage } from './find-page.js';
import { Finder, isPersonal, type Found } from './finder.js';
import { onlyOne } from './hits.js';
import { MOST_CHARACTERS, readingsOf, type Reading } from './shape.js';
import { findTexts as texts } from './texts.js';

/** Finds anything by what an operator has of it: the box in the head of every page. */
@Injectable()
export class FindFeature implements ConsoleFeature {
  readonly routes = [
    { method: 'get', path: FIND_PATH, needs: 'look', handle: (visit: Visit) => this.answer(visit) },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(
    private readonly finder: Finder,
    private readonly audit: AuditLog,
  ) {}

  private async answer({ query, operator }: Visit): Promise<Answer> {
    const text = textOf(query, 'q', MOST_CHARACTERS + 1).trim();
    if (text.length > MOST_CHARACTERS) return page({ notes: [texts.tooLong(MOST_CHARACTERS)] }, 422);
    const readings = readingsOf(text);
    const mayHelp = allows(operator.roles, 'help');
    const { groups, people } = await this.first(readings, mayHelp);
    // Whoever was found is looked up by this already: a page of theirs notes that it was shown.
    for (const person of people) await this.audit.note(operator.name, { action: 'person.look', person });
    const only = onlyOne(groups);
    if (only !== null) return { kind: 'redirect', to: only };
    const isRefused = !mayHelp && readings.some(isPersonal);
    const notes = [
      ...(!mayHelp && readings.length > 0 ? [texts.needsHelp] : []),
      ...(readings.some(({ kind }) => kind === 'words') && !this.finder.isBoardWhole ? [texts.loading] : []),
    ];
    const tried = readings.filter((one) => mayHelp || !isPersonal(one)).map(({ kind }) => kind);
    return page({ groups, tried, notes }, isRefused && groups.length === 0 ? 403 : 200);
  }

  /** What the most exact of the readings that finds anything finds. */
  private async first(readings: readonly Reading[], mayHelp: boolean): Promise<Found> {
    for (const reading of readings) {
      const found = await this.finder.find(reading, mayHelp);
      if (found.groups.length > 0) return found;
    }
    return { groups: [], people: [] };
  }
}

const page = (shown: Partial<Parameters<typeof FindPage>[0]>, status: number): Answer => ({
  kind: 'page',
  title: texts.title,
  body: FindPage({ groups: [], tried: [], notes: [], ...shown }),
  status,
});
