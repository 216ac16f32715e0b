import type { WrittenMail } from '@app/core/delivery';
import { goesByMail, toldItems, type Delivery, type DeliveryItem } from '@app/core/records';
import { standingMatches } from '@app/core/sending';
import type { DeliveryFacts } from './delivery-facts.js';
import type { MailedPosting } from './describe-posting.js';
import type { MeasureHtml } from './fit.js';
import { inertLinks, type NamedBoard } from './inert-links.js';
import { MailWriter } from './mail-writer.js';
import { OpeningWriter } from './opening-writer.js';
import { ToldOpenings } from './told-openings.js';
import { writeMail } from './write-mail.js';

/** What the records said when a delivery was sent; whether a search fits a posting is found out here. */
export type SentFacts = Omit<DeliveryFacts, 'fits'>;

/** A mail as it was sent, written again. */
export type SentMail =
  | {
      readonly kind: 'written';
      readonly mail: WrittenMail;
      /** Openings that it told and that are no longer on record. */
      readonly gone: number;
    }
  /** `beside-mail`: it went over another channel. `nothing-told`: no opening of it is told, or none is on record any more. */
  | { readonly kind: 'beside-mail' | 'nothing-told' }
  /** The record makes no sense. */
  | { readonly kind: 'unwritable'; readonly message: string };

/**
 * Writes a mail again from its frozen record and what the records said when it was sent. Its tokens are left out: who looks at it is
 * not its receiver.
 */
export function writeSentMail(
  delivery: Delivery,
  then: SentFacts,
  { board, measure }: { readonly board: NamedBoard; readonly measure: MeasureHtml },
): SentMail {
  if (!goesByMail(delivery)) return { kind: 'beside-mail' };
  const openings = new OpeningWriter();
  const facts = { ...then, fits: openings.fits.bind(openings) };
  const told = toldItems(delivery).filter(({ suppressed }) => suppressed === null);
  try {
    const items = told.map((item) => asTold(item, facts)).filter(({ matches }) => matches.length > 0);
    const isEmpty = delivery.content === 'alerts' && items.length === 0;
    if (isEmpty) return { kind: 'nothing-told' };
    const links = inertLinks(board);
    const writer = new MailWriter(links, new ToldOpenings(links, openings));
    const mail = writeMail(writer.write(delivery, items, toldAnyway(facts)), measure);
    // Who answers its list would leave it in another's name.
    return { kind: 'written', mail: { ...mail, list: null }, gone: told.length - items.length };
  } catch (error) {
    return { kind: 'unwritable', message: error instanceof Error ? error.message : String(error) };
  }
}

/** With the matches that stood then; where the past no longer says that one did, with all whose records are left. */
function asTold(item: DeliveryItem, facts: DeliveryFacts): DeliveryItem {
  const stood = standingMatches(item, facts);
  if (stood.length > 0) return { ...item, matches: stood };
  return { ...item, matches: standingMatches(item, toldAnyway(facts)) };
}

/** That an item was told is on record: nothing that the facts say takes it away again. */
function toldAnyway(facts: DeliveryFacts): DeliveryFacts {
  return {
    ...facts,
    searches: new Map([...facts.searches].map(([id, search]) => [id, { ...search, state: 'active' }])),
    postings: new Map([...facts.postings].map(([id, posting]) => [id, opened(posting)])),
    mutedCompanies: new Set(),
    keptAway: new Set(),
    fits: () => true,
  };
}

function opened({ hidden: _hidden, ...posting }: MailedPosting): MailedPosting {
  return { ...posting, state: 'open', validThrough: null };
}
