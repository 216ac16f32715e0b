import type { Trade } from './families.js';
import { matchesOf, wordTable, type TableHit } from '../../text/index.js';
import { FIELDS, TECHNICAL, TRADES, WEAK } from './role-family-words.js';

/** Words of a title that name a family: where they stand, and in which part of the title. */
export interface Found {
  readonly trade: Trade;
  readonly words: string;
  readonly from: number;
  readonly part: number;
}

export interface Title {
  readonly text: string;
  readonly parts: readonly number[];
}

/** Where the words of each table stand in a title. */
export const FINDERS = { trades: wordTable(TRADES), fields: wordTable(FIELDS), weak: wordTable(WEAK) };

const SEPARATOR =
  / [-–—]+ ?|[-–—] |[,;:()[\]|–—@!•·]+| (?:for|fur|pour|para|at|with|bei|chez|dla|voor|w|mit|mot) /g;

const GENDER_ENDING =
  /(?:[:*_/]-?| ?\()(?<=\w{3}[^\w]{1,2}|\w{3}_)(?:in|innen|a|e|r|trice|euse|ne|o|ka|ere|ve|se|sse|fe|rice|le)\)?(?!\w)/g;

/** Where a compound is taken apart, so that each of its words is found: "Software|entwickler". */
const COMPOUND =
  /(?=entwickl|program+ier|ingen(?:ieur|jor)|architekt|utvecklare|informatiker|buchhalt|assisten[zt]|mechaniker|chauffeur|sjukskoterska|larare|saljar|planerare|psycholog|sicherheit|ciber|marketing|designer|tester|kommunikation|sakerhet)(?<=\w{3})/g;

/** Engineers who write examples for models to learn from build no models: "Ingénieur Logiciel pour l'Entraînement de Données IA". */
const TRAINING_DATA =
  /\b(?:trainen van|entrainement de|entrenamiento de|treinamento de|training von|szkoleni\w+)(?: (?:donnees|datos|dados|daten|data))?(?:[ -](?:ai|ia|ki))?(?:[ -](?:data|modell\w*|modelos|modeles))?(?!\w)/g;

export function fold(title: string): Title {
  const text = title
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replace(GENDER_ENDING, '')
    .replace(COMPOUND, ' ')
    .replace(TRAINING_DATA, ' ')
    .replace(/\b(front|back)[- ]?(?:end\b|(?=\/|and | ?& ?back))/g, '$1end')
    .replace(/\bfull[- ?]{0,2}stack/g, 'fullstack')
    .replace(/\bdev ops\b/g, 'devops');
  return { text, parts: matchesOf(text, SEPARATOR).map(({ index }) => index) };
}

export function found({ text, parts }: Title, find: (text: string) => TableHit<Trade>[]): Found[] {
  return find(text).map(({ value, words, from }) => ({
    trade: value,
    words: words.trim(),
    from,
    part: parts.filter((at) => at < from).length,
  }));
}

export const isTechnical = ({ trade }: Found): boolean => TECHNICAL.has(trade);
