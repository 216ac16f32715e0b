import type { CheckedDraft } from '../drafts/draft-schema.js';
import type { SentPosting } from '../interpreting/sent-fields.js';
import { differencesOf } from './differences.js';

const stored: SentPosting = {
  ...{ externalId: '1', url: 'https://x.example/1', applyUrl: null, title: 'SRE', text: 'In Berlin.' },
  company: { name: 'Tide', slug: 'tide' },
  ...{ locationText: 'Berlin', html: '<p>In Berlin.</p>', validThrough: null, draft: {} },
};
const draft: CheckedDraft = {
  ...{ externalId: '1', url: 'https://x.example/1', title: 'SRE', company: 'Tide', locations: ['Berlin'] },
  html: '<p class="x">In Berlin.</p>',
};

describe('the differences of a draft and the record', () => {
  it('are none where the same is said, in whatever markup and with whatever claimed date', () => {
    const moved = { ...draft, postedAt: new Date('2026-03-02T09:00:00Z') };
    expect(differencesOf(stored, moved, 'In Berlin.')).toEqual([]);
  });

  it('are told by field, the texts last', () => {
    const changed: CheckedDraft = { ...draft, title: 'Senior SRE', isRemote: true, locations: [] };
    expect(differencesOf(stored, changed, 'In Lisbon.')).toEqual([
      { field: 'isRemote', before: '', after: 'true' },
      { field: 'locations', before: '["Berlin"]', after: '[]' },
      { field: 'title', before: 'SRE', after: 'Senior SRE' },
      { field: 'text', before: 'In Berlin.', after: 'In Lisbon.' },
    ]);
  });

  it('are shown from shortly before the first that differs, and no further than can be read', () => {
    const [text] = differencesOf(
      { ...stored, text: `${'a'.repeat(500)}b` },
      draft,
      `${'a'.repeat(500)}${'c'.repeat(500)}`,
    );
    expect(text).toEqual({
      field: 'text',
      before: `…${'a'.repeat(40)}b`,
      after: `…${'a'.repeat(40)}${'c'.repeat(160)}…`,
    });
  });

  it('are not known of a posting whose draft was not kept', () => {
    const { draft: _kept, ...old } = stored;
    expect(differencesOf(old, draft, 'Other.')).toEqual([]);
  });
});
