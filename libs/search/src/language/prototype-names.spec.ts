import fc from 'fast-check';
import { PROTOTYPE_NAMES } from '@app/testing';
import { findField } from '../fields/fields.js';
import { formToQuery } from './form.js';
import { queryToForm } from './query-to-form.js';
import { parseQuery } from './parsing/parse.js';
import { printQuery } from '../query/print.js';

const name = fc.constantFrom(...PROTOTYPE_NAMES);

describe('names of Object.prototype', () => {
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
