import { Injectable } from '@nestjs/common';
import { asId, type DeliveryId, type PostingId } from '@app/core/ids';
import { allows } from '@app/core/operators';
import type { KeptDeadLetter } from '@app/core/running';
import { ofLine, pageOf, type Moment } from '@app/core/timeline';
import type { TraceEntry } from '@app/core/trace';
import type { TraceSubject } from '@app/infra/trace';
import type { Answer, ConsoleFeature, Visit } from '../shell/feature.js';
import { deliveryPath, postingPath, queuePath, sourcePath } from '../shell/paths.js';
import { LetterPage } from './letter-page.js';
import { LetterStore } from './letter-store.js';
import { letterTexts as texts } from './texts.js';

const MOST_MOMENTS = 100;

/** The page of one dead letter. */
@Injectable()
export class DeadLettersFeature implements ConsoleFeature {
  readonly routes = [
    { method: 'get', path: '/dead-letters/:id', needs: 'look', handle: (visit: Visit) => this.show(visit) },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(private readonly store: LetterStore) {}

  private async show({ params, operator }: Visit): Promise<Answer> {
    const letter = await this.store.find(params['id'] ?? '');
    if (letter === null) return { kind: 'message', status: 404, title: texts.title, text: texts.unknown };
    const { href: originHref, subject } = originOf(letter);
    const lines = subject === null ? [] : await this.store.lines(subject);
    const { moments } = pageOf(momentsOf(letter, lines), null, MOST_MOMENTS);
    const mayOperate = allows(operator.roles, 'operate');
    const body = LetterPage({ letter, originHref, mayOperate, moments });
    return { kind: 'page', title: texts.heading(letter.stage, letter.reason), body };
  }
}

/** Where it came from, and by what the trace knows that. */
function originOf({ stage, origin }: KeptDeadLetter): { href: string; subject: TraceSubject | null } {
  switch (stage) {
    case 'match':
      return { href: postingPath(asId<PostingId>(origin)), subject: { posting: asId<PostingId>(origin) } };
    case 'delivery':
      return {
        href: deliveryPath(asId<DeliveryId>(origin)),
        subject: { delivery: asId<DeliveryId>(origin) },
      };
    case 'queue':
      return { href: queuePath(origin), subject: null };
    default:
      return { href: sourcePath(origin), subject: { source: origin } };
  }
}

/** Of a source only what it refused is told: the rest is about other things. */
function momentsOf(letter: KeptDeadLetter, lines: readonly TraceEntry[]): Moment[] {
  const { firstAt, lastAt, count, origin, reason } = letter;
  const about = new Set([origin, reason]);
  const own = lines.filter(
    (line) =>
      !('source' in line) || (line.step === 'refused' && line.of.some((one) => one.reason === reason)),
  );
  return [
    { at: firstAt, what: 'first kept', seen: reason, process: null },
    ...(count > 1 ? [{ at: lastAt, what: 'kept again', seen: `${count} times by now`, process: null }] : []),
    ...own.map((line) => ofLine(line, about)),
  ];
}
