import fc from 'fast-check';
import { PROTOTYPE_NAMES } from '@app/testing';
import { companyName, companySlug, normalise } from '../normalise/index.js';
import { findField, formToQuery, parseQuery, printQuery, queryToForm } from '../query/index.js';
import { table } from './table.js';

const name = fc.constantFrom(...PROTOTYPE_NAMES);
const NOW_HERE = 'You keep the lights on.';

describe('names of Object.prototype', () => {
  it('are in no table that does not hold them', () => {
    for (const one of PROTOTYPE_NAMES) expect(table<number>({}).get(one)).toBeUndefined();
    expect(table({ constructor: 1 }).get('constructor')).toBe(1);
  });

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

  it.each(PROTOTYPE_NAMES)('%s can be searched for, as a word and as a company', (one) => {
    for (const text of [one, `company:"${one}"`, `title:${one}`, `"${one}"`, `-${one} x`]) {
      const parsed = parseQuery(text);
      if (!parsed.ok || parsed.query === null) throw new Error(`${text} was not understood.`);
      const form = formToQuery(queryToForm(parsed.query));
      if (!form.ok || form.query === null) throw new Error(`${text} is no form.`);
      expect(parseQuery(printQuery(form.query))).toMatchObject({ ok: true });
    }
  });

  it('are no fields, operators, units or currencies: what is wrong is said', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(findField(one) ?? null).toBeNull();
        for (const text of [
          `${one}:${other}`,
          `${one}>=${other}`,
          `salary>=${one}`,
          `salary>=5${one}`,
          `posted<${one}`,
          `country:${one}`,
          `lang:${one}`,
          `type:${one}`,
          `remote:${one}`,
          `experience<=${one}`,
        ]) {
          const parsed = parseQuery(text);
          if (!parsed.ok) expect(parsed.errors[0]?.message).not.toMatch(/native code|undefined/);
        }
      }),
    );
  });
});
