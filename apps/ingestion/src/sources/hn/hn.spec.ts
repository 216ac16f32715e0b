import { hnToPosting } from './to-posting.js';

/** What a comment becomes: company, title and location lines, or why it was skipped. */
function read(text: string): unknown {
  const reading = hnToPosting({ id: 7, author: 'wren', text });
  if (reading.kind !== 'posting') return reading.kind === 'skip' ? reading.reason : reading.kind;
  const { company, title, locations = [] } = reading.draft;
  return [company, title, ...locations];
}

const draftOf = (text: string) => {
  const reading = hnToPosting({ id: 7, text });
  return reading.kind === 'posting' ? reading.draft : null;
};

describe('hnToPosting', () => {
  it.each<[string, string[]]>([
    [
      'Curlew | Backend Engineer | Remote (EU) | Full-time<p>Go.',
      ['Curlew', 'Backend Engineer', 'Remote (EU)'],
    ],
    [
      'Plover Labs | Bergen, Norway | ONSITE | VISA SPONSORSHIP | RELOCATION SUPPORT<p>We are hiring for:<p>1. Senior Rust Engineer: you build maps.',
      ['Plover Labs', 'Senior Rust Engineer', 'Bergen, Norway', 'ONSITE'],
    ],
    [
      'Cologne, Germany | Dunlin GmbH | Data Scientist | Hybrid',
      ['Dunlin GmbH', 'Data Scientist', 'Cologne, Germany', 'Hybrid'],
    ],
    [
      'Godwit – Austin, TX – Full-time, permanent – (http://www.godwit.example)<p>-- Senior Python Developer --',
      ['Godwit', 'Senior Python Developer', 'Austin, TX'],
    ],
    [
      'Knot - Oslo, Norway | REMOTE / ONSITE | iOS Developer We build tide tables.',
      ['Knot', 'iOS Developer', 'Oslo, Norway', 'REMOTE / ONSITE'],
    ],
    [
      'Ruff (Stockholm) | Founding GTM, Fullstack Engineer | Full-time',
      ['Ruff', 'Founding GTM', 'Stockholm'],
    ],
    [
      'Whimbrel, San Francisco: http://whimbrel.example<p>Looking for an iOS developer.',
      ['Whimbrel', 'iOS developer', 'San Francisco'],
    ],
    [
      'Amsterdam &amp; SF | Full Time | On site | Sander.ling<p>WebGL Engineer &amp;&amp; Designer',
      ['Sander.ling', 'WebGL Engineer', 'Amsterdam & SF', 'On site'],
    ],
    [
      'Turnstone Games is hiring full-time iOS developers in San Francisco.',
      ['Turnstone Games', 'iOS developers', 'San Francisco'],
    ],
    [
      'Frontend Developer at Siskin | Malmö, Sweden | On-site',
      ['Siskin', 'Frontend Developer', 'Malmö, Sweden', 'On-site'],
    ],
    ['Designer @ Blue Wren Labs - Oslo, Norway', ['Blue Wren Labs', 'Designer', 'Oslo, Norway']],
    ['Backend Engineer at Twite in Kassel, Germany', ['Twite', 'Backend Engineer', 'Kassel, Germany']],
    [
      'Twite: Mechanical Engineer, Kassel, Germany, ONSITE<p>Pumps.',
      ['Twite', 'Mechanical Engineer', 'Kassel, Germany', 'ONSITE'],
    ],
    [
      'Bunting &amp; Söhne: Data Engineer, Ghent, ONSITE, no visa sponsorship',
      ['Bunting & Söhne', 'Data Engineer', 'Ghent', 'ONSITE'],
    ],
    [
      'Serin Freight (serin.example), Sydney or Perth, Full Stack Developer, $130k',
      ['Serin Freight', 'Full Stack Developer', 'Sydney or Perth'],
    ],
    ['Serin - San Francisco, CA, Software Engineer', ['Serin', 'Software Engineer', 'San Francisco, CA']],
    ['Serin | New Jersey l Relocation | Data Engineer', ['Serin', 'Data Engineer', 'New Jersey']],
    ['Serin | Wash DC (Ashburn, VA) | QA Lead', ['Serin', 'QA Lead', 'Washington, DC (Ashburn, VA)']],
    ['Founders | Copenhagen | Prototype Developer', ['Founders', 'Prototype Developer', 'Copenhagen']],
    ['12% Calmer | Lead Developer | Boston, MA', ['12% Calmer', 'Lead Developer', 'Boston, MA']],
    [
      'Stilt | Software Engineers and Data Scientists | Leeds, UK',
      ['Stilt', 'Software Engineer', 'Leeds, UK'],
    ],
    [
      'Avocet • Ann Arbor, MI • Onsite/Full-Time<p>- Android Engineer – help us',
      ['Avocet', 'Android Engineer', 'Ann Arbor, MI', 'Onsite/Full-Time'],
    ],
    [
      'Dotterel | Warsaw, Poland | $90k-$120k | https://dotterel.example<p>We grow.',
      ['Dotterel', 'Several roles', 'Warsaw, Poland'],
    ],
    [
      'Web Engineer [FULLTIME, Leeds, UK]<p>You will own the site. Join us.',
      ['Not named (wren)', 'Web Engineer', 'FULLTIME, Leeds, UK'],
    ],
    ['Phalarope | REMOTE (US time zones) | UI Developer', ['Phalarope', 'UI Developer', 'REMOTE']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('reads comments whose lines are parted by line breaks as it does paragraphs', () =>
    expect(
      read('Redshank | Porto, Portugal | Full-time\nhttps://redshank.example\nQA Engineer\nWe test.'),
    ).toEqual(['Redshank', 'QA Engineer', 'Porto, Portugal']));

  it.each([
    ['seeker', 'SEEKING WORK | Remote | Full-Stack Developer<p>Ten years of Django.'],
    [
      'seeker',
      'Location: Lisbon<p>Remote: yes<p>Willing to relocate: no<p>Technologies: Go, SQL<p>Email: a@example.org',
    ],
    ['seeker', "I'm looking for a full time position in Oslo. I know Java."],
    ['seeker', 'For hire - designer'],
    ['seeker', 'I have been looking for work since June, mostly Rust. Based in Ghent.'],
    ['seeker', 'FREELANCER | Remote | Poland<p>I design shops and brands. Portfolio: me.example'],
    ['seeker', "I'm available for contracts in Oslo."],
    ['question', 'Is this still open?'],
    ['question', 'Do you consider people from Chile?'],
    ['question', 'Why no jobs in Perth?'],
    ['reply', 'Thanks, I wrote to you yesterday.'],
    ['reply', 'META<p>I made a page that can search this thread.'],
    ['not-an-ad', 'B'],
  ])('skips a %s: %s', (reason, text) => expect(read(text)).toBe(reason));

  it('does not take an employer who seeks freelancers for a seeker', () =>
    expect(read('SEEKING FREELANCERS | Ouzel | Leeds, UK | Designers')).toEqual([
      'Ouzel',
      'Designers',
      'Leeds, UK',
    ]));

  it('takes Luxembourg and Singapore for the cities unless the work is remote', () => {
    expect(draftOf('Crake | QA Engineer | Luxembourg | ONSITE')?.locations).toContain(
      'Luxembourg, Luxembourg',
    );
    expect(draftOf('Crake | QA Engineer | Singapore | Hybrid')?.locations).toContain('Singapore, Singapore');
    expect(draftOf('Crake | QA Engineer | Singapore | REMOTE')?.locations).toContain('Singapore');
  });

  it('passes the way of working and the pay on where the headline states one', () => {
    expect(draftOf('Crake | QA Engineer | Oslo, Norway | ONSITE | 700k-800k NOK')).toMatchObject({
      workplace: 'onsite',
      salary: { summary: '700k-800k NOK' },
    });
    expect(draftOf('Crake | QA Engineer | Oslo, Norway | ONSITE or REMOTE')?.workplace).toBeUndefined();
    expect(draftOf('Crake | QA Engineer | Oslo, Norway | no remote')?.workplace).toBeUndefined();
  });

  it('costs a headline of any length little', () =>
    expect(typeof read(`${'remote ok '.repeat(20_000)}| ${'a, '.repeat(20_000)}`)).toBe('object'));
});
