import type { KeptDelivery } from '@app/core/records';
import { decideWhy } from './decide-why.js';
import type { WhyEvidence } from './evidence.js';
import { AT, evidence, mail, pending } from './fixtures/evidence.js';
import { remediesOf } from './for-reader.js';
import { WHY_IN_ENGLISH } from './in-english.js';
import { whySentence } from './sentence.js';

const decided = (given: WhyEvidence) => {
  const answer = decideWhy(given);
  const { state, reason } = answer.findings.find(({ gate }) => gate === answer.decidedBy) ?? {};
  return [answer.outcome, answer.decidedBy, state, reason];
};
const STOPPED = ['not-got', 'restraints', 'stopped', 'kept-away'];
const keptAway = { kind: 'applied', at: AT } as const;

describe('an opening that the person keeps away', () => {
  it('stops while it waits', () => {
    const given = pending({ dueAt: AT, rhythm: 'instant' }, { keptAway });
    expect(decided(given)).toEqual(STOPPED);
    expect(remediesOf(decideWhy(given), given)).toEqual([{ kind: 'kept-away', of: null }]);
  });

  it('was left out of its mail, also where it was taken back since', () => {
    const items = mail().items.map((item) => ({ ...item, suppressed: 'kept-away' as const }));
    const left: KeptDelivery = mail({ state: 'suppressed', reason: 'nothing-left', items });
    for (const now of [keptAway, null])
      expect(decided(evidence({ mails: [left], keptAway: now }))).toEqual(STOPPED);
    const answer = decideWhy(evidence({ mails: [left], keptAway }));
    expect(whySentence(answer, WHY_IN_ENGLISH)).toContain('keeps the opening away (applied) since');
  });

  it('was told where it was kept away only after its mail', () => {
    expect(decided(evidence({ keptAway }))[0]).toBe('got');
  });
});
