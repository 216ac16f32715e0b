import type { VNode } from 'preact';
import { useTexts } from '../page-context.js';
import type { HelpLinks, OfferLink } from '../views/help-links.js';

/** What a search may mean or want beside what was typed: every offer is a link to the search that says so. */
export function SearchHelpList(props: { readonly help: HelpLinks; readonly total: number }): VNode | null {
  const { readings, readThrough, related, spellings } = props.help;
  const { searchHelp: texts } = useTexts();
  if (readings.length + related.length + spellings.length === 0) return null;
  return (
    <div class="help">
      <Offers title={texts.spellings} links={spellings} text={(_, clause) => clause} />
      <Offers title={texts.readings(props.total)} links={readings} text={texts.reading}>
        {readThrough !== null && (
          <li>
            <a href={readThrough.href} rel="nofollow">
              {texts.readThrough}
            </a>{' '}
            <small>{texts.finds(readThrough.count)}</small>
          </li>
        )}
      </Offers>
      <Offers title={texts.related} links={related} text={texts.relatedWord} />
    </div>
  );
}

function Offers(props: {
  readonly title: string;
  readonly links: readonly OfferLink[];
  readonly text: (words: string, clause: string) => string;
  readonly children?: VNode | false;
}): VNode | null {
  const { searchHelp: texts } = useTexts();
  if (props.links.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <ul>
        {props.links.map(({ words, clause, note, others, count, href }) => (
          <li key={href}>
            <a href={href} rel="nofollow">
              {props.text(words, clause)}
            </a>
            {note !== null && ` – ${texts.notes[note](others.join(', '))}`}{' '}
            <small>{texts.finds(count)}</small>
          </li>
        ))}
        {props.children}
      </ul>
    </>
  );
}
