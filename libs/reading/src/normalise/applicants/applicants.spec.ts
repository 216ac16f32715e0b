import type { Applicants, Workplace } from '@app/core/posting';
import { readApplicants } from './applicants.js';

const read = (locationText: string, text: string, workplace: Workplace = 'remote', title = 'Dev') =>
  readApplicants(undefined, workplace, { locationText, title, text }).applicants;
const limited = (countries: string[], regions: string[] = [], except: string[] = []): Applicants => ({
  kind: 'limited',
  countries,
  regions,
  ...(except.length === 0 ? {} : { except }),
});
const UNKNOWN: Applicants = { kind: 'unknown' };

/** A place line and a text of a remote posting, and who may apply. */
const POSTINGS: readonly (readonly [string, string, Applicants])[] = [
  ['Remote (anywhere excluding the USA)', '', limited([], [], ['US'])],
  ['Anywhere in the world but not the US - Remote', '', limited([], [], ['US'])],
  ['Remote, worldwide except India', '', limited([], [], ['IN'])],
  ['Remote - global, excluding China and Russia', '', limited([], [], ['CN', 'RU'])],
  ['Remote, not available in Canada', '', limited([], [], ['CA'])],
  ['Remote, anywhere outside Brazil', '', limited([], [], ['BR'])],
  ['Télétravail, partout sauf la France', '', limited([], [], ['FR'])],
  ['Remote, weltweit außer Deutschland', '', limited([], [], ['DE'])],
  ['Remoto, cualquier país excepto España', '', limited([], [], ['ES'])],
  ['Remote in Europe, excluding Switzerland', '', limited([], ['EUROPE'], ['CH'])],
  ['Remote - EU except Germany', '', limited([], ['EU'], ['DE'])],
  ['Remote - US or Germany', '', limited(['DE', 'US'], [], [])],
  ['Remote: UK / EU', '', limited(['GB'], ['EU'], [])],
  ['Remote (US or Canada)', '', limited(['CA', 'US'], [], [])],
  ['Berlin or Remote (Germany)', '', limited(['DE'], [], [])],
  ['Remote - New York or California', '', limited(['US'], [], [])],
  [
    'Remote',
    'We accept applicants from every country other than the USA: you may work from anywhere except the US.',
    limited([], [], ['US']),
  ],
  ['Remote', 'We are unable to hire people residing in Germany.', limited([], [], ['DE'])],
  ['Remote', 'Candidates from India will not be considered.', limited([], [], ['IN'])],
  ['Remote', "We can't hire outside of the EU.", limited([], ['EU'], [])],
  ['Remote', 'Applicants outside the EU will not be considered.', limited([], ['EU'], [])],
  ['Remote', 'We cannot accept applications from outside the United States.', limited(['US'], [], [])],
  ['Remote', 'We cannot hire in California.', { kind: 'unknown' }],
  ['Remote', 'We are unable to employ people in Colorado or New York.', { kind: 'unknown' }],
  ['Remote', 'This is remote within the EU and UK.', limited(['GB'], ['EU'], [])],
  ['Remote', 'You must be based in Germany.', limited(['DE'], [], [])],
  ['Remote', 'You must live in Texas or Ohio.', limited(['US'], [], [])],
  ['Remote', 'Remote (US only)', limited(['US'], [], [])],
  ['Remote', 'Candidates must reside in Canada.', limited(['CA'], [], [])],
  ['Remote', 'Debes residir en España.', limited(['ES'], [], [])],
  ['Remote', 'Vous résidez en France.', limited(['FR'], [], [])],
  [
    'Remote',
    'Dein Wohnsitz ist in Deutschland, du bist also wohnhaft in Deutschland.',
    limited(['DE'], [], []),
  ],
  ['Remote', 'Je bent woonachtig in Nederland.', limited(['NL'], [], [])],
  ['Remote', 'Wymagane miejsce zamieszkania w Polska.', limited(['PL'], [], [])],
  ['Remote', 'Devi essere residente in Italia.', limited(['IT'], [], [])],
  ['Remote', 'Du är bosatt i Sverige.', limited(['SE'], [], [])],
  ['Remote', 'Perk: work from anywhere 4 weeks a year.', { kind: 'unknown' }],
  ['Remote', 'You can work from anywhere for 30 days per year.', { kind: 'unknown' }],
  ['Remote', 'We hire globally, you may work from anywhere.', { kind: 'anywhere' }],
  ['Remote - Global', '', { kind: 'anywhere' }],
  ['Remote', 'Open to candidates across Latin America.', limited([], ['LATAM'], [])],
  ['Remote', 'We are hiring in EMEA.', limited([], ['EMEA'], [])],
  ['Remote', 'Our customers are based in France and Spain.', { kind: 'unknown' }],
];

describe('readApplicants', () => {
  it.each([
    ['Remote, Germany', limited(['DE'])],
    ['Berlin; Remote, EU', limited([], ['EU'])],
    ['US/Canada - Remote', limited(['CA', 'US'])],
    ['Remote - Worldwide', { kind: 'anywhere' }],
    ['Remote', UNKNOWN],
    ['London | Remote', UNKNOWN],
    ['London / Remote', UNKNOWN],
  ])('reads the line %s', (line, expected) => expect(read(line, '')).toEqual(expected));

  it.each([
    ['You must be based in Ireland or the UK.', limited(['GB', 'IE'])],
    ['Remote within EMEA, with travel.', limited([], ['EMEA'])],
    ['You must be authorized to work in the United States without sponsorship.', limited(['US'])],
    ['Open to candidates located in Spain, Portugal or Italy.', limited(['ES', 'IT', 'PT'])],
    ['We hire globally and you work from anywhere.', { kind: 'anywhere' }],
    ['Open to candidates in European time zones.', UNKNOWN],
    ['Our product is used from anywhere in the world.', UNKNOWN],
    ['If you are based in California, read this notice.', UNKNOWN],
    ['We cannot sponsor visas and must hire in the US.', limited(['US'])],
    ['Acme | REMOTE (UK/Europe/US East Coast) | Full-time', limited(['GB', 'US'], ['EUROPE'])],
    ['Acme | Remote (US/Canada, ET/CT/MT) | Full-time', limited(['CA', 'US'])],
    ['- Based in the U.S', limited(['US'])],
    ['You live in Norway.', limited(['NO'])],
    ['Must be US-based.', limited(['US'])],
    ['US only', limited(['US'])],
    ['Only candidates in Canada will be considered.', limited(['CA'])],
    ['You must reside in one of these states: Florida, Georgia, Ohio.', limited(['US'])],
    ['Work from anywhere in Europe except the UK.', limited([], ['EUROPE'], ['GB'])],
    ['Arbeite remote aus ganz Deutschland.', limited(['DE'])],
    ['Télétravail partout en France.', limited(['FR'])],
    ['100 % remoto desde cualquier país de Latinoamérica.', limited([], ['LATAM'])],
    ['Je woont in Nederland.', limited(['NL'])],
    ['Lavoro da remoto in tutta Italia.', limited(['IT'])],
    ['Trabalho remoto de qualquer lugar do Brasil.', limited(['BR'])],
    ['Du kan arbeta på distans från hela Sverige.', limited(['SE'])],
    ['Weltweit remote', { kind: 'anywhere' }],
    ['Experience hiring in Germany.', UNKNOWN],
    ['Work from anywhere in the EU for 30 days.', UNKNOWN],
    ['Acme | REMOTE (US)\nNon-US candidates welcome if your hours overlap.', UNKNOWN],
  ])('reads the text %s', (text, expected) => expect(read('', text)).toEqual(expected));

  it.each(POSTINGS)('%s %s', (line, text, expected) => {
    expect(read(line, `${text}\nYou write software.`)).toEqual(expected);
  });

  it.each([
    ['Engineer [Remote-US]', limited(['US'])],
    ['Engineer (Location - Australia or New Zealand)', limited(['AU', 'NZ'])],
    ['Engineer (Remote, Poland)', limited(['PL'])],
    ['Account Executive - France', UNKNOWN],
  ])('reads the title %s', (title, expected) =>
    expect(read('Remote', '', 'remote', title)).toEqual(expected),
  );

  it.each([
    ['Remote; Denver; New York', '', limited(['US'])],
    ['Remote; Canada; United States', '', limited(['CA', 'US'])],
    ['Oslo; Remote; Lisbon', '', UNKNOWN],
    ['Singapore; Remote (±3 hours from UTC+8)', '', UNKNOWN],
    ['US-Based / Remote', '', limited(['US'])],
    ['Remote (United States | Canada)', '', limited(['CA', 'US'])],
    ['', 'This is a remote opportunity within Canada and the US.', limited(['CA', 'US'])],
    ['REMOTE (US-based preferred)', '', UNKNOWN],
    ['Amsterdam, London', 'For strong candidates remote work is possible.', UNKNOWN],
    ['London', 'London or remote', UNKNOWN],
  ])('reads the lines %s: %s', (line, text, expected) => expect(read(line, text)).toEqual(expected));

  it('lets the structured field win and quotes it', () => {
    const words = { locationText: '', title: 'Dev', text: 'Must be based in France.' };
    expect(readApplicants(['Germany', 'LATAM'], 'remote', words)).toMatchObject({
      applicants: limited(['DE'], ['LATAM']),
      evidence: 'applicants: Germany, LATAM',
    });
    expect(readApplicants(['Worldwide'], 'remote', words).applicants).toEqual({ kind: 'anywhere' });
  });

  it('takes the narrower of two statements, and nothing where they disagree', () => {
    expect(read('', 'This is remote within the EU.\nYou must be based in Spain.')).toEqual(limited(['ES']));
    expect(read('', 'You must be based in Chile.\nYou must be based in Spain.')).toEqual(UNKNOWN);
  });

  it('does not take the place of an office for a limit', () => {
    expect(read('Paris, France', 'Two days a week from home.', 'hybrid')).toEqual(UNKNOWN);
    expect(read('Paris, France', '', 'onsite')).toEqual(UNKNOWN);
  });
});
