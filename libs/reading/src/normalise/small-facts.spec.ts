import { companySlug, readCompany } from './company.js';
import { foldName, quote } from '../text/fold.js';
import { readRoleFamily, roleFamilyList } from './role-family/role-family.js';
import { cleanText } from './text.js';
import { cleanTitle } from './title.js';

describe('readCompany', () => {
  it.each([
    ['Acme Robotics GmbH', 'Acme Robotics GmbH', 'acme-robotics'],
    ['ACME Robotics, Inc.', 'ACME Robotics, Inc.', 'acme-robotics'],
    ['Café Räder Sp. z o.o.', 'Café Räder Sp. z o.o.', 'cafe-rader'],
    ['The Widget Company', 'The Widget Company', 'widget'],
    ['Inc', 'Inc', 'inc'],
  ])('%s', (raw, name, slug) => expect(readCompany(raw)).toEqual({ name, slug }));

  it('resolves other names of one employer', () => {
    expect(companySlug('Meta Platforms, Inc.')).toBe(companySlug('Facebook'));
  });
});

describe('readRoleFamily', () => {
  it.each([
    ['Senior Machine Learning Engineer', 'machine-learning'],
    ['Data Engineer', 'data-engineering'],
    ['iOS Developer', 'mobile'],
    ['Site Reliability Engineer', 'infrastructure'],
    ['Product Manager', 'product'],
    ['Account Executive', 'sales'],
    ['Software Engineer', 'software'],
    ['Cook', null],
  ])('%s', (title, family) => expect(readRoleFamily(title)).toBe(family));

  it('lists each family once', () => {
    const slugs = roleFamilyList().map((family) => family.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });
});

describe('texts', () => {
  it('cleans titles and texts', () => {
    expect(cleanTitle('  Backend   Engineer (m/f/d) ')).toBe('Backend Engineer');
    expect(cleanText('a\u00a0 b\r\n\r\n\tc\u200bd\ud800')).toBe('a b\ncd\ufffd');
  });

  it('folds names', () => {
    expect(['São Paulo', 'SAO-PAULO', "Coeur d'Alene", 'R&D', '東京'].map(foldName)).toEqual([
      'sao paulo',
      'sao paulo',
      'coeur dalene',
      'r and d',
      '東京',
    ]);
  });

  it('quotes a sentence and no more than asked', () => {
    expect(quote('One. Two words here. Three.', 9, 14)).toBe('Two words here.');
    expect(quote('x'.repeat(500), 100, 400, 50)).toHaveLength(50);
  });
});
