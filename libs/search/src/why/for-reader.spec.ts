import { asId, type SavedSearchId } from '@app/core/ids';
import type { SuppressionReason } from '@app/core/delivery';
import { decideWhy } from './decide-why.js';
import type { WhyEvidence } from './evidence.js';
import { remediesOf, withoutContent } from './for-reader.js';
import {
  appearance,
  evidence,
  mail,
  NOW,
  pending,
  person,
  posting,
  SEARCH,
  search,
  unmet,
} from './fixtures/evidence.js';

const doable = (given: WhyEvidence): string[] =>
  remediesOf(decideWhy(given), given).map(({ kind, of }) => (of === null ? kind : `${kind} ${of}`));
const later = new Date(NOW.getTime() + 86_400_000);
const leftOut = (suppressed: SuppressionReason, more: Partial<WhyEvidence> = {}): WhyEvidence => {
  const [item] = mail().items;
  if (item === undefined) throw new Error('The mail of the fixture has an item.');
  return evidence({ mails: [mail({ items: [{ ...item, suppressed }] })], ...more });
};
const mutes = { mutedCompanies: [{ slug: 'acme', name: 'Acme' }] };

describe('what a person can do', () => {
  it('is to change each search that did not fit, while it is still theirs', () => {
    expect(doable(unmet({ person: person({ searches: [search('haskell')] }) }))).toEqual([
      `change-search ${SEARCH}`,
    ]);
    const gone = person({ searches: [search('haskell', { state: 'deleted' })] });
    expect(doable(unmet({ person: gone }))).toEqual([]);
  });

  it('is to resume what is paused, or to save another, where none was active', () => {
    const paused = person({ searches: [search('rust', { state: 'paused', wordings: [] })] });
    expect(doable(unmet({ person: paused }))).toEqual([`resume-search ${SEARCH}`, 'save-search']);
  });

  it('is to end what holds it back: the snooze of a search that it met, an absence, a muted company', () => {
    const snoozes = [
      { savedSearchId: SEARCH, until: later },
      { savedSearchId: asId<SavedSearchId>('another'), until: later },
    ];
    expect(doable(pending({}, { person: person({ restraints: { snoozes } }) }))).toEqual([`wake ${SEARCH}`]);
    const away = { from: new Date(0), until: later };
    expect(doable(pending({}, { person: person({ restraints: { away } }) }))).toEqual(['back']);
    expect(doable(pending({}, { person: person({ restraints: mutes }) }))).toEqual(['unmute acme']);
    expect(doable(leftOut('company-muted', { person: person({ restraints: mutes }) }))).toEqual([
      'unmute acme',
    ]);
  });

  it('is nothing where it was undone since, or is none of theirs', () => {
    expect(doable(leftOut('company-muted'))).toEqual([]);
    expect(doable(leftOut('posting-closed'))).toEqual([]);
    const quiet = appearance({ said: { quiet: 'first-read' } });
    expect(doable(unmet({ posting: posting({ appearances: [quiet] }) }))).toEqual([]);
    expect(doable(evidence({ posting: null, alerts: [], mails: [] }))).toEqual([]);
  });

  it('is to look for the mail where it was accepted', () => {
    expect(doable(evidence())).toEqual(['look-for-mail', 'all-alerts']);
  });
});

describe('an answer without content', () => {
  it('has nothing that the posting says, and decides as before', () => {
    const given = unmet({ person: person({ searches: [search('company:nobody -rust')] }) });
    const whole = decideWhy(given);
    expect(JSON.stringify(whole)).toContain('Acme');
    const silent = withoutContent(whole);
    expect(JSON.stringify(silent)).not.toMatch(/acme|we write rust/i);
    expect([silent.outcome, silent.decidedBy]).toEqual([whole.outcome, whole.decidedBy]);
    expect(silent.wordings.map(({ query }) => query)).toEqual(['company:nobody -rust']);
  });
});
