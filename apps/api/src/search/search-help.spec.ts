import { NO_FACTS, type PostingFacts } from '@app/core/posting';
import { asId } from '@app/core/ids';
import { BoardIndex } from '@app/search/board';
import { parseQuery } from '@app/search/language';
import { printQuery } from '@app/search/query';
import { searchHelpOf, type SearchHelp } from './search-help.js';

const NOW = new Date('2026-03-01T12:00:00Z');
const MUNICH = { country: 'DE', region: null, city: 'Munich' };

/** A board of so many postings of each title, text and facts; it counts what it is asked. */
class CountingBoard extends BoardIndex<null> {
  asked = 0;
  private made = 0;

  add(times: number, title: string, text: string, facts: Partial<PostingFacts> = {}): this {
    for (let i = 0; i < times; i += 1, this.made += 1)
      this.put(
        {
          id: asId(`p${this.made}`),
          clusterId: asId(`c${this.made}`),
          source: 'a',
          title,
          company: { name: 'Example', slug: 'example' },
          text,
          locationText: '',
          firstSeenAt: NOW,
          postedAt: null,
          facts: { ...NO_FACTS, ...facts },
        },
        null,
        NOW,
      );
    return this;
  }

  override count(...asked: Parameters<BoardIndex<null>['count']>): number {
    this.asked += 1;
    return super.count(...asked);
  }
}

function helpOf(board: CountingBoard, text: string): SearchHelp {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(text);
  return searchHelpOf(board, parsed.query, board.count(parsed.query, NOW), NOW);
}

describe('a search that finds nothing where no offer alone helps', () => {
  const board = new CountingBoard().add(4, 'Software Developer', 'Java', {
    places: [MUNICH],
    employment: 'full-time',
  });

  it.each(['vollzeit softwareentwickler münchen', 'vollzeit entwickler munich'])(
    'is offered two at once: %s',
    (text) => {
      const [best] = helpOf(board, text).readings;
      expect(best?.count).toBe(4);
      expect(best === undefined ? '' : printQuery(best.query)).toContain('type:full-time');
    },
  );

  it('costs a bounded number of searches, whatever the text', () => {
    const words = 'vollzeit softwareentwickler entwickler programmierer teilzeit praktikum ausbildung remote';
    for (const text of [words, `${words} berlin hamburg senior junior lead ärztin`]) {
      board.asked = 0;
      helpOf(board, text);
      expect(board.asked).toBeLessThanOrEqual(64);
    }
  });
});

describe('all readings at once', () => {
  const board = new CountingBoard()
    .add(3, 'Senior Python Developer', 'Python in Munich', { places: [MUNICH], seniority: 'senior' })
    .add(2, 'Python Developer', 'Beside a senior developer in Munich. Python.');

  it('are those that are listed, and name what they take', () => {
    const { readings, readThrough } = helpOf(board, 'senior python munich');
    expect(readings.map(({ clause }) => clause)).toEqual(['seniority:senior', 'city:Munich']);
    expect(readThrough).toMatchObject({ clause: 'seniority:senior city:Munich', count: 3 });
  });

  it.each(['munich', 'senior', 'intern', 'remote europe'])('are none of one word: %s', (text) =>
    expect(helpOf(board, text).readThrough).toBeNull(),
  );

  it('take no reading that gains nothing', () =>
    expect(helpOf(board, 'python -java in munich').readings.map(({ count }) => count)).toEqual([3]));
});

describe('what would find more', () => {
  const board = new CountingBoard()
    .add(12, 'Senior Java Developer', 'Java')
    .add(15, 'Lead Java Engineer', 'Java')
    .add(12, 'Kotlin Developer', 'Kotlin on the JVM');

  it.each(['java not senior', 'not java', 'java ohne senior', 'kotlin -java'])(
    'never widens what is excluded: %s',
    (text) =>
      expect(helpOf(board, text).related.map(({ words }) => words)).not.toContain(
        text.includes('senior') ? 'senior' : 'java',
      ),
  );

  it('is three words at most where the search has several parts: they are a help, and no list of synonyms', () => {
    const alone = helpOf(board, 'senior').related.length;
    expect(alone).toBeGreaterThan(0);
    expect(helpOf(board, 'senior engineer developer').related.length).toBeLessThanOrEqual(3);
  });

  it('is the English word for one of another language, the most gain first', () => {
    const counts = helpOf(board, 'entwickler').related.map(({ count }) => count);
    expect(counts[0]).toBeGreaterThanOrEqual(24);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
});

describe('spellings', () => {
  const board = new CountingBoard().add(60, 'Engineer', 'One night for both, testing engines and engine.');

  it.each(['ohne java', 'nicht java', 'bath', 'toString'])('of %s are no slips of the pen', (text) =>
    expect(helpOf(board, text).spellings.map(({ words }) => words)).not.toContain(text.split(' ')[0]),
  );

  it('are one for both numbers of a word', () =>
    expect(helpOf(board, 'enginee').spellings.map(({ clause }) => clause)).toEqual(['engine', 'engineer']));
});
