import { parseQuery } from '@app/search/language';
import { mendedText } from './query-fault.js';

/** The whole text with each of its faults mended, in their order. */
function mendedTexts(text: string): readonly (string | null)[] {
  const read = parseQuery(text);
  return read.ok ? [] : read.errors.map((error) => mendedText(text, read.errors, error));
}

describe('the text that one click on a fault writes', () => {
  test.each([
    ['*entwickler', ['entwickler']],
    ['python jav? remote:yes', ['python jav* remote:yes']],
    ['java location:berlin -agency', ['java city:Berlin -agency']],
    ['java 80000 €', ['java salary>=80kEUR']],
    ['company:=Acme', ['company:Acme']],
    ['salary>=80.000€', ['salary>=80kEUR']],
    ['gehalt>=80k stadt:Berlin', ['salary>=80k stadt:Berlin', 'gehalt>=80k city:Berlin']],
    ['umkreis:40km', [null]],
    ['(java', [null]],
    ['java = b', [null]],
    ['visa:ja', ['visa:yes']],
  ])('%s', (text, mended) => {
    expect(mendedTexts(text)).toEqual(mended);
  });
});
