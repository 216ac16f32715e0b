import { FACT_NAMES } from '@app/core/posting';
import type { Judged } from './claims/index.js';
import { explainFacts, explainReadings } from './explain.js';
import { normalise } from './normalise.js';
import { readFacts, type Readings } from './read-facts.js';

const draft = {
  externalId: '1',
  url: 'https://jobs.example.org/1',
  title: 'Senior Python Developer (m/f/d)',
  company: 'Acme GmbH',
  locations: ['Berlin, Germany', 'Vienna, Austria'],
  text: 'You have 3-5 years of experience with Python.\nThe salary is €60,000 - €80,000 a year.',
};
const german = (): string => 'de';
const rows = (changes: Partial<typeof draft> = {}) =>
  new Map(explainFacts({ ...draft, ...changes }, german).map((one) => [one.fact, one]));

describe('explainFacts', () => {
  it('has one row for every fact there is', () => {
    expect([...rows().keys()]).toEqual(FACT_NAMES);
  });

  it('gives values in words, with the words they were read from', () => {
    const read = rows();
    expect(read.get('seniority')).toMatchObject({
      value: 'senior',
      evidence: expect.stringContaining('Senior'),
    });
    expect(read.get('experience')).toMatchObject({
      value: 'min 3, max 5',
      evidence: expect.stringContaining('3-5 years'),
    });
    expect(read.get('places')).toMatchObject({
      value: 'country DE, city Berlin; country AT, city Vienna',
      evidence: 'Berlin, Germany; Vienna, Austria',
    });
    expect(read.get('salary')?.value).toContain('min 60000, max 80000, currency EUR');
    expect(read.get('skills')?.value).toBe('python');
    expect(read.get('language')?.value).toBe('de');
  });

  it('says that a posting does not say, and quotes nothing for it', () => {
    const read = rows({ text: 'We build rockets.', title: 'Rocketeer', locations: [] });
    expect(read.get('visa')).toEqual({ fact: 'visa', value: 'unknown', evidence: null, claims: [] });
    for (const fact of ['salary', 'places', 'experience'] as const)
      expect(read.get(fact)).toEqual({ fact, value: 'nothing', evidence: null, claims: [] });
    expect(read.get('family')).toMatchObject({ value: 'nothing', evidence: null });
    expect(read.get('applicants')?.value).toBe('unknown');
  });

  it('names the places of who may apply', () => {
    const read = explainFacts({ ...draft, applicants: ['Germany', 'Austria'] }, german);
    expect(read.find(({ fact }) => fact === 'applicants')?.value).toBe('limited, countries AT, DE');
  });

  it('shows every claim of a reader that judges claims, with its value in words', () => {
    const claim = { quote: 'no sponsorship', strength: 'label', subject: 'role', denied: false } as const;
    const claims: Judged<unknown>[] = [
      { ...claim, value: { min: 3, max: null }, outcome: 'won' },
      { ...claim, value: 'yes', subject: 'company', denied: true, outcome: 'other-subject' },
    ];
    const visa = { visa: 'no', evidence: 'no sponsorship', claims } as unknown as Readings['visa'];
    const explained = explainReadings({ ...readFacts(draft, german), visa });
    expect(explained.find(({ fact }) => fact === 'visa')).toEqual({
      fact: 'visa',
      value: 'no',
      evidence: 'no sponsorship',
      claims: [
        { ...claim, value: 'min 3', outcome: 'won' },
        { ...claim, value: 'yes', subject: 'company', denied: true, outcome: 'other-subject' },
      ],
    });
  });

  it('quotes both sides where claims disagree and the fact stays unknown', () => {
    const claim = { strength: 'label', subject: 'role', denied: false, outcome: 'disagreed' } as const;
    const claims: Judged<unknown>[] = [
      { ...claim, value: 'yes', quote: 'Visa: yes' },
      { ...claim, value: 'no', quote: 'Visa: no' },
    ];
    const visa = { visa: 'unknown', evidence: 'Visa: yes … Visa: no', claims } as unknown as Readings['visa'];
    const explained = explainReadings({ ...readFacts(draft, german), visa });
    expect(explained.find(({ fact }) => fact === 'visa')).toMatchObject({
      value: 'unknown',
      evidence: 'Visa: yes … Visa: no',
    });
  });

  it('reads what normalise reads', () => {
    const { facts } = normalise(draft, german);
    expect(rows().get('workplace')?.value).toBe(facts.workplace);
    expect(rows().get('employment')?.value).toBe(facts.employment);
  });
});
