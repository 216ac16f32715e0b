import { draft, push, startBoard, type Board } from '../harness.js';

let board: Board;
beforeAll(async () => {
  board = await startBoard();
  await push(board, [
    draft(1, {
      title: 'Platform Engineer',
      text: 'You run k8s for us.',
      locations: ['London, United Kingdom'],
    }),
    draft(2, {
      title: 'Senior Site Engineer',
      text: 'You run Kubernetes for us.',
      locations: ['Berlin, Germany'],
    }),
    draft(3, {
      title: 'Senior Front-End Engineer',
      text: 'You write TypeScript.',
      locations: ['London, United Kingdom'],
    }),
    draft(4, { title: 'Frontend Engineer', text: 'Typescript and more.', locations: ['Remote, Germany'] }),
    ...Array.from({ length: 12 }, (_, i) =>
      draft(10 + i, {
        title: `Python Developer ${'abcdefghijkl'[i]}`,
        text: `Python of team ${i}.`,
        locations: ['Oslo, Norway'],
      }),
    ),
  ]);
});
afterAll(() => board.stop());

interface Check {
  readonly matches: number;
  readonly help: {
    readonly forms: readonly {
      readonly part: string;
      readonly gain: number;
      readonly others: readonly string[];
      readonly exact: string;
    }[];
    readonly readings: readonly {
      readonly clause: string;
      readonly count: number;
      readonly query: string;
      readonly note: string | null;
    }[];
    readonly readThrough: { readonly query: string; readonly count: number } | null;
    readonly related: readonly { readonly clause: string; readonly count: number; readonly query: string }[];
    readonly spellings: readonly { readonly clause: string; readonly count: number }[];
  };
}

const check = async (q: string): Promise<Check> =>
  (await (await fetch(`${board.url}/api/query/check?q=${encodeURIComponent(q)}`)).json()) as Check;
const page = async (q: string, lang = 'en'): Promise<string> =>
  (await fetch(`${board.url}/?lang=${lang}&q=${encodeURIComponent(q)}`)).text();

describe('the other names of a word', () => {
  it('count, are named with what they add, and go by the sign', async () => {
    const { matches, help } = await check('k8s');
    expect(matches).toBe(2);
    expect(help.forms).toMatchObject([{ part: 'k8s', gain: 1, exact: '=k8s' }]);
    expect(help.forms[0]?.others).toContain('kubernetes');
    expect(await check('=k8s')).toMatchObject({ matches: 1, help: { forms: [] } });
  });

  it('say of an excluded word what they leave out', async () =>
    expect((await check('engineer -k8s')).help.forms).toMatchObject([
      { part: '-k8s', gain: 1, exact: 'engineer -=k8s' },
    ]));

  it('stand as a chip on the page, whose cross writes the sign', async () => {
    expect(await page('k8s')).toMatch(/class="forms" href="\/\?q=%3Dk8s"[^>]*>.*\+ kubernetes.*\+1 more/s);
    expect(await page('k8s', 'de')).toContain('Nur k8s, ohne kubernetes');
    expect(await page('engineer -k8s')).toContain('1 more left out');
  });
});

describe('spellings of one word', () => {
  it.each(['frontend', 'front-end', '"front end"', 'Front-End'])('%s finds all of them', async (q) =>
    expect((await check(q)).matches).toBe(2),
  );
});

describe('plain words that name a fact', () => {
  it('are offered as one where that finds something, with the count', async () => {
    const { help } = await check('senior engineer london');
    expect(help.readings).toMatchObject([
      { clause: 'city:London', query: 'senior engineer city:London', count: 1 },
    ]);
    // "senior" alone as a level finds nothing and is not listed, so there is nothing to take at once.
    expect(help.readThrough).toBeNull();
  });

  it('are offered on the page, in both languages', async () => {
    expect(await page('engineer london')).toContain('“london” as city:London');
    expect(await page('engineer london', 'de')).toContain('„london“ als city:London');
  });
});

describe('what is said of a reading', () => {
  it('stands beside it, on the page in both languages and in REST', async () => {
    const { help } = await check('engineer ohne senior');
    expect(help.readings).toMatchObject([
      { clause: '-senior', note: 'postings with it are left out', query: 'engineer -senior' },
    ]);
    expect(await page('engineer ohne senior', 'de')).toContain('Stellen damit bleiben weg');
    expect(await page('engineer without senior')).toContain('postings with it are left out');
  });

  it('is said of an amount, which is no phrase', async () => {
    const { help } = await check('80.000€');
    expect(help.readings).toMatchObject([{ clause: 'salary>=80kEUR', count: 16 }]);
    expect(help.readings[0]?.note).toBe('pay that reaches this much a year');
  });
});

describe('a distance', () => {
  it('finds by coordinates, and is offered with remote work that is open to the country', async () => {
    const { matches, help } = await check('engineer within:40km of:"Potsdam, DE"');
    expect(matches).toBe(1);
    expect(help.related).toMatchObject([
      { clause: 'remote:DE', query: 'engineer (within:40km of:"Potsdam, DE" OR remote:DE)', count: 2 },
    ]);
    expect(await page('engineer within:40km of:"Potsdam, DE"')).toContain('<small>+1 more</small>');
  });

  it('says where no coordinates are known, in both languages', async () => {
    const text = 'within:40km of:"La Jolla, US"';
    expect(await page(text)).toContain('We have no coordinates for La Jolla, US, so this finds postings');
    expect(await page(text, 'de')).toContain('Für La Jolla, US haben wir keine Koordinaten');
  });
});

describe('a word that finds nothing', () => {
  it('is answered with the words of the board that are near', async () => {
    const { matches, help } = await check('pyhton developer');
    expect(matches).toBe(0);
    expect(help.spellings).toMatchObject([{ clause: 'python', count: 12 }]);
    expect(await page('pyhton')).toMatch(
      /<a href="\/\?q=python" rel="nofollow"><span class="hidden">Search for <\/span>python<\/a> <small>12 openings/,
    );
  });

  it('is left alone where it finds enough', async () =>
    expect((await check('python')).help.spellings).toEqual([]));
});
