import { readCompany } from './company.js';

describe('readCompany', () => {
  it.each([
    ['Hook Co', 'hook'],
    ['Personio SE & Co. KG', 'personio'],
    ['Muster GmbH & Co. KGaA', 'muster'],
    ['Weber AG und Co KG', 'weber'],
    ['Barnes & Noble', 'barnes-and-noble'],
    ['Exemple S.A.S.', 'exemple'],
    ['Acme  Robotics, LLC ', 'acme-robotics'],
    ['Sigma Sp. z o.o.', 'sigma'],
    ['株式会社テスト', 'テスト'],
    ['Facebook', 'meta'],
  ])('shows %s as it is written, and strips the legal form for the key', (name, slug) => {
    expect(readCompany(name)).toEqual({ name: name.replace(/\s+/g, ' ').trim(), slug });
  });
});
