import type { HeadlinePart } from './headline.js';
import { isPlace } from './headline.js';
import { HIRING, ROLE_NOUN, URL, isOnlyStatus } from './words.js';

/** The employer that the parts of a headline name: the first that is nothing else. Null where each is something else. */
export function companyOf(parts: readonly HeadlinePart[]): string | null {
  for (const { kind, text } of parts) {
    if (kind === 'other' || kind === 'field' || kind === 'skills') {
      const name = nameIn(text);
      if (name !== null) return name;
    }
    if (kind === 'role') {
      const name = employing(text);
      if (name !== null) return name;
    }
  }
  const [first, ...rest] = parts;
  const isFree = first?.kind !== 'place' || rest.some(({ kind }) => kind === 'place');
  const isNamed =
    first !== undefined && isFree && rest.some(({ kind }) => kind === 'role') && first.kind !== 'status';
  return (isNamed ? nameIn(first.text) : null) ?? parts.find(({ kind }) => kind === 'address')?.text ?? null;
}

/** "Acme (YC W12), Oslo" is Acme; a sentence is no name. */
function nameIn(text: string): string | null {
  const hires = employing(text);
  if (hires !== null) return hires;
  const bare = text
    .replace(/^\W*(?:(?:we['’]?re|now|who['’]?s)?\s*hiring\s*[:!-]*\s+(?:at\s+)?|company\s*:\s*|at\s)/i, '')
    .replace(/\s*[([][^()[\]]*[)\]]?/g, ' ')
    .replace(/(?:\.\s|:\s|!\s|,\s(?:we|the|a|an|is|makers?)\s).*$/, '')
    .replace(/^["'“”\s,.:;[\]()-]+|["'“”\s,:;[\]()-]+$|(?<=\p{L}{3})(?<!\b(?:inc|ltd|corp|llc))\.$/giu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const name = withoutPlace(bare);
  if (name === '' || name.length > 80 || name.split(' ').length > 8 || isOnlyStatus(name)) return null;
  return /[\p{L}\p{N}]/u.test(name) &&
    !/^(?:seeking |startup|stealth|a |an |the best|come |be |help |build |work |join |do you|are you|want )/i.test(
      name,
    )
    ? name
    : null;
}

/** "Acme, Oslo" and "Acme in Oslo" without the place. */
function withoutPlace(name: string): string {
  const comma = name.indexOf(',');
  if (comma > 1 && (isPlace(name.slice(comma + 1).trim()) || isOnlyStatus(name.slice(comma + 1))))
    return name.slice(0, comma).trim();
  return name;
}

/** "Acme is hiring engineers", "Acme, a maker of maps, is looking for ...", "We are Acme, ...", "Engineer at Acme". */
function employing(text: string): string | null {
  const line = text.slice(0, 400);
  const we =
    /\b(?:we are|we['’]re|i['’]m (?:\w+ )?(?:\w+ )?(?:at|from|with)|(?:engineers?|developers?|designer|internship|scientist|lead|manager|team) at|join us at|here at|work at|company\s*:)\s+((?:\p{Lu}[\p{L}\p{N}.&'’-]*\s?){1,3})/u.exec(
      line,
    )?.[1];
  const subject =
    /^\W*((?:[\p{Lu}\d][\p{L}\p{N}.&'’!-]*)(?:\s(?:(?:of|and|the|for)\s(?=\p{Lu}))?(?:[\p{Lu}\d&][\p{L}\p{N}.&'’-]*)){0,4})\s*(?:\([^)]{0,80}\)\s*)?(?:,[^,.]{1,120},\s*)?(?:(?:is|are)\s+(?:\w+\s){0,3}?(?:hiring|looking|seeking|searching|recruiting|growing|expanding|building|headquartered|a|an|the|on|changing|creating|re-|re\w+)|seeks|needs|wants|helps|builds|makes|provides|has|was|enables|develops)\b/u.exec(
      line,
    )?.[1];
  const name = (subject ?? we)?.replace(/[\s.,]+$/, '').trim();
  if (name === undefined || PRONOUN.test(name) || ROLE_NOUN.test(name) || isPlace(name, true)) return null;
  return name;
}
const PRONOUN =
  /^(?:we|i|our|the|this|it|you|they|there|that|he|she|here|what|who|hi|hey|hello|a|an|if|looking|hiring|as|at|location|remote|full|job|position|role|team|your|my|everyone|work|each|these|those|no|yes|experience|candidates?|ideal|responsibilities|about|company|startup)\b/i;

/** The employer that the text names, else the name of its first address that is not a hoster's. Null where there is none. */
export function companyIn(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, 12)) {
    const labelled = /^\W*(?:company|employer|about)\s*:?\s+([\p{Lu}\d][^\n:.,(|]{1,50})$/u.exec(line)?.[1];
    const name =
      (labelled !== undefined && !PRONOUN.test(labelled) ? labelled.trim() : null) ?? employing(line);
    if (name !== null && !HIRING.test(name)) return name;
  }
  return hostName(lines.join(' '));
}

const HOSTERS =
  /(?:^|\.)(?:google|goo|youtube|github|gitlab|linkedin|lever|greenhouse|workable|ashbyhq|bit|twitter|x|medium|ycombinator|workatastartup|angel|angellist|wellfound|stackoverflow|careers|indeed|typeform|notion|airtable|breezy|recruitee|personio|smartrecruiters|jobvite|bamboohr|theresumator|resumator|dropbox|facebook|wikipedia|techcrunch|nytimes|forbes|wired|example|gmail|hotmail|yahoo|outlook|docs|tinyurl|imgur|vimeo|crunchbase|glassdoor|apple|play|amazonaws|herokuapp|blogspot|wordpress|tumblr|taleo|icims|myworkdayjobs|teamtailor|homerun|rippling|dover|gem|jobscore|hire|t|lnkd|producthunt|kickstarter|instagram|meetup|eventbrite|hn)$/i;

function hostName(text: string): string | null {
  for (const [url] of text.slice(0, 4_000).matchAll(URL)) {
    const host = /^(?:https?:\/\/)?(?:[^\s@/]+@)?([\p{L}\p{N}.-]+)/iu.exec(url)?.[1]?.toLowerCase() ?? '';
    const labels = host.split('.').filter((label) => label !== '');
    if (labels.length > 2 && /^(?:co|com|org|ac)$/.test(labels.at(-2) ?? '')) labels.pop();
    const own = labels.at(-2);
    if (own !== undefined && own.length > 1 && !HOSTERS.test(own))
      return `${own.charAt(0).toUpperCase()}${own.slice(1)}`;
  }
  return null;
}
