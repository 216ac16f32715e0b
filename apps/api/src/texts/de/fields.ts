import { EMPLOYMENT_TYPES, SENIORITIES, WORKPLACES } from '@app/core/posting';
import { fieldOf, type FieldKey, type FieldTexts } from '@app/search/fields';

const NEITHER =
  'Unbekannt: Wer es verlangt, bekommt die Stelle nicht; wer es ausschließt, behält sie trotzdem.';
const ALWAYS_KNOWN = 'Immer bekannt.';
const found = (clause: string): string => `${NEITHER} ${clause} findet solche Stellen.`;
const oneOf = (values: readonly string[]): string => `eines von ${values.join(', ')}`;

const AGE = 'eine Zahl von Stunden (h), Tagen (d) oder Wochen (w)';
const FROM_THE_SOURCE =
  'Unbekannt, wenn die Quelle kein Datum nennt: Wer es verlangt, bekommt die Stelle nicht; wer es ausschließt, behält sie trotzdem. firstseen ist immer bekannt.';
const NO_ALERT_BY_AGE =
  'Für Mails wird eine Stelle verglichen, wenn sie kommt und wenn sie sich ändert, nicht wenn sie älter wird:';
const OPEN_SINCE =
  'Gezählt wird, seit wir sie zum ersten Mal sahen, oder ab dem Datum der Quelle, wenn es früher liegt; war die Stelle geschlossen und wurde neu ausgeschrieben, dann ab da.';

/** What is said of each field of the query language, in German. */
export const fieldsDe: Readonly<Record<FieldKey, FieldTexts>> = {
  title: {
    values: 'ein Wort, eine "Wendung" oder ein Wortanfang*',
    meaning: 'Der Titel enthält das Wort oder die Wendung.',
    unknown: ALWAYS_KNOWN,
  },
  company: {
    values: 'der Name einer Firma',
    meaning:
      'Die Firma heißt so: Großschreibung, Akzente, Satzzeichen und die Rechtsform zählen nicht. Ein Wort ohne Feld findet Firmen an einem Teil ihres Namens.',
    unknown: ALWAYS_KNOWN,
  },
  skill: {
    values: 'eine Fähigkeit unter einem ihrer Namen (golang ist go)',
    meaning: 'Die Stelle führt diese Fähigkeit auf, oder ihr Text nennt sie.',
    unknown: NEITHER,
  },
  country: {
    values: 'ein Land, mit englischem Namen oder zwei Buchstaben, oder unknown',
    meaning:
      'Einer der Arbeitsorte liegt in diesem Land. country:unknown gilt, wenn kein Ort ein Land nennt.',
    unknown: NEITHER,
  },
  region: {
    values:
      'eine Region aus mehreren Ländern (EU, EEA, EMEA, DACH, LATAM ...), ein Bundesstaat der USA oder eine Provinz Kanadas',
    meaning: 'Einer der Arbeitsorte liegt in dieser Region.',
    unknown: NEITHER,
  },
  city: {
    values: 'eine Stadt, auf Wunsch mit ihrem Land',
    meaning: 'Einer der Arbeitsorte ist diese Stadt; mit einem Land: die Stadt dieses Namens in diesem Land.',
    unknown: NEITHER,
  },
  within: {
    values:
      'eine Entfernung, dann of: und eine Stadt mit ihrem Land: within:40km of:"Louisville, US" (auch Meilen: within:25mi)',
    meaning:
      'Einer der Arbeitsorte liegt, in Luftlinie, höchstens so weit von der größten Stadt dieses Namens in diesem Land (bis 500 km). Wo die Koordinaten eines Ortes oder der Stadt nicht bekannt sind, gilt es, wenn der Ort den Namen der Stadt hat. Koordinaten: GeoNames.',
    unknown: NEITHER,
  },
  remote: {
    values: 'yes, anywhere oder Ihr Land',
    meaning:
      'remote:yes: Die Arbeit ist remote. remote:anywhere: remote, und Menschen überall dürfen sich bewerben. remote:DE: remote, und Menschen in Deutschland dürfen sich bewerben: Die Stelle ist überall offen, nennt das Land, nennt eine Region, zu der es gehört, oder sagt nichts dazu und hat dort einen Arbeitsort. remote:EU: remote, und Menschen in irgendeinem Land der Region dürfen sich bewerben. Eine Stelle, die Länder ausnimmt („überall außer in den USA“), ist nicht überall offen, und für keines der Länder, die sie ausnimmt.',
    unknown:
      'Unbekannt, wenn die Stelle nicht sagt, wo gearbeitet wird, oder remote ist und nicht sagt, wer sich bewerben darf: Wer es verlangt, bekommt die Stelle nicht; wer es ausschließt, behält sie trotzdem.',
  },
  workplace: {
    values: oneOf(WORKPLACES),
    meaning: 'Wo gearbeitet wird.',
    unknown: found('workplace:unknown'),
  },
  salary: {
    values: 'ein Betrag im Jahr, auf Wunsch mit einer Währung: 180k, 180000, 180kEUR, 180k EUR, €180k',
    meaning:
      'Das obere Ende des angegebenen Gehalts, aufs Jahr gerechnet, erreicht den Betrag. Stundenlohn zählt für 2.080 Stunden im Jahr, Tageslohn für 260 Tage, Wochenlohn für 52 Wochen, Monatslohn für 12 Monate. „Ab X“ ohne oberes Ende gilt, wenn schon X den Betrag erreicht. Kurse werden nicht umgerechnet: Mit einer Währung wird nur Gehalt in dieser Währung verglichen; ohne eine zählt die Zahl, gleich in welcher Währung.',
    unknown:
      'Unbekannt, wenn kein Gehalt angegeben ist, wenn es in einer anderen Währung steht, und wenn ein offenes Ende unter dem Betrag beginnt: Wer es verlangt, bekommt die Stelle nicht; wer es ausschließt, behält sie trotzdem. Schreiben Sie (salary>=180kEUR OR -pay:stated), um Stellen ohne Gehalt zu behalten.',
  },
  'salary-most': {
    values: 'ein Betrag im Jahr, auf Wunsch mit einer Währung: 180k, 180000, 180kEUR, 180k EUR, €180k',
    meaning:
      'Das untere Ende des angegebenen Gehalts, aufs Jahr gerechnet, liegt höchstens beim Betrag; „bis X“ ohne unteres Ende zählt als X. Jahr und Währungen zählen wie bei salary>=. Beide zusammen fragen nach Gehalt, das spätestens beim einen Betrag beginnt und den anderen erreicht: salary>=90k salary<=120k findet auch 80k bis 130k.',
    unknown:
      'Unbekannt, wenn kein Gehalt angegeben ist und wenn es in einer anderen Währung steht: Wer es verlangt, bekommt die Stelle nicht; wer es ausschließt, behält sie trotzdem.',
  },
  pay: {
    values: 'stated oder ote (auch bonus)',
    meaning:
      'pay:stated: Die Stelle gibt ihr Gehalt an. pay:ote, oder pay:bonus: Was sie angibt, ist Gehalt mit Bonus oder Provision (Zielgehalt), ohne eigenes Grundgehalt.',
    unknown: ALWAYS_KNOWN,
  },
  family: {
    values: oneOf(fieldOf('family').choices),
    meaning: 'Die Art der Arbeit, die der Titel nennt.',
    unknown: found('family:unknown'),
  },
  department: {
    values: 'der Name einer Abteilung, oder Wörter daraus',
    meaning:
      'Die Quelle nennt eine Abteilung, in der diese Wörter nebeneinander stehen: department:platform findet Platform Engineering. Großschreibung, Akzente und Satzzeichen zählen nicht.',
    unknown: NEITHER,
  },
  seniority: {
    values: oneOf(SENIORITIES),
    meaning: 'Die Stufe, die der Titel nennt.',
    unknown: found('seniority:unknown'),
  },
  type: {
    values: oneOf(EMPLOYMENT_TYPES),
    meaning: 'Die Art der Anstellung.',
    unknown: found('type:unknown'),
  },
  lang: {
    values: 'ein Sprachkürzel aus zwei Buchstaben (ISO 639-1), oder unknown',
    meaning: 'Die Sprache, in der die Stelle geschrieben ist.',
    unknown: found('lang:unknown'),
  },
  visa: {
    values: 'yes, no oder unknown',
    meaning: 'Ob der Arbeitgeber ein Visum unterstützt.',
    unknown: found('visa:unknown'),
  },
  source: {
    values: 'der Name einer Quelle',
    meaning: 'Die Stelle kam aus dieser Quelle.',
    unknown: ALWAYS_KNOWN,
  },
  experience: {
    values: 'eine ganze Zahl von Jahren, 0 bis 50',
    meaning:
      'Die Stelle verlangt höchstens so viele Jahre Erfahrung (bei einer Spanne zählt das untere Ende).',
    unknown: NEITHER,
  },
  posted: {
    values: AGE,
    meaning: 'Die Quelle sagt, dass die Stelle vor weniger als dieser Zeit veröffentlicht wurde.',
    unknown: FROM_THE_SOURCE,
  },
  'posted-over': {
    values: AGE,
    meaning: `Die Quelle sagt, dass die Stelle vor mehr als dieser Zeit veröffentlicht wurde. ${NO_ALERT_BY_AGE} sie findet, was dann schon so alt war.`,
    unknown: FROM_THE_SOURCE,
  },
  firstseen: {
    values: AGE,
    meaning: 'Wir haben die Stelle vor weniger als dieser Zeit zum ersten Mal gesehen.',
    unknown: ALWAYS_KNOWN,
  },
  'firstseen-over': {
    values: AGE,
    meaning: `Wir haben die Stelle vor mehr als dieser Zeit zum ersten Mal gesehen. ${NO_ALERT_BY_AGE} was neu ist, ist nie so alt, also bringt nur eine Änderung eine Mail.`,
    unknown: ALWAYS_KNOWN,
  },
  open: {
    values: AGE,
    meaning: `Die Stelle ist seit weniger als dieser Zeit offen. ${OPEN_SINCE}`,
    unknown: ALWAYS_KNOWN,
  },
  'open-over': {
    values: AGE,
    meaning: `Die Stelle ist seit mehr als dieser Zeit offen. ${OPEN_SINCE} ${NO_ALERT_BY_AGE} sie findet, was dann schon so lange offen war.`,
    unknown: ALWAYS_KNOWN,
  },
  reposted: {
    values: 'eine ganze Zahl, 1 bis 99',
    meaning:
      'Die Stelle war geschlossen, einen Tag oder länger, und wurde mindestens so oft neu ausgeschrieben; diese Anzeige ist die, die wiederkam.',
    unknown: ALWAYS_KNOWN,
  },
};
