import { asId } from '../ids/index.js';
import type { Alert, AlertMatch } from '../records/index.js';
import type { AlertDraft } from './draft-alerts.js';
import { noteFound } from './note-found.js';

const now = new Date('2026-03-02T09:00:00Z');
const later = new Date('2026-03-03T09:00:00Z');
const matchOf = (posting: string, revision: number): AlertMatch => ({
  ...{ savedSearchId: asId('s'), query: 'rust', postingId: asId(posting), revision },
  at: now,
});
const draft: AlertDraft = {
  ...{ _id: asId('a:c'), subscriberId: asId('a'), clusterId: asId('c'), rhythm: 'daily' },
  matches: [matchOf('p', 2)],
};
const alert = (fields: Partial<Alert>): Alert => ({
  ...draft,
  ...{ matches: [matchOf('p', 1), matchOf('q', 1)], rhythm: 'weekly', state: 'pending', deliveryId: null },
  ...{ createdAt: new Date(0), dueAt: later },
  ...fields,
});

describe('noteFound', () => {
  it('begins an alert, and begins one that lapsed again', () => {
    const fresh = noteFound(null, draft, later, now);
    expect(fresh).toEqual({ ...draft, state: 'pending', deliveryId: null, createdAt: now, dueAt: later });
    expect(noteFound(alert({ state: 'lapsed', deliveryId: asId('d') }), draft, later, now)).toEqual(fresh);
  });

  it('takes up in one that is pending what was found: a later revision for the earlier, the earliest time', () => {
    expect(noteFound(alert({}), draft, now, now)).toEqual(
      alert({ matches: [matchOf('q', 1), matchOf('p', 2)], rhythm: 'daily', dueAt: now }),
    );
    expect(noteFound(alert({ dueAt: now }), draft, later, now).dueAt).toEqual(now);
  });

  it('keeps aside what is found while a mail has the alert, and does not touch its items', () => {
    const assigned = alert({ state: 'assigned', deliveryId: asId('d') });
    const noted = noteFound(assigned, draft, later, now);
    const aside = { matches: draft.matches, rhythm: 'daily', dueAt: later };
    expect(noted).toEqual({ ...assigned, later: aside });
    expect(noteFound(noted, draft, now, now)).toEqual({ ...assigned, later: { ...aside, dueAt: now } });
  });

  it.each(['held', 'dropped'] as const)('leaves one that is %s to the operator', (state) => {
    const one = alert({ state });
    expect(noteFound(one, draft, now, now)).toBe(one);
  });
});
