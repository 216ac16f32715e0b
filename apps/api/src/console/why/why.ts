import { Inject, Injectable } from '@nestjs/common';
import type { PostingId, SubscriberId } from '@app/core/ids';
import type { Clock } from '@app/core/time';
import { ofAlert, ofDelivery, ofLine, ofPosting, pageOf, type Moment } from '@app/core/timeline';
import { CLOCK } from '@app/infra/service';
import { MOST_POSTING_CHARACTERS, type NamedPerson, WhyDesk } from '@app/infra/why';
import { decideWhy, type WhyEvidence } from '@app/search/why';
import { textOf } from '../../http/form-values.js';
import type { Answer, ConsoleFeature, Visit } from '../shell/feature.js';
import { whyTexts as texts } from './texts.js';
import { WhyPage, type WhyForm, type WhyResult } from './why-page.js';

const PATH = '/why';
const MOST_PERSON_CHARACTERS = 300;
const MOST_MOMENTS = 100;

/** Answers why a person got a posting, or did not. */
@Injectable()
export class WhyFeature implements ConsoleFeature {
  readonly nav = { path: PATH, label: texts.nav, needs: 'help' } as const;
  readonly routes = [
    {
      method: 'get',
      path: PATH,
      needs: 'help',
      looksAt: (visit: Visit) => this.looksAt(visit),
      handle: (visit: Visit) => this.show(visit),
    },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(
    private readonly desk: WhyDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Who is asked about, where the record knows them. */
  private async looksAt({ query }: Visit): Promise<SubscriberId | null> {
    // The form alone, filled in by a link, shows nothing of anybody.
    if (!('posting' in query) || !('person' in query)) return null;
    const named = this.named(textOf(query, 'person', MOST_PERSON_CHARACTERS + 1).trim());
    const person = typeof named === 'string' ? null : await this.desk.store.person(named);
    return person?._id ?? null;
  }

  private async show({ query }: Visit): Promise<Answer> {
    const person = textOf(query, 'person', MOST_PERSON_CHARACTERS + 1).trim();
    const posting = textOf(query, 'posting', MOST_POSTING_CHARACTERS + 1).trim();
    // A link may fill in one field: that is no mistake of whoever follows it.
    if (!('posting' in query) || !('person' in query) || (person === '' && posting === ''))
      return page({ person, posting, faults: {} }, { kind: 'none' });
    const named = this.named(person);
    const asked = await this.desk.posting(posting, true);
    const faults = {
      ...(typeof named === 'string' ? { person: named } : {}),
      ...(asked.kind === 'one' || asked.kind === 'several' ? {} : { posting: POSTING_FAULTS[asked.kind] }),
    };
    const form = { person, posting, faults };
    if (asked.kind === 'several') return page(form, asked);
    if (asked.kind !== 'one' || typeof named === 'string') return page(form, { kind: 'none' });
    return page(form, await this.answer(named, asked.id));
  }

  /** Whom the field names; else what is wrong with it. */
  private named(text: string): NamedPerson | string {
    if (text === '') return texts.nothing;
    if (text.length > MOST_PERSON_CHARACTERS) return texts.tooLong(MOST_PERSON_CHARACTERS);
    const person = this.desk.person(text);
    return person.ok ? person.by : person.message;
  }

  private async answer(by: NamedPerson, posting: PostingId): Promise<WhyResult> {
    const evidence = await this.desk.evidence(by, posting, this.clock.now());
    const lines = await this.desk.store.lines({ posting });
    const about = new Set([posting, ...evidence.mails.map(({ _id }) => _id), evidence.person?.id ?? '']);
    const moments = [...momentsOf(evidence), ...lines.map((line) => ofLine(line, about))];
    const shown = pageOf(moments, null, MOST_MOMENTS).moments;
    return { kind: 'answer', evidence, answer: decideWhy(evidence), moments: shown };
  }
}

const POSTING_FAULTS = {
  empty: texts.nothing,
  'too-long': texts.tooLong(MOST_POSTING_CHARACTERS),
  'not-found': texts.notFound,
} as const;

/** With what is wrong in the form, the status says so too. */
const page = (form: WhyForm, result: WhyResult): Answer => ({
  kind: 'page',
  title: texts.title,
  body: WhyPage({ form, result }),
  ...(Object.keys(form.faults).length === 0 ? {} : { status: 422 }),
});

/** What the record tells of the pair. */
const momentsOf = ({ posting, alerts, mails, feedback }: WhyEvidence): Moment[] => [
  ...(posting?.appearances ?? []).map(({ at, revision, seq }) => ({
    at,
    what: 'committed',
    seen: `revision ${revision}, change ${seq}`,
    process: null,
  })),
  ...(posting === null ? [] : ofPosting(posting)),
  ...alerts.flatMap(ofAlert),
  ...mails.flatMap(ofDelivery),
  ...feedback.map(({ at, kind, status }) => ({
    at,
    what: `feedback ${kind}`,
    seen: status ?? '',
    process: null,
  })),
];
