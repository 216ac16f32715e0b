import { type Applicants, NO_FACTS } from '@app/core/posting';
import { aPosting } from '@app/testing';
import { jobPostingLd } from './json-ld.js';

const countriesFor = (applicants: Applicants): string[] => {
  const posting = aPosting({ facts: { ...NO_FACTS, workplace: 'remote', applicants } });
  const ld = jobPostingLd(posting, '<p>Work.</p>') as {
    jobLocationType: string;
    applicantLocationRequirements?: { name: string }[];
  };
  expect(ld.jobLocationType).toBe('TELECOMMUTE');
  return (ld.applicantLocationRequirements ?? []).map(({ name }) => name);
};

describe('JobPosting of a remote posting', () => {
  it('names the countries, and the members of the regions', () => {
    expect(countriesFor({ kind: 'limited', countries: ['GB'], regions: ['DACH'] })).toEqual([
      'AT',
      'CH',
      'DE',
      'GB',
    ]);
  });

  it('leaves out who may not apply, and names nobody where only they are known', () => {
    expect(countriesFor({ kind: 'limited', countries: ['GB'], regions: ['DACH'], except: ['DE'] })).toEqual([
      'AT',
      'CH',
      'GB',
    ]);
    expect(countriesFor({ kind: 'limited', countries: [], regions: [], except: ['US'] })).toEqual([]);
  });

  it('names every country where anybody may apply: Google takes none without', () => {
    const countries = countriesFor({ kind: 'anywhere' });
    expect(countries.length).toBeGreaterThan(150);
    expect(countries).toEqual(expect.arrayContaining(['BR', 'DE', 'IN', 'KE', 'US']));
  });
});
