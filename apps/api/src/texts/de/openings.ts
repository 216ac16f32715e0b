import type { Texts } from '../en/index.js';
import { plural } from './plural.js';

const TIMES: Readonly<Record<number, string>> = { 1: 'einmal', 2: 'zweimal', 3: 'dreimal', 4: 'viermal' };
const times = (count: number): string => TIMES[count] ?? `${count}-mal`;
const number = (count: number): string => count.toLocaleString('de-DE');
const days = (count: number): string => plural(count, 'Tag', 'Tagen');

/** The texts about the age of an opening, others like it and facts about many, in German. */
export const openingsDe: Pick<Texts, 'age' | 'clauses' | 'more' | 'insights'> = {
  age: {
    title: 'Alter',
    open: (count, since) =>
      count === 0 ? `Offen seit heute, ${since}` : `Seit ${days(count)} offen, seit ${since}`,
    openShort: (count) => `seit ${days(count)} offen`,
    reposted: (count, after, at) =>
      `${times(count)} neu ausgeschrieben, zuletzt am ${at}, ${plural(after, 'Tag', 'Tage')} nach dem Schließen`,
    repostedShort: (count) => `${times(count)} neu ausgeschrieben`,
    payChanged: (at, was) => `Gehalt am ${at} geändert (vorher ${was})`,
    payStated: (at) => `Gehalt seit ${at} angegeben`,
    payTaken: (at, was) => `Gehalt seit ${at} nicht mehr angegeben (vorher ${was})`,
    comeback: (closed, back) => `Am ${closed} geschlossen, seit ${back} wieder da`,
    back: (back) => `War geschlossen, seit ${back} wieder da`,
  },
  clauses: {
    inTitle: (word) => `„${word}“ im Titel`,
    word: (word) => `„${word}“`,
    skill: (name) => `Kenntnis ${name}`,
    level: (name) => `Stufe ${name}`,
    family: (name) => `Art der Arbeit: ${name}`,
    employment: (name) => `Anstellung: ${name}`,
    workplace: (name) => `Arbeitsort: ${name}`,
    where: (place) => `Arbeit in ${place}`,
    remote: 'Remote-Arbeit',
    remoteFrom: (place) => `Remote-Arbeit (${place})`,
    payBand: (from, to) => `Gehalt um ${from} bis ${to} pro Jahr`,
    and: ', ',
  },
  more: {
    title: 'Mehr davon',
    titleOf: (posting) => `Mehr wie ${posting}`,
    lead: (posting, company) =>
      `Was ${posting} bei ${company} ausmacht, als Suche, die Sie ändern, prüfen und speichern können.`,
    link: 'Ähnliche Stellen finden und wählen, was gleich sein muss',
    choose: 'Was gleich sein muss',
    alone: (count) => `${plural(count, 'Stelle hat', 'Stellen haben')} das`,
    keepsOut: (count) =>
      count === 0 ? 'schließt sonst nichts aus' : `schließt ${plural(count, 'andere', 'andere')} aus`,
    wouldKeepOut: (count, left) =>
      count === 0
        ? 'würde nichts ausschließen'
        : `würde ${number(count)} ausschließen, ${number(left)} blieben`,
    button: 'Damit suchen',
    search: 'Die Suche',
    inWords: (clauses) => `Stellen mit: ${clauses}.`,
    finds: (count) => `Sie findet jetzt ${plural(count, 'Stelle', 'Stellen')}.`,
    onlyItself: 'Sie findet jetzt nur diese eine. Nehmen Sie etwas weg, um mehr zu finden.',
    nothing: 'Sie findet jetzt nichts. Nehmen Sie etwas weg, um mehr zu finden.',
    noneChosen: 'Wählen Sie mindestens eines, das gleich sein muss.',
    noneThere: 'Diese Anzeige sagt nichts, woran sich andere finden ließen.',
    aWeek: (count, over) => `Etwa ${count} neue pro Woche, in den letzten ${days(over)}.`,
    early: 'Noch zu früh, um zu sagen, wie viele neue eine Woche bringt.',
    nearest: 'Die ähnlichsten',
    nearestLead: 'Die am meisten mit ihr gemeinsam haben; was nur wenige haben, zählt mehr.',
    see: 'Alle Treffer ansehen',
    save: 'Diese Suche speichern',
    back: 'Zurück zur Stelle',
  },
  insights: {
    link: (count) => `Zahlen zu ${count === 1 ? 'dieser Stelle' : `diesen ${number(count)} Stellen`}`,
    title: 'Zahlen zu diesen Stellen',
    titleAll: 'Zahlen zu allen offenen Stellen',
    titleFor: (query) => `${query}: Zahlen`,
    lead: (openings) => `Gezählt aus ${openings}. Nichts ist umgerechnet oder geschätzt.`,
    fewest: (least) =>
      `Jede Zahl sagt, für wie viele Stellen (n) sie gilt. Für weniger als ${least} wird keine gezeigt.`,
    tooFew: (n, least) => `Nicht gezeigt: n = ${n}, weniger als ${least}.`,
    n: (count) => `n = ${count}`,
    back: 'Zurück zu den Treffern',
    noQuery: 'Über alles, was offen ist.',
    asTable: 'Als Tabelle',
    openings: 'Stellen',
    share: 'Anteil',
    pay: 'Gehalt',
    payShare: (percent, n) => `${percent} der Stellen geben ein Gehalt an (n = ${n}).`,
    payBand: (from, to, n) =>
      `In der Mitte beginnt es bei ${from} und reicht bis ${to} pro Jahr (Mediane, n = ${n}).`,
    payHow: (currency) =>
      `In ${currency} angegeben, der häufigsten Währung; Stunden-, Tages- und Monatsgehälter aufs Jahr gerechnet. Danach, wie weit es reicht:`,
    payChart: (n, from, to) =>
      `Stellen danach, wie weit ihr Gehalt reicht, von ${from} bis ${to} und mehr; n = ${n}`,
    payRange: 'Reicht bis',
    from: (amount) => `${amount} oder mehr`,
    between: (from, to) => `${from} bis ${to}`,
    payNone: 'Keine Stelle gibt ein Gehalt in einer Währung an.',
    weeks: 'Neue Stellen pro Woche',
    weeksHow: 'Nach dem Tag, an dem wir sie zuerst gesehen haben; inzwischen geschlossene zählen mit.',
    weeksChart: (n, most) => `Stellen nach Woche: ${n} in zwölf Wochen, höchstens ${most} in einer`,
    weekFrom: 'Woche ab',
    notYet: 'noch nicht beobachtet',
    most: (count) => `höchstens ${count}`,
    now: 'jetzt',
    companies: 'Firmen',
    company: 'Firma',
    moreCompanies: (count) => `und ${plural(count, 'weitere Firma', 'weitere Firmen')}`,
    workplaces: 'Remote, hybrid, vor Ort',
    workplace: 'Arbeitsort',
    workplacesHow: 'Eine Stelle, die auf mehrere Arten ausgeschrieben ist, zählt bei jeder.',
    skills: 'Kenntnisse',
    skill: 'Kenntnis',
    skillsHow: (n) => `Von den Stellen, die Kenntnisse nennen (n = ${n}).`,
    pairs: 'Zusammen verlangt',
    pair: 'Kenntnisse',
    together: 'Zusammen',
    lift: 'So oft wie zufällig',
    lifted: (factor) => `${factor}-mal`,
    noPairs: 'Keine zwei Kenntnisse stehen auffällig oft zusammen.',
  },
};
