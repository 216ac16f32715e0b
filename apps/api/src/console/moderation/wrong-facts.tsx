import { FACT_NAMES } from '@app/core/posting';
import type { VNode } from 'preact';
import { MOST_VALUE_CHARACTERS } from '../../moderation/reports.js';
import type { WrongFact, WrongFacts } from '../../moderation/wrong-facts.js';
import type { PageContext } from '../../site/page-context.js';
import { stamp } from '../shell/format.js';
import { Csrf } from '../shell/frame.js';
import { moderationTexts } from './texts.js';

const { wrongFacts: texts, goneFromRecord, times: timesText } = moderationTexts;

interface Place {
  readonly page: PageContext;
  readonly csrf: string;
}

/** The facts that are said to be wrong, by field and source, each with a button that settles it. */
export const WrongFactList = (props: Place & { readonly groups: readonly WrongFacts[] }): VNode => (
  <>
    <h2 id="wrong-facts">{texts.title}</h2>
    {props.groups.length === 0 && <p>{texts.none}</p>}
    {props.groups.map((group) => (
      <Group key={`${group.field} ${group.source}`} group={group} page={props.page} csrf={props.csrf} />
    ))}
  </>
);

const Group = ({ group, ...place }: Place & { readonly group: WrongFacts }): VNode => (
  <section class="reported">
    <h3>{texts.group(group.field, group.source, group.times)}</h3>
    <ul>
      {group.facts.map((one) => (
        <One key={one.report._id} one={one} field={group.field} {...place} />
      ))}
    </ul>
  </section>
);

function One({ one, field, page, csrf }: Place & { readonly one: WrongFact; readonly field: string }): VNode {
  const { report, posting } = one;
  const name = posting === null ? goneFromRecord : `${posting.title}, ${posting.company.name}`;
  return (
    <li>
      {posting === null ? name : <a href={`${page.publicUrl}/postings/${posting._id}`}>{name}</a>} (
      {timesText(report.count, stamp(report.lastAt))})
      {report.notes.map((note, index) => (
        <p key={index} class="quiet" dir="auto">
          “{note}”
        </p>
      ))}
      <form method="post" action="/moderation" class="inline">
        <Csrf value={csrf} />
        <input type="hidden" name="action" value="fact-done" />
        <input type="hidden" name="value" value={report._id} />
        <button type="submit" class="secondary" aria-label={texts.doneWith(field, name)}>
          {texts.done}
        </button>
      </form>
    </li>
  );
}

/** An operator says that a fact is wrong, as a reader does on the posting's page. */
export const WrongFactForm = ({ csrf }: { readonly csrf: string }): VNode => (
  <form method="post" action="/moderation" class="stack">
    <h2>{texts.formTitle}</h2>
    <Csrf value={csrf} />
    <input type="hidden" name="action" value="wrong-fact" />
    <div class="field">
      <label for="wrong-posting">{texts.posting}</label>
      <input id="wrong-posting" name="value" required autocapitalize="off" spellcheck={false} />
    </div>
    <div class="field">
      <label for="wrong-field">{texts.field}</label>
      <select id="wrong-field" name="field">
        {FACT_NAMES.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
    <div class="field">
      <label for="wrong-note">{texts.note}</label>
      <input id="wrong-note" name="note" maxLength={MOST_VALUE_CHARACTERS} autocomplete="off" />
    </div>
    <button type="submit">{texts.button}</button>
  </form>
);
