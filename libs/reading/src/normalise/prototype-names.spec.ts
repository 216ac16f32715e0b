import fc from 'fast-check';
import { PROTOTYPE_NAMES } from '@app/testing';
import { companyName, companySlug } from './company.js';
import { normalise } from './normalise.js';

const name = fc.constantFrom(...PROTOTYPE_NAMES);
const NOW_HERE = 'You keep the lights on.';

describe('names of Object.prototype', () => {
  it.each(PROTOTYPE_NAMES)('%s is an employer', (one) => {
    expect(companyName(one)).not.toBe('');
    expect(companySlug(one)).toMatch(/^[a-z_-]+$/);
  });

  it('are words like any other in each field of a posting', () => {
    const draft = fc.record({
      title: name,
      company: name,
      locations: fc.array(name),
      applicants: fc.array(name),
      skills: fc.array(name),
      employment: name,
      department: name,
      requisition: name,
      language: name,
      salary: fc.record({ currency: name, summary: name.map((one) => `${one} 90k ${one} for ${one} years`) }),
      text: fc.array(name).map((all) => `${NOW_HERE} ${all.join(' ')} 5 ${all.join(', ')}`),
    });
    fc.assert(
      fc.property(draft, (one) => {
        const read = normalise({ ...one, externalId: 'a', url: 'https://a.example/' }, () => null);
        expect(read.company.slug).toMatch(/^[a-z_-]+$/);
        expect(JSON.stringify(read)).not.toContain('native code');
      }),
    );
  });
});
