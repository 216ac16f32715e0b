import { readLocation } from '../../places/location.js';
import { readWorkplace } from './workplace.js';

const read = (text: string, line = '') =>
  readWorkplace(
    {},
    {
      locations: line === '' ? [] : [readLocation(line)],
      locationText: line,
      title: 'Software Engineer',
      text,
    },
  ).workplace;

const TURNED = [
  'Our sales people are remote, but this position is in our Ghent factory.',
  'Engineers may work from home; as a machine operator you work on the shop floor every day.',
  'While some teams are remote, you will work in our office five days a week.',
  'Home office is only for managers. This position requires daily presence in the office.',
  'Die Entwickler arbeiten remote, diese Stelle ist jedoch vor Ort in unserem Werk.',
  "Une partie de l'équipe est en télétravail, mais ce poste est basé dans notre atelier.",
  'Some of our colleagues work remotely, but you will be in our laboratory full time.',
  'We are remote-first as a company. This job, though, is done on site at our warehouse.',
  'Parte del equipo trabaja en remoto, pero este puesto es presencial.',
  "Sommige collega's werken thuis, maar deze functie is op locatie in Gent.",
];
const WHOSE = [
  'Your boss works from home in Denver.',
  'Our founder is fully remote and travels a lot.',
  'Our clients are remote companies all over the world.',
  'Our app lets people work from home with ease.',
  'You coach managers whose teams work remotely.',
  'Dein Chef arbeitet aus dem Homeoffice in Wien.',
  'Nos utilisateurs travaillent à distance.',
  'Onze klanten werken vanuit huis.',
  'The platform we build makes hybrid work easy for employers.',
  'Nuestro producto facilita el teletrabajo a las empresas.',
  'Hybrid engines are our speciality.',
  'On-site analytics for shops is what we sell.',
  'I nostri clienti lavorano da casa.',
  'You report to a manager who works remotely.',
];
const DENIED = [
  'Home office is out of the question.',
  'Remote work is off the table.',
  'Telework is ruled out for this post.',
  'Homeoffice ist leider ausgeschlossen.',
  'Le télétravail est exclu.',
  'El teletrabajo queda descartado.',
  'Thuiswerken is uitgesloten.',
  'Praca zdalna jest wykluczona.',
  'Niente lavoro da remoto.',
  'O trabalho remoto está fora de questão.',
  'Distansarbete är uteslutet.',
  'Working from home is not part of this job.',
  'We rule out remote work.',
  'You cannot do this work from home.',
  "This job can't be performed remotely.",
];
const DENIED_LINE = [
  'Hamburg - Homeoffice ausgeschlossen',
  'Remote: no / Vienna',
  'Lyon (télétravail exclu)',
  'Madrid - sin teletrabajo',
  'Utrecht, thuiswerken niet mogelijk',
  'Milano (smart working: no)',
  'Warszawa, bez pracy zdalnej',
  'Lund, ej distans',
  'Porto, sem teletrabalho',
  'Oslo (no home office)',
  'Leeds, no working from home',
  'Torino, niente smart working',
];
const PARTIAL_LINE = [
  'Remote (partly), Prague',
  'Homeoffice (teilweise), Graz',
  'Télétravail partiel possible, Nantes',
  'Teletrabajo parcial - Sevilla',
  'Bologna, smart working parziale',
  'Gedeeltelijk thuiswerken, Delft',
  'Częściowo zdalnie, Kraków',
  'Delvis hemifrån, Malmö',
  'Parcialmente remoto, Lisboa',
  'Berlin, teils remote',
  'Part remote, Bristol',
  'Remote in part, Oslo',
];
const RARELY_LINE = [
  'Occasionally remote, York',
  'Now and then remote, Bath',
  'Remote on occasion, Bonn',
  'Remote (rarely), Brno',
  'Gelegentlich Homeoffice, Ulm',
  'Télétravail occasionnel, Lille',
  'Soms thuiswerken, Breda',
  'Teletrabajo ocasional, Bilbao',
];
const SHARE = [
  '50% in the office, 50% at home',
  '70 % remote, 30 % Büro',
  'You spend about half of your time at home and the other half in the office.',
  'You are in the office two times a week.',
  'We ask you to come in to the office eight days a month.',
  'A mix of office and home working.',
  'Du arbeitest teils zu Hause, teils im Büro.',
  'Vous travaillez en partie chez vous et en partie au bureau.',
  'Je werkt deels thuis en deels op kantoor.',
  'We see each other in the office twice a week, the rest you do from home.',
  'Once a week we all meet at the office; the other days you work from wherever.',
  'Trabajas en parte desde casa y en parte en la oficina.',
  'im Büro und/oder von Zuhause',
  'Dein IT-Equipment für vor Ort und Zuhause.',
];
const ONSITE_SAID = [
  'You come to our garage each day.',
  'You must be at our plant daily.',
  'You are in our kitchen five days a week.',
  'All our people work in the same office every day.',
  'Your daily presence in the office is required.',
  'You work on the shop floor; working from home is not an option.',
  'All roles are in person, in SF',
  'Onsite (with a bit of flexibility)',
  'We primarily collaborate in person across our offices.',
  'This job takes place in our depot every day.',
  'Tu travailles tous les jours dans notre atelier.',
  'Du bist jeden Tag in unserer Werkstatt.',
];
const REMOTE_SAID = [
  'Work from wherever you want.',
  'Work from any location you choose.',
  'Your office is at your home.',
  'Vous travaillez à 100 % depuis votre domicile.',
  'Du arbeitest komplett von zu Hause.',
  'Je werkt volledig vanuit huis.',
  'Trabajas totalmente desde tu casa.',
  'Pracujesz w całości z domu.',
  'Lavori interamente da casa tua.',
  'Du jobbar helt hemifrån.',
  'You can work from any place in the world.',
  'hybrid in Boston; however, we also consider remote',
];
const PERK = [
  'If a craftsman comes, you may work from home for once.',
  'Wenn das Kind krank ist, kannst du mal von zu Hause arbeiten.',
  'En cas de besoin, vous pouvez exceptionnellement travailler de chez vous.',
  'Als de loodgieter komt, mag je een keer thuiswerken.',
  'When your child is ill you can work from home that day.',
  'En caso de necesidad puedes trabajar algún día desde casa.',
];

describe('kinds of words about the place of work', () => {
  it.each(TURNED)('the half of a sentence that is of the role: onsite: %s', (words) => {
    expect(read(words)).toBe('onsite');
  });
  it.each(WHOSE)('the way in which others work, or what is made: nothing: %s', (words) => {
    expect(read(words)).toBe('unknown');
  });
  it.each(DENIED)('ruled out: %s', (words) => {
    expect(read(words)).toBe('onsite');
  });
  it.each(DENIED_LINE)('ruled out in a location line: %s', (words) => {
    expect(read('', words)).toBe('onsite');
  });
  it.each(PARTIAL_LINE)('partly remote in a location line: %s', (words) => {
    expect(read('', words)).toBe('hybrid');
  });
  it.each(RARELY_LINE)('now and then in a location line: %s', (words) => {
    expect(read('', words)).not.toBe('remote');
  });
  it.each(SHARE)('shares and counts: %s', (words) => {
    expect(read(words)).toBe('hybrid');
  });
  it.each(ONSITE_SAID)('every day in a shop or office: %s', (words) => {
    expect(read(words)).toBe('onsite');
  });
  it.each(REMOTE_SAID)('from wherever, from a home: %s', (words) => {
    expect(read(words)).toBe('remote');
  });
  it.each(PERK)('a favour: %s', (words) => {
    expect(read(words)).not.toBe('remote');
  });
});

describe('denials without a word of denial, and ways to work of others', () => {
  it.each([
    'This is anything but a remote role.',
    'Das ist alles andere als eine Remote-Stelle.',
    'Remote candidates should not apply.',
    'Remote job seekers need not apply.',
    "Remote applicants, please don't apply.",
    'We have ended remote work.',
    'We discontinued working from home for this role.',
    'Remote work has been stopped for this team.',
    'Homeoffice wurde abgeschafft.',
    'Remote ✗',
    'Remote work: ❌',
    'Remote work is a no-go.',
    'Working remotely is prohibited.',
    'We have said goodbye to remote work.',
    'Remote requests are declined.',
  ])('onsite: %s', (words) => expect(read(words)).toBe('onsite'));

  it.each([
    'Zürich, remote excluded',
    'Boston - remote? No',
    'Madrid (¿remoto? no)',
    'Leeds, never remote',
    "Leeds (can't be remote)",
    'Graz - remote is ruled out',
    'Bern, remote not supported',
    'Not for remote: Bergen',
    'Turin, remote unavailable',
    'Kyiv (remote: nope)',
    'Riga, remote isn’t possible',
    'Lyon, télétravail exclu',
    'Oslo (remote never possible)',
  ])('onsite in a location line: %s', (line) => expect(read('', line)).toBe('onsite'));

  it.each([
    'Our clients work from home.',
    'Many patients work from home.',
    'The customers working remotely love it.',
    'Our users work from anywhere.',
    'Unsere Kunden arbeiten von zu Hause.',
    'Nos clients travaillent à distance.',
    'Your manager works from home in Ohio.',
  ])('nothing: %s', (words) => expect(read(words)).toBe('unknown'));

  it.each([
    'Remote days over the holidays are fine.',
    'Remote work during the summer.',
    'A month of remote work each winter.',
    'Work from home at Christmas.',
    'In the summer we work remotely.',
    'Im Sommer arbeiten wir remote.',
    'En été, télétravail possible.',
  ])('a favour: %s', (words) => expect(read(words)).not.toBe('remote'));

  it.each([
    'Presence in the office is expected Monday to Friday.',
    'You work in our office Monday through Friday.',
    'Your presence at our office is required Monday to Friday.',
    'You will be in the office from Monday to Friday.',
  ])('each day of the week: %s', (words) => expect(read(words)).toBe('onsite'));

  it.each([
    'You come in three days weekly, and can work abroad three weeks a year.',
    'Office attendance: 60 %',
    'Homeoffice-Anteil: 50 %',
    'Taux de télétravail : 40 %',
    'Office time of 50%',
    'Come in two days a week.',
  ])('some of the week: %s', (words) => expect(read(words)).toBe('hybrid'));

  it.each([
    'Hybrid Engine Designer',
    'Hybrid Propulsion Engineer',
    'Hybrid Battery Technician',
    'Hybrid Events Producer',
    'Remote Pilot (Drones)',
    'Remote Driver',
    'Remote Diagnostics Engineer',
  ])('a trade: %s', (title) =>
    expect(readWorkplace({}, { locations: [], locationText: '', title, text: '' }).workplace).toBe('unknown'),
  );
});
