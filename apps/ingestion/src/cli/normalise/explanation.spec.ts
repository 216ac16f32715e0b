import { explanationText } from './explanation.js';

const claim = {
  value: 'remote',
  quote: 'work from home',
  strength: 'sentence',
  subject: 'role',
  denied: false,
  outcome: 'won',
} as const;
const fact = { fact: 'workplace', value: 'remote', evidence: 'work from home', claims: [claim] } as const;

describe('explanationText', () => {
  it('prints a fact, its words, and what became of each claim', () => {
    const lost = { ...claim, quote: 'from anywhere', subject: 'benefit', outcome: 'other-subject' } as const;
    const denial = { ...claim, quote: 'not from home', denied: true, outcome: 'denies' } as const;
    expect(explanationText([{ ...fact, claims: [claim, lost, denial] }]).split('\n')).toEqual([
      'workplace   remote',
      '  from      “work from home”',
      '  claim     remote: “work from home” (sentence, about: role) won',
      '  claim     remote: “from anywhere” (sentence, about: benefit) lost: it is not about this role',
      '  claim     not remote: “not from home” (sentence, about: role) denies the value, and supports none',
    ]);
  });

  it('prints a fact of which nothing is said in one line', () => {
    expect(explanationText([{ ...fact, value: 'unknown', evidence: null, claims: [] }])).toBe(
      'workplace   unknown',
    );
  });

  it('keeps words in one line, short, and away from the terminal', () => {
    const evidence = `a\nb\u001b[31m\u202ec ${'x'.repeat(500)}`;
    const [, line = ''] = explanationText([{ ...fact, evidence }]).split('\n');
    expect(line).toContain('“a b [31m c xxx');
    expect(line.length).toBeLessThan(180);
  });
});
