import { sectionLines } from '../claims/index.js';
import { inSmallLetters, matchesOf } from '../../text/index.js';
import type { Family } from './families.js';
import { MOST_DUTIES, dutiesOf } from './role-family-duties.js';

/** Both sides named as one, in small letters. Of a list of roles ("back end, full stack and mobile") it says nothing of this one. */
const WHOLE =
  /(?<!(?:back|front)[- ]?end[^.\n]{0,25})(?<!\d[.)] )\bfull[- ]?stack\b(?! teams?\b| (?:&|and) |,)|\b(?:across|throughout|up and down) (?:the|our) (?:entire |whole |full )?(?:tech(?:nology)? |web )?stack\b|\b(?:front|back)[- ]?ends?-?(?:[- ]\w+)?,? ?(?:and|as well as|to|und|et|y|e|i|en|och|oraz|ainsi que|&|\/|\+) ?(?:the |el |la |le |du |del |im )?(?:front|back)[- ]?end|toutes les couches|todas las capas|both (?:client|server)[- ]?side/;
const MAY_BE_WHOLE = ['stack', 'front', 'couches', 'capas', 'server'];
const SERVER = new Set(
  'backend api apis microservice microservices microservicios microserviços mikroserwisy mikroserwisów rest restful webservice webservices database databases datenbank datenbanken databas databaser spring springboot node nodejs node.js django flask postgres postgresql kafka plsql java c# .net php python ruby golang kotlin bazy données datos dados'.split(
    ' ',
  ),
);
const CLIENT = new Set(
  'frontend ui interface interfaces react reactjs react.js angular angularjs vue vuejs vue.js svelte nextjs next.js html html5 css css3 javascript typescript benutzeroberfläche benutzeroberflächen interfejs interfejsy interfaz'.split(
    ' ',
  ),
);
const WORDS = /\.?[a-zà-ſ][a-zà-ſ0-9.]*#?/g;

/** The different words of a set that stand in a text of small letters. */
function kindsOf(text: string, words: ReadonlySet<string>): Set<string> {
  const kinds = new Set<string>();
  for (const [found] of matchesOf(text, WORDS)) {
    const word = found.endsWith('.') ? found.slice(0, -1) : found;
    if (words.has(word)) kinds.add(word);
  }
  return kinds;
}

const inOneWord = (text: string): string => inSmallLetters(text).replace(/\b(front|back)[- ]end\b/g, '$1end');

/** How many different words of one side alone, or of each of both, show what somebody works on. */
const LEAST_OF_ONE = 3;
const LEAST_OF_BOTH = 2;

/** What is asked for, without what is only wished for. */
const demandsOf = (text: string): string =>
  sectionLines(text)
    .filter(({ section, isHeading }) => section === 'requirements' && !isHeading)
    .map((line) => line.text)
    .join('\n')
    .slice(0, MOST_DUTIES);

const isOfBoth = (told: string): boolean =>
  kindsOf(told, CLIENT).size >= LEAST_OF_BOTH && kindsOf(told, SERVER).size >= LEAST_OF_BOTH;

/** On which side of a program somebody works, by different words of each side in the duties; null where they do not show it. */
export function sideInDuties(
  text: string,
  withDemands: boolean,
): { readonly family: Family; readonly words: string } | null {
  const told = inOneWord(dutiesOf(text));
  const [whole] = MAY_BE_WHOLE.some((word) => told.includes(word)) ? (WHOLE.exec(told) ?? []) : [];
  if (whole !== undefined) return { family: 'fullstack', words: whole };
  const server = kindsOf(told, SERVER);
  const client = kindsOf(told, CLIENT);
  const [first = ''] = server;
  if (isOfBoth(told)) return { family: 'fullstack', words: first };
  if (server.size >= LEAST_OF_ONE && client.size === 0) return { family: 'backend', words: first };
  if (client.size >= LEAST_OF_ONE && server.size === 0)
    return { family: 'frontend', words: [...client][0] ?? '' };
  if (!withDemands) return null;
  const demands = inOneWord(demandsOf(text));
  if (!isOfBoth(demands)) return null;
  return { family: 'fullstack', words: [...kindsOf(demands, CLIENT)][0] ?? '' };
}
