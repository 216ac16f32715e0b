import type { Trade } from './families.js';
import { ENGINEERING_HEAD } from './role-family-words.js';
import type { Found } from './role-family-found.js';

const WEB: ReadonlySet<Trade> = new Set<Trade>([
  'frontend',
  'backend',
  'software',
  'mobile',
  'infrastructure',
]);

/** Several people are looked for, so "Backend and Frontend Engineers" are two roles, of which the first counts. */
const SEVERAL = /\b(?:engineers|developers|devs|programmers|hackers)\b/;

/** Languages and frameworks of the server: who is named by nothing else works there. */
export const SERVER_LANGUAGE =
  /(?<!\w)(?:java|j2ee|jee|php|laravel|symfony|python|django|ruby|rails|golang|go(?= (?:engineer|developer|entwickl|programm))|(?:asp)?\.?net(?: core)?|dotnet|c#|c sharp|node(?:\.?js)?|nodejs|nestjs|scala|spring(?: ?boot)?|elixir|clojure|erlang|perl|kotlin|cobol|pl ?\/? ?sql|t-sql|sql|daten ?bank|apex|abap|mulesoft|biztalk|integrations?)(?!\w)(?!\+)/;

/** Of these a title that names a language of the server too says nothing of the side. */
export const OTHER_SOFTWARE =
  /(?<!\w)(?:c\+\+|c ?\/ ?c\+\+|rust|unity|unreal|games?|desktop|embedded|compiler|kernel|graphics|trading|scientific|hpc|simulation|delphi|labview|vba|trainer)(?!\w)/;

const FRAMEWORK = /^(?:javascript|react|vue|angular)(?:\.?js)?$/;

const TECH_LEAD = /\btech(?:nical)? lead/;

/** A title that names a language of the server only is of the back end; with a framework of the interface beside it, of both. */
export function byLanguage(best: Found, text: string): Found {
  const [server] = OTHER_SOFTWARE.test(text) ? [] : (SERVER_LANGUAGE.exec(text) ?? []);
  if (server === undefined || !(ENGINEERING_HEAD.test(text) || TECH_LEAD.test(text))) return best;
  if (best.trade === 'software') return { ...best, trade: 'backend', words: server };
  return FRAMEWORK.test(best.words) ? { ...best, trade: 'fullstack' } : best;
}

/** Front end and back end together, or "full stack" anywhere, are one trade of their own. */
export function stackOf(best: Found, fields: readonly Found[], text: string): Found {
  if (!WEB.has(best.trade)) return best;
  const beside = fields.filter(({ part }) => part === best.part);
  const whole = beside.find(({ trade }) => trade === 'fullstack');
  if (whole !== undefined) return whole;
  const ends = beside.filter(
    ({ trade, words }) => (trade === 'frontend' && words !== 'web') || trade === 'backend',
  );
  const names = new Set(ends.map(({ trade }) => trade));
  if (names.size < 2) return names.has('backend') && best.words === 'web' ? (ends[0] ?? best) : best;
  return SEVERAL.test(text) ? (ends[0] ?? best) : { ...best, trade: 'fullstack' };
}

/** Titles that say no more than that somebody writes software, in which language and of what rank. */
export const BARE =
  /^(?:\W|\d|r\d+|[mfwdx]|senior|sr|junior|jr|mid|medior|pleno|senior|staff|lead|tech|technical|leader|principal|founding|full.time|new|grad(?:uate)?|college|experienced|talented|passionate|sharp|awesome|driven|curious|great|strong|early|i{1,3}|remote|the|a|an|of|and|und|et|y|e|de|en|in|at|level|hiring|role|roles|position|positions|team|product|application|applications|software|logiciel|informatique|web|internet|java|python|c#|net|typescript|kotlin|scala|rust|clojure|perl|sql|spring|boot|django|engineers?|engineering|developers?|devs?|programmers?|hackers?|coder|swe|sw|r|entwickler|developpeur|ingenieur|desarrollador|desarrolladora|desenvolvedor|ingeniero|programista|programador|sviluppatore|ontwikkelaar|utvecklare)+$/;

const END = '(full[- ]?stack|front[- ]?end|back[- ]?end)';

const IN_TEXT = new RegExp(
  `\\b(?:as an?|looking for|seeking|hiring|we need|role of|join us as|you are an?|primary focus|you(?:'ll| will) (?:build|develop|own|work on|design)|build|ship|develop|design|code|and ship|entwickl\\w+|suchen|desarrollar|buscamos|recherchons|szukamy|zoeken|als|en tant que|como|jako)\\b[^.\\n]{0,60}?\\b${END}\\b(?! teams?\\b)`,
  'i',
);

/** "Software Engineer - Backend", "Developers: Frontend": the role as the text names it. */
const NAMED = new RegExp(`\\b(?:engineers?|developers?)(?: ?[-–—:(/,]|:) ?${END}\\b`, 'i');

const BOTH_ENDS =
  /\b(?:front[- ]?end|back[- ]?end)\b-?(?: \w+)? ?(?:and|und|et|y|e|i|en|och|&|\/) ?(?:the )?(?:front[- ]?end|back[- ]?end)\b/i;

const WHOLE_STACK =
  /\b(?:the|our) (?:entire|whole|full) (?:tech(?:nology)? )?stack\b|\bacross (?:the|our) (?:entire |whole |full )?stack\b/i;

export const inText = (trade: Trade, words: string): Found => ({ trade, words, from: 0, part: 0 });

/** What the text's beginning says of this role where the title is a bare "Software Engineer". */
export function stackInText(text: string): Found | null {
  const start = text.slice(0, 1_500);
  const named = NAMED.exec(start);
  const [both] = named ? [] : (BOTH_ENDS.exec(start) ?? []);
  if (both !== undefined) return inText('fullstack', both);
  const [words, end = ''] = named ?? IN_TEXT.exec(start) ?? [];
  if (words === undefined) {
    const [whole] = WHOLE_STACK.exec(start) ?? [];
    return whole === undefined ? null : inText('fullstack', whole);
  }
  return inText(/^full/i.test(end) ? 'fullstack' : /^front/i.test(end) ? 'frontend' : 'backend', words);
}
