/** Paragraphs that postings are put together from. `{name}`, `{product}`, `{people}`, `{area}` and `{role}` are filled in. */
export interface Phrases {
  readonly intros: readonly string[];
  readonly teams: readonly string[];
  readonly headings: {
    readonly [part in 'tasks' | 'asks' | 'offer' | 'terms' | 'process']: readonly string[];
  };
  readonly extras: readonly string[];
  readonly benefits: readonly string[];
  readonly processes: readonly string[];
  readonly closings: readonly string[];
}

export const ENGLISH: Phrases = {
  intros: [
    '{name} makes {product}. We are {people} people, and most of us stay for a long time.',
    'At {name} we build {product}. It is used every day by people who do not think of themselves as users of software.',
    '{people} of us at {name} work on {product}. There is more to do than we can, and that is why we write this.',
    'You may not know {name}. Our customers do: they rely on {product}, and they tell us when it is slow.',
    '{name} began with one customer and a spreadsheet. Today we are {people} people and make {product}.',
    'What does {name} do? {product}, in short. What makes it hard is that it has to be right.',
  ],
  teams: [
    'The {area} team is looking for its next {role}. You would be one of six, with a designer and a product manager close by.',
    'As {role} you join {area}, a team that has owned its part of the product for four years and wants to rework it.',
    'This is a new position in {area}. There is no predecessor to be compared with, and a good deal to decide.',
    'Somebody from {area} moves to another team after five years. We look for a {role} who takes over, with a month together.',
    'The {area} team is growing because its customers are. You would work with people in three places and one backlog.',
  ],
  headings: {
    tasks: ['What you will do', 'The work', 'Your tasks', 'In your first year you will'],
    asks: ['What you bring', 'What we look for', 'You are a good fit if', 'Requirements'],
    offer: ['What we offer', 'Benefits', 'What you get', 'Beyond the salary'],
    terms: ['Where and how', 'The terms', 'Good to know'],
    process: ['How we hire', 'The next steps', 'From application to answer'],
  },
  extras: [
    'Degrees are welcome and not needed.',
    'If you have most of this and would like to learn the rest, please write.',
    'It helps if you have worked in a regulated field before.',
    'Some knowledge of our field is nice; curiosity about it is better.',
    'You write English that colleagues in other time zones understand at first reading.',
  ],
  benefits: [
    '30 days of holiday, and a reminder to take them',
    'four-day weeks in July and August',
    'a budget of 1,500 a year for learning, spent as you see fit',
    'a company pension with a contribution of ours',
    'private health insurance for you and your family',
    'twenty weeks of parental leave for every parent',
    'a good laptop, with the system you like',
    'shares in the company after one year',
    'a bicycle or a rail pass',
    'a quiet office with doors that close',
    'two meetings of the whole company a year, in person',
    'one free Friday a month for work of your own choice',
    'time to contribute to the open source that we use',
    'a desk, a chair and a screen for your home',
    'a sabbatical of three months after five years',
    'paid days for voluntary work',
    'childcare support',
    'lunch together on Wednesdays',
    'on-call duty that is paid, and followed by a day off',
    'no meetings on Tuesday and Thursday afternoons',
    'language courses in working time',
    'an annual bonus that depends on the company and not on you alone',
  ],
  processes: [
    'A short call, a conversation about something you built, an afternoon with the team. You hear from us within five days at each step.',
    'We read every application ourselves. There is one task that takes at most two hours, and we pay for it.',
    'Three conversations, no riddles. We send the questions beforehand so that you can think about them.',
    'First a call of half an hour, then you review a change of ours with two engineers, then you meet those you would work with.',
    'Write a few lines about why this interests you; a letter is not needed. We answer everybody.',
  ],
  closings: [
    'We hire people for what they can do and what they may learn, whatever their age, origin, gender, faith or body. Tell us what you need for a fair interview.',
    'All of our interviews can be held by video, and all of our rooms can be reached without stairs.',
    'We know that people hesitate who meet seven points of eight. Please do not.',
    '',
    '',
  ],
};

export const GERMAN: Phrases = {
  intros: [
    '{name} entwickelt {product}. Wir sind {people} Menschen, und die meisten bleiben lange.',
    'Bei {name} geht es um {product}. Unsere Kunden arbeiten jeden Tag damit und sagen uns, was sie stört.',
    '{people} Kolleginnen und Kollegen arbeiten bei {name} an einer Sache: {product}.',
    'Wer ist {name}? Ein Unternehmen, das {product} baut, ohne Eile und ohne Stillstand.',
  ],
  teams: [
    'Das Team {area} sucht Verstärkung als {role}. Du arbeitest mit fünf anderen zusammen und hast eine feste Ansprechperson.',
    'Als {role} kommst du in das Team {area}, das seinen Teil des Produkts in den nächsten zwei Jahren erneuert.',
    'Die Stelle im Team {area} ist neu. Es gibt viel zu entscheiden und niemanden, mit dem du verglichen wirst.',
  ],
  headings: {
    tasks: ['Deine Aufgaben', 'Was du bei uns machst', 'Darum geht es'],
    asks: ['Dein Profil', 'Was du mitbringst', 'Das wünschen wir uns'],
    offer: ['Was wir bieten', 'Unser Angebot', 'Das bekommst du'],
    terms: ['Rahmen', 'Gut zu wissen'],
    process: ['So geht es weiter', 'Der Weg zu uns'],
  },
  extras: [
    'Ein Abschluss ist schön, aber keine Bedingung.',
    'Gute Deutschkenntnisse brauchst du im Gespräch mit unseren Kunden, Englisch zum Lesen.',
    'Wenn du das meiste mitbringst und den Rest lernen möchtest, schreib uns.',
    'Erfahrung in unserer Branche hilft, Neugier hilft mehr.',
  ],
  benefits: [
    '30 Tage Urlaub, dazu Heiligabend und Silvester',
    'Gleitzeit ohne Kernzeit',
    'betriebliche Altersvorsorge mit Zuschuss',
    'Deutschlandticket oder Dienstrad',
    'Weiterbildung in der Arbeitszeit',
    'ein Notebook deiner Wahl',
    'Zuschuss zur Kinderbetreuung',
    'ein ruhiges Büro mit Fenstern, die sich öffnen lassen',
    'gemeinsames Mittagessen am Mittwoch',
    'Sabbatical nach fünf Jahren',
    'bezahlte Rufbereitschaft mit freiem Folgetag',
    'zwei Tage im Jahr für ein Ehrenamt',
    'Beteiligung am Erfolg des Unternehmens',
    'unbefristeter Vertrag vom ersten Tag an',
  ],
  processes: [
    'Ein kurzes Telefonat, ein Gespräch über etwas, das du gebaut hast, ein Nachmittag im Team. Nach jedem Schritt hörst du innerhalb von fünf Tagen von uns.',
    'Ein Anschreiben brauchst du nicht. Schick uns deinen Lebenslauf und zwei Sätze, was dich an der Stelle reizt.',
    'Zwei Gespräche, keine Rätsel. Die Fragen bekommst du vorher.',
  ],
  closings: [
    'Wir freuen uns über Bewerbungen von allen Menschen, gleich welcher Herkunft, welchen Alters oder Geschlechts, mit und ohne Behinderung.',
    'Teilzeit ist möglich; sprich uns an.',
    '',
  ],
};

/** Tasks and asks of German postings, where a role has none of its own: `{area}` as above. */
export const GERMAN_TASKS: readonly string[] = [
  'du entwickelst {area} weiter, vom ersten Entwurf bis zum Betrieb',
  'du sprichst mit den Menschen, die damit arbeiten, und bringst ihre Wünsche mit',
  'du prüfst Änderungen anderer sorgfältig und freundlich',
  'du hältst fest, was du entscheidest und warum',
  'du hilfst neuen Kolleginnen und Kollegen beim Ankommen',
  'du suchst Fehler, bis ihre Ursache gefunden ist',
  'du automatisierst, was bisher von Hand geschieht',
  'du planst mit dem Team den nächsten Monat, nicht das nächste Jahrzehnt',
];
export const GERMAN_ASKS: readonly string[] = [
  'Du arbeitest gern mit anderen an einer Sache',
  'Du erklärst Schwieriges so, dass man es versteht',
  'Du hast etwas gebaut, das länger gehalten hat als gedacht',
  'Du sagst früh, wenn ein Termin nicht zu halten ist',
  'Du schreibst Tests, bevor jemand danach fragt',
];
