import type { Workplace } from '@app/core/posting';
import { readLocation } from '../../places/location.js';
import { readWorkplace, type StatedWorkplace } from './workplace.js';

const read = (line: string, title: string, text: string, stated: StatedWorkplace = {}) =>
  readWorkplace(stated, {
    locations: line === '' ? [] : [readLocation(line)],
    locationText: line,
    title,
    text,
  });

/** One line of a posting about a way to work, and what it comes to. */
const LINES: readonly (readonly [Workplace, string])[] = [
  ['onsite', 'There is no option to work from home in this job.'],
  ['onsite', 'Homeworking is unfortunately not offered.'],
  ['onsite', 'We are not able to offer remote working for this position.'],
  ['onsite', 'Telecommuting is not available.'],
  ['onsite', 'This position is not eligible for remote work.'],
  ['onsite', 'Remote: ❌'],
  ['onsite', "Fully remote or hybrid applications won't be accepted."],
  ['onsite', 'Home-Office ist bei dieser Stelle nicht vorgesehen.'],
  ['onsite', 'Diese Stelle ist nicht remote möglich.'],
  ['onsite', 'Poste sans télétravail.'],
  ['onsite', "Le télétravail n'est pas prévu pour ce poste."],
  ['onsite', 'Este puesto no admite teletrabajo, 100% presencial.'],
  ['onsite', 'Thuiswerken is niet mogelijk.'],
  ['onsite', 'Praca zdalna nie jest możliwa.'],
  ['onsite', 'Non è previsto lo smart working.'],
  ['onsite', 'Não oferecemos trabalho remoto.'],
  ['onsite', 'Distansarbete är inte möjligt.'],
  ['onsite', 'You must be able to work on-site in our lab five days a week.'],
  ['onsite', '100% onsite'],
  ['onsite', 'Arbeitsort: vor Ort in Köln'],
  ['onsite', 'Praca stacjonarna w Krakowie'],
  ['onsite', 'Trabajo 100% presencial'],
  ['onsite', 'Lavoro in sede a Milano'],
  ['onsite', 'Tjänsten är på plats i Stockholm'],
  ['onsite', 'Poste en présentiel à Lille'],
  ['onsite', 'Work model: On-site'],
  ['onsite', 'This is an in-office role, Monday to Friday.'],
  ['hybrid', 'Work arrangement: Hybrid'],
  ['hybrid', 'You will be in our London office two to three days per week.'],
  ['hybrid', 'Expect three days a week on site, the rest from home.'],
  ['hybrid', 'Up to 2 days of remote work per week'],
  ['hybrid', 'Hybrid (3 days in office)'],
  ['hybrid', '3 Tage Homeoffice pro Woche möglich'],
  ['hybrid', 'Bis zu 60 % mobiles Arbeiten'],
  ['hybrid', 'Arbeitsmodell: hybrid'],
  ['hybrid', 'Télétravail 2 jours par semaine'],
  ['hybrid', 'Deux jours de télétravail par semaine'],
  ['hybrid', 'Modalidad: híbrida'],
  ['hybrid', '2 días de teletrabajo a la semana'],
  ['hybrid', 'Twee dagen per week thuiswerken'],
  ['hybrid', 'Hybride werken'],
  ['hybrid', 'Praca hybrydowa (2 dni w biurze)'],
  ['hybrid', 'Tryb pracy: hybrydowy'],
  ['hybrid', 'Lavoro ibrido'],
  ['hybrid', 'Due giorni di smart working a settimana'],
  ['hybrid', 'Modelo híbrido: 3 dias no escritório'],
  ['hybrid', 'Hybridarbete, två dagar hemifrån'],
  ['hybrid', '#LI-Hybrid'],
  ['hybrid', 'This role follows a hybrid schedule.'],
  ['hybrid', 'We work in the office on Tuesdays and Thursdays.'],
  ['remote', '#LI-Remote'],
  ['remote', 'Remote work: yes'],
  ['remote', 'You can do this job from anywhere in Europe, fully remote.'],
  ['remote', 'Location: Remote'],
  ['remote', 'Office or remote, as you like.'],
  ['remote', 'Work from our Paris office or fully remote.'],
  ['remote', 'Vollständig remote innerhalb Deutschlands'],
  ['remote', '100% Homeoffice'],
  ['remote', '100 % télétravail'],
  ['remote', 'Poste en full remote'],
  ['remote', 'Trabajo 100% remoto'],
  ['remote', 'Teletrabajo al 100%'],
  ['remote', 'Volledig thuiswerken'],
  ['remote', 'Praca w pełni zdalna'],
  ['remote', 'Lavoro completamente da remoto'],
  ['remote', 'Trabalho 100% remoto'],
  ['remote', 'Arbetet sker helt på distans'],
  ['remote', 'This position can be performed remotely.'],
  ['remote', 'You will work from home full time.'],
  ['remote', 'We are hiring for a fully remote position.'],
  ['unknown', 'Work from anywhere for up to 30 days each year.'],
  ['unknown', 'Two weeks of workation a year from anywhere in the EU.'],
  ['unknown', 'Generous home office allowance'],
  ['unknown', '$500 work-from-home stipend'],
  ['unknown', 'Homeoffice-Pauschale'],
  ['unknown', 'Indemnité télétravail'],
  ['unknown', 'Thuiswerkvergoeding'],
  ['unknown', 'Dofinansowanie pracy zdalnej'],
  ['unknown', 'You will mentor remote team members in Asia.'],
  ['unknown', 'Our software lets teams work remotely.'],
  ['unknown', 'We build tools for hybrid work.'],
  ['unknown', 'Experience with hybrid cloud and remote access tools.'],
  ['unknown', 'Experience working in a remote environment is a plus.'],
  ['unknown', 'You support customers on-site.'],
  ['unknown', 'Lunch is served in the office.'],
  ['unknown', 'On-site gym and childcare'],
  ['unknown', 'The process ends with an on-site interview.'],
  ['unknown', 'Occasionally you may work from home when the kids are ill.'],
  ['unknown', 'Our teams are spread over remote sites.'],
  ['unknown', 'Do you have experience working remotely?'],
  ['unknown', 'We are a distributed company with remote teams.'],
  ['unknown', 'Four weeks a year working remotely from abroad'],
  ['unknown', '20 Tage pro Jahr mobiles Arbeiten im EU-Ausland'],
  ['unknown', 'Reibungslose Zusammenarbeit mit Remote-Teams'],
  ['unknown', 'Expérience du travail avec des équipes à distance'],
];

/** Neighbours of the kinds that real postings showed: days nobody counts, exclusively in the office, shares, times that pass, some only. */
const MORE_LINES: readonly (readonly [Workplace, string])[] = [
  ['hybrid', 'Several days a week from home'],
  ['hybrid', 'Mehrere Tage pro Woche im Homeoffice'],
  ['hybrid', 'Plusieurs jours de télétravail par semaine'],
  ['hybrid', 'Varios días de teletrabajo a la semana'],
  ['hybrid', 'Meerdere dagen per week thuiswerken'],
  ['hybrid', 'Kilka dni w tygodniu z domu'],
  ['hybrid', 'Si lavora in smart working diversi giorni alla settimana.'],
  ['hybrid', 'Du är på kontoret tre dagar i veckan.'],
  ['hybrid', 'Télétravail partiel possible'],
  ['hybrid', 'Flexible hybrid setup with a prime office for local teammates'],
  ['hybrid', 'Hybrid work, with 2 remote days a week and 1 remote work week per quarter'],
  ['hybrid', 'We split our time between home and the office.'],
  ['hybrid', 'Most of the week is spent in our Paris office, the rest at home.'],
  ['onsite', 'Die Arbeit findet ausschließlich im Büro statt.'],
  ['onsite', "Le travail s'effectue exclusivement au bureau."],
  ['onsite', 'El trabajo se realiza íntegramente en la oficina.'],
  ['onsite', 'Je werkt volledig op kantoor.'],
  ['onsite', 'Praca wyłącznie w biurze.'],
  ['onsite', 'Si lavora sempre in ufficio.'],
  ['onsite', 'Trabalho exclusivamente no escritório.'],
  ['onsite', 'Arbetet utförs helt på kontoret.'],
  ['onsite', 'You are expected in the office every day.'],
  ['onsite', 'Du utgår från vårt kontor i Uppsala.'],
  ['onsite', 'Placering: På vårt kontor i centrala Linköping'],
  ['onsite', 'This is a full-time position in our San Francisco HQ.'],
  ['onsite', 'Location: Our company is in-office at our Seattle HQ.'],
  ['onsite', 'You must be willing to relocate to Montreal.'],
  ['onsite', 'Fully on-site role in Munich, occasional remote possible.'],
  ['remote', 'Vous travaillez entièrement depuis chez vous.'],
  ['remote', 'Je werkt volledig vanuit huis.'],
  ['remote', 'Work from wherever you like.'],
  ['remote', 'Join our fully remote team!'],
  ['remote', 'Remote, hybrid oder im Office – du entscheidest.'],
  ['remote', 'We support many ways to work, ranging from fully remote to in-office.'],
  ['remote', 'ONSITE preferred, REMOTE maybe'],
  ['remote', 'Acme | Oslo | ONSITE (Hybrid OK), REMOTE (US) | Full-Time'],
  [
    'remote',
    'This role is designated remote-first, but you work from the NYC office for the first 2 months before transitioning to remote.',
  ],
  ['unknown', 'We prioritize in-person and hybrid candidates.'],
  ['unknown', 'Candidates within commuting distance will work from our HQ 4-5 days per week.'],
  ['unknown', 'Join us for trial work lasting 1-2 days remote/on-site.'],
  ['unknown', 'During onboarding you may be remote for a week.'],
  ['unknown', 'Social Events (vor Ort + Online)'],
  ['unknown', 'Vous concevez des environnements Cloud Hybrides.'],
  ['unknown', 'We monitor remote pumps.'],
  ['unknown', 'On-premise, cloud and hybrid product background'],
  ['unknown', 'Lunches daily, Dinners 3x per week, Stocked Office Kitchen'],
  ['unknown', 'Installer et configurer à distance des logiciels'],
  ['unknown', 'You will sell to customers who work remotely.'],
];

describe('readWorkplace', () => {
  it('takes the field, then a clear sentence, then the title, then the place line, then a flag', () => {
    expect(read('Remote', 'Dev (Remote)', '', { field: 'hybrid' }).workplace).toBe('hybrid');
    expect(read('Remote, Spain', 'Dev', 'Come to the office 3 days a week in Madrid.')).toMatchObject({
      workplace: 'hybrid',
      evidence: 'Come to the office 3 days a week in Madrid.',
    });
    expect(read('Madrid', 'Dev (Remote)', '')).toMatchObject({ workplace: 'remote' });
    expect(read('Madrid', 'Dev', 'This role is fully remote.')).toMatchObject({ workplace: 'remote' });
    expect(read('Remote, Spain', 'Dev', '')).toMatchObject({
      workplace: 'remote',
      evidence: 'Remote, Spain',
    });
    expect(read('Madrid', 'Dev', '', { isRemote: true }).workplace).toBe('remote');
    expect(read('Madrid', 'Dev (Hybrid)', '', { isRemote: true }).workplace).toBe('hybrid');
    expect(read('Madrid', 'Dev', '', { isRemote: false }).workplace).toBe('unknown');
  });

  it.each([...LINES, ...MORE_LINES])('reads %s: %s', (workplace, line) => {
    expect(read('', 'Engineer', `${line}\nYou write software.`).workplace).toBe(workplace);
  });

  it.each([
    ['No remote - Lyon', 'onsite'],
    ['Köln, ohne Homeoffice', 'onsite'],
    ['Wien (remote: nein)', 'onsite'],
    ['Lille / sans télétravail', 'onsite'],
    ['Utrecht, niet remote', 'onsite'],
    ['Kraków, bez pracy zdalnej', 'onsite'],
    ['Remote not possible, Oslo', 'onsite'],
    ['Teilweise remote, Hamburg', 'hybrid'],
    ['Dublin, 3 days in office', 'hybrid'],
    ['Zdalnie', 'remote'],
  ])('reads the place line %s as %s', (line, mode) => expect(read(line, 'Dev', '').workplace).toBe(mode));

  it.each([
    ['Remote Sensing Engineer', 'unknown'],
    ['Hybrid Cloud Architect', 'unknown'],
    ['Remote Copywriter', 'remote'],
    ['Nurse | On-site', 'onsite'],
  ])('reads the title %s as %s', (title, mode) => expect(read('', title, '').workplace).toBe(mode));

  it('says nothing where clear words disagree, and quotes both', () => {
    const { workplace, evidence } = read(
      '',
      'Dev',
      'This role is fully remote.\nThis is an on-site position.',
    );
    expect(workplace).toBe('unknown');
    expect(evidence).toBe('This role is fully remote … This is an on-site position');
  });

  it('keeps what is said of perks, teams and customers apart, with the reason', () => {
    const { claims } = read('', 'Dev', 'You lead a fully remote team.\nA work-from-home budget.');
    expect(claims.map(({ subject, outcome }) => [subject, outcome])).toEqual([
      ['team', 'other-subject'],
      ['benefit', 'other-subject'],
    ]);
  });
});
