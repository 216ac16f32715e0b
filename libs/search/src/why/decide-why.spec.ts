import { asId, type PostingId } from '@app/core/ids';
import type { SuppressionReason } from '@app/core/delivery';
import type { KeptDelivery } from '@app/core/records';
import { decideWhy } from './decide-why.js';
import type { WhyEvidence } from './evidence.js';
import {
  alert,
  appearance,
  AT,
  evidence,
  mail,
  MAILED,
  match,
  NOW,
  pending,
  person,
  posting,
  search,
  unmet,
} from './fixtures/evidence.js';
import { GATES, type Gate } from './gates.js';
import { WHY_IN_ENGLISH } from './in-english.js';
import { whySentence } from './sentence.js';

const decided = (given: WhyEvidence) => {
  const answer = decideWhy(given);
  const { state, reason } = answer.findings.find(({ gate }) => gate === answer.decidedBy) ?? {};
  return [answer.outcome, answer.decidedBy, state, reason];
};
const said = (given: WhyEvidence): string => whySentence(decideWhy(given), WHY_IN_ENGLISH);
const stateAt = (given: WhyEvidence, gate: Gate) => {
  const { state, reason } = decideWhy(given).findings.find((one) => one.gate === gate) ?? {};
  return [state, reason];
};
const before = new Date('2026-03-01T00:00:00Z');
const oldPosting = (appearances = [appearance()]) => posting({ appearances });

describe('an opening that was told before', () => {
  it('was that also where the address is suppressed, or the person has left, since', () => {
    const since = person({
      record: { unsubscribedAt: NOW },
      suppression: { reason: 'hard-bounce', at: NOW },
    });
    const later = { at: NOW, matches: [match()] };
    const before = alert({ matches: [], later } as never);
    expect(decided(evidence({ alerts: [before], mails: [mail({ items: [] })], person: since }))).toEqual([
      ...['not-got', 'opening', 'stopped', 'met-before'],
    ]);
  });
});

describe('every gate', () => {
  it('is gone through, in the fixed order, whatever decided', () => {
    for (const given of [evidence(), unmet(), pending(), unmet({ posting: null }), unmet({ person: null })])
      expect(decideWhy(given).findings.map(({ gate }) => gate)).toEqual([...GATES]);
  });

  it('lets a posting through that is in an accepted mail', () => {
    expect(decided(evidence())).toEqual(['got', 'delivery', 'passed', 'accepted']);
    expect(said(evidence())).toBe(
      'It is in a mail that the server accepted 2026-03-03 08:00:02 UTC (250 2.0.0 Ok).',
    );
    expect(new Set(decideWhy(evidence()).findings.map(({ state }) => state))).toEqual(new Set(['passed']));
  });

  it('says so also where the present says otherwise: what was mailed was mailed', () => {
    const since = {
      posting: posting({ hidden: { at: NOW, by: 'posting' }, appearances: [] }),
      person: person({
        record: { unsubscribedAt: NOW },
        suppression: { reason: 'hard-bounce', at: NOW },
        searches: [],
      }),
    };
    expect(decided(evidence(since))).toEqual(['got', 'delivery', 'passed', 'accepted']);
    expect(stateAt(evidence(since), 'shown')).toEqual(['passed', 'hidden-since']);
  });
});

describe('the gate of reading', () => {
  it('is unknown for a posting that is not on record', () => {
    expect(decided(unmet({ posting: null }))).toEqual(['unknown', 'read', 'unknown', 'not-on-record']);
  });

  it('names the field for which a posting was refused', () => {
    const refusal = { at: AT, reason: 'too-long', field: 'title' };
    expect(decided(unmet({ posting: null, refusal }))).toEqual(['not-got', 'read', 'stopped', 'refused']);
    expect(said(unmet({ posting: null, refusal }))).toContain('title: too-long');
  });

  it('is passed by a forgotten posting that a mail tells of', () => {
    expect(decided(evidence({ posting: null, alerts: [] }))).toEqual([
      'got',
      'delivery',
      'passed',
      'accepted',
    ]);
  });
});

describe('the gates of news and of what is over', () => {
  it.each([
    ['first-read', 'quiet'],
    ['sample', 'sample'],
  ] as const)('stop what is quiet: %s', (quiet, reason) => {
    const given = unmet({ posting: oldPosting([appearance({ said: { quiet } })]) });
    expect(decided(given)).toEqual(['not-got', 'news', 'stopped', reason]);
  });

  it('stop what was over when it was compared, by the clock of that instant', () => {
    const validThrough = new Date(AT.getTime() + 60_000);
    const compared = (minutes: number) => [
      { at: new Date(AT.getTime() + minutes * 60_000), process: 'matcher@a:1', share: '1/1', met: 0 },
    ];
    const one = (minutes: number) =>
      unmet({ posting: oldPosting([appearance({ said: { validThrough }, compared: compared(minutes) })]) });
    expect(decided(one(1))).toEqual(['not-got', 'open', 'stopped', 'over-when-compared']);
    expect(stateAt(one(0.5), 'open')).toEqual(['passed', 'open-then']);
  });
});

describe('the gate of the person', () => {
  it.each([
    ['nobody', { person: null }],
    ['unconfirmed', { person: person({ record: { confirmedAt: null } }) }],
    ['unsubscribed', { person: person({ record: { unsubscribedAt: before } }) }],
  ] as const)('stops for %s', (reason, about) => {
    expect(decided(unmet(about))).toEqual(['not-got', 'person', 'stopped', reason]);
  });

  it('lets through whom unsubscribing came after the posting', () => {
    const about = { person: person({ record: { unsubscribedAt: NOW }, searches: [search('java')] }) };
    expect(decided(unmet(about))).toEqual(['not-got', 'clauses', 'stopped', 'no-match']);
  });

  it('stops an alert that waits for an address that is suppressed now', () => {
    const about = { person: person({ suppression: { reason: 'complaint', at: NOW } }) };
    expect(decided(pending({}, about))).toEqual(['not-got', 'person', 'stopped', 'address-suppressed']);
  });

  it.each(['unsubscribed', 'unconfirmed', 'address-suppressed'] as const)(
    'stops where the delivery was refused: %s',
    (reason) => {
      const items = mail().items.map((item) => ({ ...item, suppressed: reason }));
      const given = evidence({ mails: [mail({ state: 'suppressed', reason, items })] });
      expect(decided(given)).toEqual(['not-got', 'person', 'stopped', reason]);
    },
  );
});

describe('the gate of searches', () => {
  const wordings = (fromSeq: number, toSeq: number | null) => ({
    person: person({ searches: [search('rust', { wordings: [{ query: 'rust', fromSeq, toSeq }] })] }),
  });

  it.each([
    [10, null],
    [1, 9],
  ])('stops where none was active: after %s, up to %s', (fromSeq, toSeq) => {
    expect(decided(unmet(wordings(fromSeq, toSeq)))).toEqual(['not-got', 'search', 'stopped', 'none-active']);
  });

  it.each([
    [9, null],
    [1, 10],
  ])('lets through one that was: after %s, up to %s', (fromSeq, toSeq) => {
    expect(stateAt(unmet(wordings(fromSeq, toSeq)), 'search')).toEqual(['passed', 'active']);
  });

  it('is unknown where wordings of then are not kept', () => {
    const given = unmet({ ...wordings(20, null), keptSince: NOW });
    expect(decided(given)).toEqual(['unknown', 'search', 'unknown', 'wordings-gone']);
    const confirmedLater = person({ searches: [search('rust', { confirmedAt: NOW, wordings: [] })] });
    expect(decided(unmet({ person: confirmedLater, keptSince: NOW }))[1]).toBe('search');
    expect(decided(unmet({ person: confirmedLater, keptSince: NOW }))[3]).toBe('none-active');
  });
});

describe('the gate of clauses', () => {
  const searching = (...queries: string[]) => ({
    person: person({ searches: queries.map((query) => search(query)) }),
  });

  it('names the clause that was unknown, and what the posting says', () => {
    const given = unmet(searching('rust salary>=90k'));
    expect(decided(given)).toEqual(['not-got', 'clauses', 'stopped', 'no-match']);
    expect(said(given)).toBe('It did not match: `salary>=90k` was unknown (not stated).');
  });

  it('names the clause that excluded it', () => {
    expect(said(unmet(searching('rust -engineer')))).toContain('`engineer` was true');
  });

  it('tells every wording that was active, and shows the nearest', () => {
    const given = unmet(searching('java visa:yes', 'go'));
    const { wordings } = decideWhy(given);
    expect(wordings.map(({ query, outcome }) => [query, outcome])).toEqual([
      ['java visa:yes', 'not-met'],
      ['go', 'not-met'],
    ]);
    expect(said(given)).toBe('It did not match: `go` was false (not found).');
  });

  it('reads the posting as it was at each revision, and asks those wordings that were active then', () => {
    const revisions = [
      appearance({ title: 'Java Engineer', said: {} }),
      appearance({ seq: 20, revision: 2 }),
    ];
    const searches = [search('rust', { wordings: [{ query: 'engineer -rust', fromSeq: 1, toSeq: 15 }] })];
    const { wordings } = decideWhy(
      unmet({ posting: posting({ appearances: revisions }), person: person({ searches }) }),
    );
    expect(wordings.map(({ revision, query }) => [revision, query])).toEqual([[1, 'engineer -rust']]);
  });

  it('is unknown where what the posting said then is gone', () => {
    const gone = unmet({ posting: oldPosting([appearance({ said: null })]) });
    expect(decided(gone)).toEqual(['unknown', 'clauses', 'unknown', 'posting-gone']);
    const earlier = { ...searching('java'), posting: posting({ forgottenBefore: AT }) };
    expect(decided(unmet(earlier))).toEqual(['unknown', 'clauses', 'unknown', 'posting-gone']);
  });

  it('says that a search can no longer be read', () => {
    expect(decided(unmet(searching('salary>=('))).slice(1)).toEqual(['clauses', 'stopped', 'unreadable']);
  });
});

describe('the gate of comparing', () => {
  it.each([
    ['waiting', 'not-yet', 'stopped', 'waiting'],
    ['failed', 'not-got', 'stopped', 'failed'],
    ['held', 'not-got', 'stopped', 'held'],
    ['superseded', 'unknown', 'unknown', 'superseded'],
    ['compared', 'unknown', 'unknown', 'no-alert'],
  ] as const)('says of one that matches and is %s', (comparing, outcome, state, reason) => {
    const given = unmet({ posting: oldPosting([appearance({ comparing })]) });
    expect(decided(given)).toEqual([outcome, 'compared', state, reason]);
  });
});

describe('the gate of the opening', () => {
  const other = asId<PostingId>('other');

  it('stops what is noted beside an opening that a mail had', () => {
    const had = { ...mail().items[0]!, matches: [match({ postingId: other })] };
    const later = { matches: [match()], rhythm: 'daily' as const, dueAt: NOW };
    const given = evidence({
      alerts: [alert({ matches: [match({ postingId: other })], later })],
      mails: [mail({ items: [had] })],
    });
    expect(decided(given)).toEqual(['not-got', 'opening', 'stopped', 'met-before']);
    expect(said(given)).toContain('2026-03-03 08:00:02 UTC');
  });

  it('tells of another posting where this one did not match', () => {
    const given = evidence({
      alerts: [alert({ matches: [match({ postingId: other })] })],
      mails: [],
      person: person({ searches: [search('java')] }),
    });
    expect(decided(given)).toEqual(['not-got', 'clauses', 'stopped', 'no-match']);
    expect(stateAt(given, 'opening')).toEqual(['not-reached', 'by-another']);
  });

  it('is passed by a posting that is told again as a later revision', () => {
    const later = { matches: [match({ revision: 2 })], rhythm: 'daily' as const, dueAt: NOW };
    expect(decided(evidence({ alerts: [alert({ later })] }))).toEqual([
      'got',
      'delivery',
      'passed',
      'accepted',
    ]);
  });
});

describe('the gate of restraints', () => {
  const until = new Date('2026-03-09T08:00:00Z');
  const waits = { dueAt: AT, rhythm: 'instant' as const };

  it.each([
    ['muted-company', 'not-got', { mutedCompanies: [{ slug: 'acme', name: 'Acme' }] }],
    ['absence', 'not-yet', { away: { from: before, until } }],
    ['snooze', 'not-yet', { snoozes: [{ savedSearchId: search().id, until }] }],
    ['quiet-hours', 'not-yet', { quietHours: { from: 9, to: 8 } }],
  ] as const)('stops what waits, by %s', (reason, outcome, restraints) => {
    const at = new Date('2026-03-03T10:00:00Z');
    const given = pending({ ...waits, createdAt: at }, { person: person({ restraints }) });
    expect(decided(given)).toEqual([outcome, 'restraints', 'stopped', reason]);
  });

  it('says until when', () => {
    const given = pending(waits, { person: person({ restraints: { away: { from: before, until } } }) });
    expect(said(given)).toBe('The person is away until 2026-03-09 08:00:00 UTC: it comes then.');
  });

  it('knows the budget of the week by the line of the trace, and by the date without one', () => {
    const budgeted = { person: person({ restraints: { weeklyMails: 1 } }) };
    const put = [{ at: AT, by: 'weekly-budget' as const, until }];
    expect(decided(pending({ dueAt: until }, { ...budgeted, postponed: put }))[3]).toBe('weekly-budget');
    expect(decided(pending({ dueAt: until }, budgeted))[3]).toBe('weekly-budget');
    expect(decided(pending({ dueAt: until }))[1]).toBe('window');
  });

  it('stops an item of a company that was muted', () => {
    const items = mail().items.map((item) => ({ ...item, suppressed: 'company-muted' as const }));
    const given = evidence({ mails: [mail({ state: 'suppressed', reason: 'nothing-left', items })] });
    expect(decided(given)).toEqual(['not-got', 'restraints', 'stopped', 'muted-company']);
  });
});

describe('the gate of the window', () => {
  const leaving = (suppressed: SuppressionReason, more: Partial<KeptDelivery> = {}) =>
    evidence({ mails: [mail({ items: mail().items.map((item) => ({ ...item, suppressed })), ...more })] });

  it('says when the mail is due', () => {
    const dueAt = new Date('2026-03-04T08:00:00Z');
    expect(decided(pending({ dueAt, createdAt: NOW }))).toEqual(['not-yet', 'window', 'stopped', 'not-due']);
    expect(decided(pending())).toEqual(['not-yet', 'window', 'stopped', 'due']);
  });

  it.each(['held', 'dropped'] as const)('stops an alert that is %s', (state) => {
    expect(decided(evidence({ alerts: [alert({ state })], mails: [] }))[3]).toBe(`alert-${state}`);
  });

  it.each(['search-paused', 'search-deleted', 'posting-closed', 'no-longer-matches'] as const)(
    'stops what the review left out: %s',
    (reason) => {
      expect(decided(leaving(reason))).toEqual(['not-got', 'window', 'stopped', 'left-out']);
      expect(said(leaving(reason))).toContain(reason);
    },
  );

  it('leaves what was hidden to the gate that knows of hiding', () => {
    expect(decided(leaving('posting-hidden'))).toEqual(['not-got', 'shown', 'stopped', 'hidden']);
  });

  it('tells of what a mail had no room for, and of a mail that is forgotten', () => {
    expect(decided(evidence({ mails: [mail({ items: [], overflow: 1 })] }))).toEqual([
      ...['not-got', 'window', 'stopped', 'overflow'],
    ]);
    expect(decided(evidence({ mails: [] }))).toEqual(['unknown', 'window', 'unknown', 'mail-gone']);
  });

  it('takes the mail that told it before one that left it out', () => {
    const items = mail().items.map((item) => ({ ...item, suppressed: 'posting-closed' as const }));
    const first = mail({ _id: asId('first'), items, createdAt: AT });
    expect(decided(evidence({ mails: [first, mail()] }))[0]).toBe('got');
  });
});

describe('the gate of the delivery', () => {
  const sent = (more: Partial<KeptDelivery>) => evidence({ mails: [mail(more)] });

  it.each(['pending', 'sending', 'retry', 'ambiguous'] as const)('waits while it is %s', (state) => {
    const given = sent({ state, finishedAt: null, nextAt: NOW });
    expect(decided(given)).toEqual(['not-yet', 'delivery', 'stopped', 'on-its-way']);
    expect(said(given)).toContain(`${state}, 1 attempts, 250 2.0.0 Ok`);
  });

  it.each([
    ['dead', 'rejected', 'given-up'],
    ['suppressed', 'expired', 'suppressed'],
    ['held', null, 'held'],
  ] as const)('stops one that is %s, with its reason', (state, why, reason) => {
    const given = sent({ state, reason: why });
    expect(decided(given)).toEqual(['not-got', 'delivery', 'stopped', reason]);
    if (why !== null) expect(said(given)).toContain(why);
  });

  it('does not know of what was perhaps mailed', () => {
    const items = mail().items.map((item) => ({
      ...item,
      suppressed: 'posting-closed' as const,
      perhapsMailed: true as const,
    }));
    expect(decided(sent({ items }))).toEqual(['unknown', 'delivery', 'unknown', 'perhaps']);
  });
});

describe('the gate of feedback', () => {
  const came = (kind: 'hard' | 'complaint' | 'unsubscribe', about: string | null, at = NOW) =>
    evidence({ feedback: [{ kind, at, status: '5.1.1', mail: about }] });

  it('stops a mail that came back, and no other', () => {
    expect(decided(came('hard', mail()._id))).toEqual(['not-got', 'feedback', 'stopped', 'came-back']);
    expect(decided(came('hard', 'another'))[1]).toBe('delivery');
    expect(decided(came('unsubscribe', mail()._id))[1]).toBe('delivery');
  });

  it('lets through what somebody complained of: it had arrived', () => {
    expect(decided(came('complaint', mail()._id))[0]).toBe('got');
    expect(stateAt(came('complaint', mail()._id), 'feedback')).toEqual(['passed', 'complaint']);
  });

  it('does not know of a report that names no mail, soon after', () => {
    expect(decided(came('hard', null))).toEqual(['unknown', 'feedback', 'unknown', 'perhaps-this-mail']);
    expect(decided(came('hard', null, new Date(MAILED.getTime() + 8 * 86_400_000)))[1]).toBe('delivery');
    expect(decided(came('hard', null, AT))[1]).toBe('delivery');
  });
});
