import fc from 'fast-check';
import { PostingDraftSchema } from '../drafts/draft-schema.js';
import { interpret } from './interpret.js';
import { draftOf, sentFields } from './sent-fields.js';

const HTML = [
  ...['<p>', '</p>', '<div>', '</div>', '<ul>', '<li>', '</li>', '<table>', '<tr>', '<td>', '</td>', '<dl>'],
  ...['<form>', '</form>', '<span>', '</span>', '<section>', '<h1>', '</h1>', '<b>', '<a href="https://a.example/?a=1&b=2">'],
  ...['<script>', '<svg>', '<button>', '<!--', '<pre>', '<br>', '&lt;', '&lt;/p&gt;', '&amp;lt;/b&amp;gt;', '&#8238;', '\u200b', '\u202e'],
  ...['Rust', ' and ', '€70,000 - €90,000 a year', '5+ years', 'remote in Germany', '\n', '  ', '\u00a0', '<', '&'],
]; // prettier-ignore
const html = fc
  .array(fc.oneof(fc.constantFrom(...HTML), fc.string()), { maxLength: 25 })
  .map((all) => all.join(''));
const line = fc
  .oneof(
    fc.constantFrom(
      'Senior R&amp;amp;D <b>Engineer</b>',
      'Berlin; Paris',
      'Tide \u202e& Sons',
      'Remote,  Germany',
    ),
    fc.string({ minLength: 1 }),
  )
  .map((text) => `A ${text}`.slice(0, 100));
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const sent = fc
  .record({
    externalId: fc.constant('1'),
    url: fc.constant('https://a.example/1'),
    applyUrl: maybe(fc.constant('https://a.example/a b')),
    title: line,
    company: line,
    locations: maybe(fc.array(line, { maxLength: 3 })),
    workplace: maybe(fc.constantFrom('remote', 'hybrid', 'onsite')),
    applicants: maybe(fc.array(fc.constantFrom('Germany', 'DE', 'EU'), { maxLength: 2 })),
    salary: maybe(fc.constantFrom({ min: 1, max: 90_000, currency: 'EUR' }, { summary: 'USD 100k - 120k' })),
    employment: maybe(fc.constantFrom('Full-time', 'contract')),
    department: maybe(line),
    requisition: maybe(fc.constant('R-1')),
    skills: maybe(fc.array(fc.constantFrom('Go', 'C++', 'Haskell'), { maxLength: 2 })),
    language: maybe(fc.constantFrom('de', 'en-US')),
    validThrough: maybe(fc.constant(new Date('2030-01-01T00:00:00Z'))),
    body: fc.oneof(
      html.map((value) => ({ html: value })),
      html.map((value) => ({ text: value })),
    ),
  })
  .map(({ body, ...fields }) => PostingDraftSchema.safeParse({ ...fields, ...body }))
  .filter(({ success }) => success)
  .map(({ data }) => data);

describe('a stored posting', () => {
  it('says all that was sent: read again, it says the same, and so a third time', () => {
    fc.assert(
      fc.property(sent, (draft) => {
        if (draft === undefined) return;
        const first = interpret(draft);
        const stored = {
          ...first,
          externalId: draft.externalId,
          url: draft.url,
          applyUrl: draft.applyUrl ?? null,
          validThrough: draft.validThrough ?? null,
          draft: sentFields(draft, first),
        };
        const again = draftOf(stored);
        if (again === null) throw new Error('There is no draft.');
        expect(interpret(again)).toEqual(first);
        expect(sentFields(again, first)).toEqual(stored.draft);
        // The markup of what has closed is forgotten some day: its facts are not.
        const withoutHtml = draftOf({ ...stored, html: null });
        expect(withoutHtml === null ? null : interpret(withoutHtml)).toMatchObject({
          text: first.text,
          facts: first.facts,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps only what the posting does not say itself, and no draft is made where none was kept', () => {
    const draft = PostingDraftSchema.parse({
      externalId: '1',
      url: 'https://a.example/1',
      title: 'Engineer',
      company: 'Tidewater',
      locations: ['Lisbon, Portugal'],
      html: '<p>Rust.</p>',
    });
    const read = interpret(draft);
    expect(sentFields(draft, read)).toEqual({});
    const { draft: _none, ...stored } = {
      ...draft,
      ...read,
      applyUrl: null,
      validThrough: null,
      draft: null,
    };
    expect(draftOf(stored)).toBeNull();
  });
});
