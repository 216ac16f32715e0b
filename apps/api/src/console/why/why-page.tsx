import type { VNode } from 'preact';
import type { Moment } from '@app/core/timeline';
import type { ListedPosting } from '@app/infra/why';
import { gateSentence, WHY_IN_ENGLISH, whySentence, type WhyAnswer, type WhyEvidence } from '@app/search/why';
import { stamp } from '../shell/format.js';
import { deliveryPath, personPath, postingPath, searchPath } from '../shell/paths.js';
import { Table } from '../shell/table.js';
import { Timeline } from '../shell/timeline.js';
import { whyTexts as texts } from './texts.js';

/** What was typed, and what is wrong with it. */
export interface WhyForm {
  readonly person: string;
  readonly posting: string;
  readonly faults: Readonly<Partial<Record<'person' | 'posting', string>>>;
}

/** What the page answers with, below its form. */
export type WhyResult =
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly postings: readonly ListedPosting[] }
  | {
      readonly kind: 'answer';
      readonly evidence: WhyEvidence;
      readonly answer: WhyAnswer;
      readonly moments: readonly Moment[];
    };

/** Why a person got a posting, or did not: a form, and its answer. */
export function WhyPage({ form, result }: { readonly form: WhyForm; readonly result: WhyResult }): VNode {
  return (
    <>
      <h1>{texts.title}</h1>
      <form method="get" action="/why" class="stack">
        <Field name="person" label={texts.person} form={form} />
        <Field name="posting" label={texts.posting} form={form} />
        <button type="submit">{texts.ask}</button>
      </form>
      {result.kind === 'several' && <Several postings={result.postings} person={form.person} />}
      {result.kind === 'answer' && <Answered {...result} />}
    </>
  );
}

function Field(props: {
  readonly name: 'person' | 'posting';
  readonly label: string;
  readonly form: WhyForm;
}): VNode {
  const { name, label, form } = props;
  const fault = form.faults[name];
  const id = `why-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        value={form[name]}
        required
        autocapitalize="off"
        spellcheck={false}
        {...(fault === undefined ? {} : { 'aria-invalid': 'true', 'aria-describedby': `${id}-fault` })}
      />
      {fault !== undefined && (
        <p id={`${id}-fault`} class="error" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

const Several = (props: { readonly postings: readonly ListedPosting[]; readonly person: string }): VNode => (
  <section>
    <p role="status">{texts.several}</p>
    <ul>
      {props.postings.map(({ _id, title, company, source, state }) => (
        <li key={_id}>
          <a href={`/why?${new URLSearchParams({ person: props.person, posting: _id })}`}>
            {texts.listed(title, company.name, source, state)}
          </a>
        </li>
      ))}
    </ul>
  </section>
);

/** The pages of all that the answer is about. */
const Links = ({
  evidence: { posting, postingId, person, mails },
}: {
  readonly evidence: WhyEvidence;
}): VNode => (
  <p class="row">
    {posting !== null && postingId !== null && <a href={postingPath(postingId)}>{texts.thePosting}</a>}
    {person !== null && <a href={personPath(person.id)}>{texts.thePerson}</a>}
    {mails.map(({ _id }) => (
      <a key={_id} href={deliveryPath(_id)}>
        {texts.theMail(_id)}
      </a>
    ))}
  </p>
);

const Answered = ({ evidence, answer, moments }: Extract<WhyResult, { kind: 'answer' }>): VNode => (
  <>
    <section>
      <h2>
        {evidence.posting === null
          ? evidence.postingId
          : `${evidence.posting.title}, ${evidence.posting.company.name}`}
      </h2>
      <p role="status">
        <strong>{texts.outcomes[answer.outcome]}.</strong> {whySentence(answer, WHY_IN_ENGLISH)}
      </p>
      <Links evidence={evidence} />
    </section>
    <Table
      id="gates"
      title={texts.gates}
      empty=""
      head={texts.gateHead}
      rows={answer.findings.map((finding) => [
        finding.gate === answer.decidedBy ? texts.decided(finding.gate) : finding.gate,
        finding.state,
        gateSentence(finding, answer.wordings, WHY_IN_ENGLISH),
        finding.at === null ? '' : stamp(finding.at),
        finding.until === null ? '' : stamp(finding.until),
      ])}
    />
    <Table
      id="wordings"
      title={texts.wordings}
      empty={texts.noWordings}
      head={texts.wordingHead}
      rows={answer.wordings.map(({ savedSearchId, query, revision, outcome, decisive }) => [
        <a key={savedSearchId} href={searchPath(savedSearchId)}>
          {savedSearchId}
        </a>,
        query,
        String(revision),
        outcome,
        decisive.map(WHY_IN_ENGLISH.clause).join(WHY_IN_ENGLISH.and),
      ])}
    />
    <Timeline moments={moments} />
  </>
);
