import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { sharedDescribe, sharedPath } from '@app/testing';
import { normalise } from './normalise.js';
import type { TextDraft } from './read-facts.js';
import { parsePlainTextPage } from './plain-text-page.js';

const english = (): string => 'en';
const draft = (over: Partial<TextDraft>): TextDraft => ({
  externalId: '1',
  url: 'https://example.test/1',
  title: 'Backend Engineer',
  company: 'Acme',
  text: '',
  ...over,
});

describe('normalise', () => {
  it('never throws on any strings and keeps the promised shapes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }),
        fc.string({ unit: 'binary', maxLength: 600 }),
        (title, company, locations, text) => {
          const { facts } = normalise(
            draft({ title, company, locations, text, applicants: locations }),
            english,
          );
          expect(facts.places.length).toBe(new Set(facts.places.map((p) => JSON.stringify(p))).size);
          expect(facts.skills).toEqual([...facts.skills].sort());
        },
      ),
    );
  });

  it('lets structured fields win over prose', () => {
    const { facts } = normalise(
      draft({
        text: 'The salary is $100,000 - $120,000 a year. This role is fully remote.',
        salary: { min: 90_000, max: 95_000, currency: 'EUR', period: 'year' },
        workplace: 'onsite',
        employment: 'FullTime',
      }),
      english,
    );
    expect(facts.salary).toMatchObject({ min: 90_000, max: 95_000, currency: 'EUR' });
    expect(facts.workplace).toBe('onsite');
    expect(facts.employment).toBe('full-time');
    expect(facts.evidence.workplace).toBe('workplace: onsite');
  });

  it('says unknown where nothing is said', () => {
    const { facts } = normalise(draft({ text: 'We make boxes.' }), () => null);
    expect(facts).toMatchObject({
      places: [],
      workplace: 'unknown',
      applicants: { kind: 'unknown' },
      salary: null,
      employment: 'unknown',
      experience: null,
      language: null,
      visa: 'unknown',
      evidence: {},
    });
  });
});

sharedDescribe('the posting that started the project', () => {
  it('gives title, company, place, pay, experience and skills', () => {
    const page = readFileSync(sharedPath('data', 'seed', 'techjobboard-discord.txt'), 'utf8');
    const reading = parsePlainTextPage(page, { externalId: 'seed', url: 'https://example.test/seed' });
    if (reading.kind !== 'posting') throw new Error(reading.reason);
    const posting = normalise(reading.draft, english);
    expect(posting.title).toBe('Senior Staff Software Engineer, Machine Learning (Safety)');
    expect(posting.company).toEqual({ name: 'Discord', slug: 'discord' });
    expect(posting.facts.workplace).toBe('remote');
    expect(posting.facts.places).toEqual([{ country: 'US', region: null, city: null }]);
    expect(posting.facts.applicants).toEqual({ kind: 'limited', countries: ['US'], regions: [] });
    expect(posting.facts.salary).toMatchObject({
      min: 336_000,
      max: 378_000,
      currency: 'USD',
      period: 'year',
      basis: 'base',
    });
    expect(posting.facts.experience).toEqual({ min: 8, max: null });
    expect(posting.facts.skills).toEqual(
      expect.arrayContaining(['python', 'pytorch', 'jax', 'tensorflow', 'machine-learning']),
    );
    expect(posting.facts.skills).not.toEqual(expect.arrayContaining(['go']));
    expect(posting.text).not.toMatch(/All rights reserved/);
  });
});
