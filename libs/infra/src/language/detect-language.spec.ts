import fc from 'fast-check';
import { detectLanguage } from './detect-language.js';

describe('the language of a posting', () => {
  it.each([
    ['en', 'Senior Rust Engineer\nYou build the storage engine that our customers rely on.'],
    ['de', 'Wir suchen eine erfahrene Softwareentwicklerin (m/w/d) für unser Team in Berlin.'],
    ['fr', 'Nous recherchons un développeur confirmé pour rejoindre notre équipe à Lyon.'],
    ['es', 'Buscamos una persona con experiencia en desarrollo de aplicaciones móviles.'],
    ['sv', 'Vi söker en erfaren utvecklare till vårt kontor i Göteborg.'],
    ['ja', '東京のバックエンドエンジニアを募集しています。'],
  ])('is told from its words: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', 'SRE', '123 456', '???'])('is not guessed from %j', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it('is an ISO 639-1 code or nothing for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(detectLanguage(text) ?? 'xx').toMatch(/^[a-z]{2}$/);
      }),
    );
  });
});
