import { textClause } from '@app/search/tree';
import { NO_HELP } from '../search-help.js';
import { TEXTS } from '../../texts/index.js';
import { toHelpLinks } from './help-links.js';

const offer = { words: 'go', clause: 'rust', note: null, others: [], count: 500, query: textClause('rust') };

describe('what a page offers beside a search that finds 77', () => {
  it('says of what widens it how many more that are, of what stands in its place how many', () => {
    const links = toHelpLinks({ ...NO_HELP, related: [offer], readings: [offer], spellings: [offer] }, 77);
    expect(links.related).toMatchObject([{ count: 423 }]);
    expect(links.readings).toMatchObject([{ count: 500 }]);
    expect(links.spellings).toMatchObject([{ count: 500 }]);
  });

  it('says so in words', () => {
    expect([TEXTS.en.searchHelp.gain(1423), TEXTS.de.searchHelp.gain(1423)]).toEqual([
      '+1,423 more',
      '+1.423 weitere',
    ]);
    expect([TEXTS.en.searchHelp.finds(1), TEXTS.de.searchHelp.finds(2)]).toEqual(['1 opening', '2 Stellen']);
  });
});
