import type { VNode } from 'preact';
import { useTexts } from '../../site/page-context.js';
import type { HelpLinks, OfferLink } from '../views/help-links.js';

/** What a search may mean or want beside what was typed: every offer is a link to the search that says so. */
export function SearchHelpList(props: { readonly help: HelpLinks; readonly total: number }): VNode | null {
  const { readings, readThrough, related, spellings } = props.help;
  const { searchHelp: texts } = useTexts();
  if (readings.length + related.length + spellings.length === 0) return null;
  return (
    <div class="help">
      <Offers title={texts.spellings} links={spellings} text={(_, clause) => clause} count={texts.finds} />
      <Offers title={texts.readings(props.total)} links={readings} text={texts.reading} count={texts.finds}>
        {readThrough !== null && (
          <OfferRow
            text={texts.readThrough(readThrough.clause)}
            count={texts.finds(readThrough.count)}
            href={readThrough.href}
          />
        )}
      </Offers>
      <Offers title={texts.related} links={related} text={texts.relatedWord} count={texts.gain} />
    </div>
  );
}

function Offers(props: {
  readonly title: string;
  readonly links: readonly OfferLink[];
  readonly text: (words: string, clause: string) => string;
  readonly count: (count: number) => string;
  readonly children?: VNode | false;
}): VNode | null {
  const { searchHelp: texts } = useTexts();
  if (props.links.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <ul>
        {props.links.map((link) => (
          <OfferRow
            key={link.href}
            text={props.text(link.words, link.clause)}
            note={link.note === null ? null : texts.notes[link.note](link.others.join(', '))}
            count={props.count(link.count)}
            href={link.href}
          />
        ))}
        {props.children}
      </ul>
    </>
  );
}

/** One offer. Its link says out of its place what it does, to those who hear it. */
function OfferRow(props: {
  readonly text: string;
  /** What tells it from an offer that looks the same. */
  readonly note?: string | null;
  readonly count: string;
  readonly href: string;
}): VNode {
  const { searchHelp: texts } = useTexts();
  return (
    <li>
      <a href={props.href} rel="nofollow">
        <span class="hidden">{texts.search} </span>
        {props.text}
      </a>
      {typeof props.note === 'string' && ` – ${props.note}`} <small>{props.count}</small>
    </li>
  );
}
