import { asId, type PostingId } from '@app/core/ids';
import { HIDING_SUBJECTS, type HidingSubject } from '@app/core/posting';
import type { VNode } from 'preact';
import type { Hiding } from '@app/core/records';
import type { ReportedPosting } from '../../moderation/reports.js';
import type { WrongFacts } from '../../moderation/wrong-facts.js';
import type { PageContext } from '../../site/page-context.js';
import { stamp } from '../shell/format.js';
import { Csrf } from '../shell/frame.js';
import { companyPath, postingPath, sourcePath } from '../shell/paths.js';
import { moderationTexts as texts } from './texts.js';
import { WrongFactForm, WrongFactList } from './wrong-facts.js';

/** What readers reported, what is hidden, and the buttons that decide. */
export function ModerationPage(props: {
  readonly page: PageContext;
  readonly csrf: string;
  readonly reported: readonly ReportedPosting[];
  readonly wrongFacts: readonly WrongFacts[];
  readonly hidings: readonly Hiding[];
  /** The result of the last decision, as a sentence. */
  readonly message: string | null;
}): VNode {
  const { page, csrf, reported, wrongFacts, hidings, message } = props;
  return (
    <>
      <h1>{texts.title}</h1>
      {message !== null && (
        <p role="status" class="notice">
          {message}
        </p>
      )}
      <h2>{texts.reported}</h2>
      {reported.length === 0 ? (
        <p>{texts.noReports}</p>
      ) : (
        reported.map((one) => <Reported key={one.postingId} one={one} page={page} csrf={csrf} />)
      )}
      <WrongFactList groups={wrongFacts} page={page} csrf={csrf} />
      <h2>{texts.hidden}</h2>
      {hidings.length === 0 ? <p>{texts.noHidings}</p> : <Hidings hidings={hidings} csrf={csrf} />}
      <HideForm csrf={csrf} />
      <WrongFactForm csrf={csrf} />
    </>
  );
}

interface ButtonProps {
  readonly csrf: string;
  readonly action: 'hide' | 'lift' | 'dismiss';
  readonly subject?: HidingSubject;
  readonly value: string;
  readonly label: string;
}

const Decide = ({ csrf, action, subject, value, label }: ButtonProps): VNode => (
  <form method="post" action="/moderation" class="inline">
    <Csrf value={csrf} />
    <input type="hidden" name="action" value={action} />
    {subject !== undefined && <input type="hidden" name="subject" value={subject} />}
    <input type="hidden" name="value" value={value} />
    <button type="submit" class="secondary">
      {label}
    </button>
  </form>
);

function Reported(props: {
  readonly one: ReportedPosting;
  readonly page: PageContext;
  readonly csrf: string;
}): VNode {
  const { one, page, csrf } = props;
  const { postingId, posting, reports } = one;
  return (
    <article class="reported">
      <h3>
        {posting === null ? (
          texts.goneFromRecord
        ) : (
          <a href={`${page.publicUrl}/postings/${postingId}`}>
            {posting.title}, {posting.company.name}
          </a>
        )}
      </h3>
      {posting !== null && (
        <p>
          <a href={postingPath(postingId)}>{texts.record}</a>
        </p>
      )}
      <ul>
        {reports.map(({ _id, kind, count, notes, lastAt }) => (
          <li key={_id}>
            {texts.kinds[kind]} ({texts.times(count, stamp(lastAt))})
            {notes.map((note, index) => (
              <p key={index} class="quiet" dir="auto">
                “{note}”
              </p>
            ))}
          </li>
        ))}
      </ul>
      <Choices one={one} csrf={csrf} />
    </article>
  );
}

/** What can be decided about a reported posting. */
function Choices({ one, csrf }: { readonly one: ReportedPosting; readonly csrf: string }): VNode {
  const { postingId, posting } = one;
  const hide = { csrf, action: 'hide' } as const;
  return (
    <div class="actions">
      {posting !== null && (
        <>
          <Decide {...hide} subject="posting" value={postingId} label={texts.hide.posting} />
          <Decide
            {...hide}
            subject="company"
            value={posting.company.slug}
            label={texts.hideNamed('company', posting.company.name)}
          />
          <Decide
            {...hide}
            subject="source"
            value={posting.source}
            label={texts.hideNamed('source', posting.source)}
          />
        </>
      )}
      <Decide csrf={csrf} action="dismiss" value={postingId} label={texts.dismiss} />
    </div>
  );
}

const PAGES: Readonly<Record<HidingSubject, (value: string) => string>> = {
  posting: (value) => postingPath(asId<PostingId>(value)),
  company: companyPath,
  source: sourcePath,
};

const Hidings = ({
  hidings,
  csrf,
}: {
  readonly hidings: readonly Hiding[];
  readonly csrf: string;
}): VNode => (
  <ul class="hidings">
    {hidings.map(({ _id, subject, value, at, state }) => (
      <li key={_id}>
        {texts.subjects[subject]}{' '}
        <a href={PAGES[subject](value)}>
          <code>{value}</code>
        </a>
        , {texts.since(stamp(at))}
        {state !== 'hidden' && ` (${texts.states[state]})`}{' '}
        <Decide csrf={csrf} action="lift" value={_id} label={texts.lift} />
      </li>
    ))}
  </ul>
);

const HideForm = ({ csrf }: { readonly csrf: string }): VNode => (
  <form method="post" action="/moderation" class="stack">
    <h2>{texts.hideTitle}</h2>
    <p>{texts.hideHelp}</p>
    <Csrf value={csrf} />
    <input type="hidden" name="action" value="hide" />
    <div class="field">
      <label for="subject">{texts.subject}</label>
      <select id="subject" name="subject">
        {HIDING_SUBJECTS.map((subject) => (
          <option key={subject} value={subject}>
            {texts.subjects[subject]}
          </option>
        ))}
      </select>
    </div>
    <div class="field">
      <label for="value">{texts.value}</label>
      <input id="value" name="value" required autocapitalize="off" spellcheck={false} />
    </div>
    <button type="submit">{texts.hideButton}</button>
  </form>
);
