import type { mongo } from 'mongoose';

type Document = mongo.BSON.Document;

const WAITING = new Set(['pending', 'sending', 'retry', 'ambiguous']);

/**
 * A document as it is restored. After the backup was taken the board went on: what waited to be sent, or fell due before
 * `now`, may have been sent since. It is held for the operator.
 */
export function heldIfDue(collection: string, document: Document, now: Date): Document {
  if (collection === 'deliveries' && WAITING.has(document['state'] as string)) return heldDelivery(document);
  if (collection === 'alerts' && document['state'] === 'pending' && (document['dueAt'] as Date) <= now) {
    return { ...document, state: 'held' };
  }
  // Since the backup they may have been told after all: they stay as their mails left them.
  if (collection === 'alerts' && document['state'] === 'lapsed') return { ...document, state: 'assigned' };
  if (collection === 'deliveries' && document['lapses'] === true) {
    const { lapses: _lapses, ...ended } = document;
    return ended;
  }
  // It would be compared with the saved searches now, and make alerts that may have been sent.
  if (collection === 'postings' && document['unmatched'] === true) {
    return { ...document, unmatched: false, heldUnmatched: true };
  }
  return document;
}

function heldDelivery(document: Document): Document {
  const attempts = (document['attempts'] as Document[]).map((attempt) =>
    attempt['outcome'] === 'open' ? { ...attempt, outcome: 'ambiguous' } : attempt,
  );
  return { ...document, state: 'held', nextAt: null, lease: null, attempts };
}
