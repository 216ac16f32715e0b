import { ROLE_NOUN, isOnlyFields } from './words.js';

const LONGEST_TITLE = 120;

/** Behind the role in a line: an address, a place, pay. */
const TAIL =
  /\s*(?:[([]?(?:https?:|www\.)|\s[-–—|:]{1,2}\s|:\s|:$|\s\[|\s=>|\s->|\s@\s|\.\s|\s\((?!.*\b(?:react|node|python|rust|go|java|ruby|c\+\+|typescript|elixir|ios|android|ai|ml)\b)).*$/iu;
const LEAD =
  /^(?:[\s\d.)(*•·▪►➤●–—#>=~+-]+|\[\w\]\s|(?:open\s)?(?:positions?|roles?|openings?|titles?|job titles?|jobs?|hiring(?: for)?|currently hiring|we['’](?:re| are) hiring|now hiring|we['’](?:re| are) looking for|looking for|wanted|needed|seeking)\s*[:-]?\s+(?:an?\s|our\s)?)+/iu;
const IMPERATIVE =
  /^(?:take|build|develop|work|help|write|manage|create|own|collaborate|implement|architect|drive|partner|participate|mentor|join|be|come|get|make|use|good|great|strong|experience|excellent|understand\p{L}*|knowledge|ability|looking|act|serve|support|report|contribute|deliver|interview|interact|communicate|coordinate|ensure|maintain|learn|some|many|all|most|no)\s/iu;
const SENTENCE =
  /(?:^|\s)(?:is|are|was|were|we|we['’]re|you|you['’]ll|you['’]re|our|your|they|have|has|helps?|builds?|makes?|will|can|us|i|i['’]m|it|be|who|that|which|this|my|please|apply|contact|email)(?=\s|$)/iu;

/** The first role of a list: "Backend + Data Engineer" is a backend engineer, "Designers, QA and more" designers. */
export function firstRole(text: string): string {
  const line = tidy(text);
  const parts = line.split(/\s*(?:,|;|\s\+|\s&&?|\sand\s|\s\/)\s*(?![^()]*\))/i).filter((one) => one !== '');
  const [first = line, ...others] = parts;
  if (others.length === 0) return line;
  if (ROLE_NOUN.test(first))
    return isRank(first) && !ROLE_NOUN.test(others[0] ?? '') ? line : single(first, others.length);
  const noun = /\s(engineer|developer|designer|scientist|manager|architect|lead|dev|hacker)s?\b/i.exec(
    others.join(' , '),
  )?.[1];
  if (isOnlyFields(first) && BUSINESS.test(first)) return first;
  const isShared = noun !== undefined && (isOnlyFields(first) || /^[A-Z]{2,3}$/.test(first));
  if (isShared) return parts.length === 2 && !/,|\+/.test(line) ? line : `${first} ${matchCase(noun, line)}`;
  return parts.find((part) => ROLE_NOUN.test(part)) ?? line;
}

/** Trades that lend no noun from the engineers behind them: "Founding GTM, Fullstack Engineer". */
const BUSINESS = /\b(?:gtm|sales|marketing|growth|operations|finance|people|recruiting|business)\b/i;

/** "Lead, Data" and "Director, Sales" are one role. */
const isRank = (text: string): boolean =>
  /^(?:lead|director|head|vp|manager|(?:senior |staff |principal )*(?:(?:software|product|fullstack|full[- ]stack|ml|ai|data|platform) )?(?:engineer|developer|manager|designer|scientist|lead))$/i.test(
    text,
  );
const single = (text: string, others: number): string =>
  others > 0
    ? text.replace(
        /\b(engineer|developer|designer|scientist|manager|architect|analyst|dev|hacker|programmer)s$/i,
        '$1',
      )
    : text;
const matchCase = (noun: string, line: string): string => (line.includes(noun) ? noun : noun.toLowerCase());

function tidy(text: string): string {
  return text
    .replace(/^\W*(?:hiring|seeking|looking for|wanted|needed)\s*:?\s+(?:an?\s)?/i, '')
    .replace(/^(?:\d+|an?|several|multiple)\s+(?:open\s)?/i, '')
    .replace(/\s+(?:roles?|positions?|openings?|wanted|needed)$/i, '')
    .replace(/\s*[[(]\s*(?:full[- ]?time|on[- ]?site|remote|multiple|m\/[fw]\/[dx])[^)\]]*[)\]]/i, '')
    .replace(/\s(?:for|to|who|with|at|on)\s(?:many|our|the|an?|us|several|join|help|work)\b.*$/i, '')
    .replace(/^["“'/^\s]+|[\s"”'.,;:!–—-]+$/g, '')
    .trim();
}

const ASKS_FOR =
  /\b(?:hir(?:e|ing)|looking (?:for|to (?:hire|add|bring on))|seeking|search(?:ing)? for|recruiting|in need of|need|adding|bring on|open (?:positions?|roles?)(?: for| include| are)?:?|positions?(?: include| are)?:|roles?(?: include| are)?:|openings?(?: for)?:?|join (?:us|our team|the team) as|opportunity for|opening for|role of|position of|as an?|is for|want(?:ed)?)\s+(?:for\s+|to hire\s+)?((?:[\p{L}\p{N}+#/&.,'’()*-]+\s+){0,9}?[\p{L}\p{N}+#/.-]*(?<![\p{L}@.])(?:engineers?|developers?|devs?|programmers?|coders?|hackers?|designers?|scientists?|managers?|architects?|analysts?|leads?|directors?|cto|founders?|co-?founder|researchers?|devops|sres?|administrators?|admins?|writers?|marketers?|recruiters?|interns?|consultants?|specialists?|evangelists?|gurus?|ninjas?|people|folks|operators|technicians|executives|reps?|representatives?)(?![\p{L}\p{N}@]))/giu;
const ADJECTIVES =
  /^(?:(?:an?|the|our|some|more|new|several|multiple|many|various|few|one|two|three|four|five|\d+|first|next|another|additional|experienced|talented|great|good|smart|exceptional|amazing|awesome|passionate|strong|skilled|motivated|brilliant|creative|excellent|ambitious|world[- ]class|top|highly|very|all|kinds|of|for|to|us|a|other|people|who|are|full[- ]?time|part[- ]?time|remote|fulltime|onsite|enthusiastic|rockstar|rock|star|solid|both|and|energetic|curious|self[- ]motivated|dedicated|outstanding|super|seasoned|stellar|kick-ass|kickass|local|permanent|also|currently|innovative|hands-on|versatile|bright|top-notch|position|role|summer|lots|dozens|\d+[+-]\d*|[\d,]+\+?)[\s,]+)+/iu;

/** What the words of a text ask for first: a line that names a role, or "we are looking for a ...". Null where neither is. */
export function roleInText(lines: readonly string[]): string | null {
  let vague: string | null = null;
  for (const raw of lines) {
    const line = raw.slice(0, 600);
    const named = (line.length <= 300 ? roleOfLine(line) : null) ?? askedFor(line);
    if (named?.includes(' ') === true) return named;
    vague ??= named;
  }
  return vague;
}

/** A line of a list, or a heading: "- iOS Developer: you ...", "Senior Go Engineer (Berlin)". */
function roleOfLine(raw: string): string | null {
  const line = raw
    .replace(LEAD, '')
    .replace(/[*_=~]{1,}/g, '')
    .trim();
  const name = tidy(line.replace(TAIL, ''));
  if (
    name.length < 3 ||
    /^(?:at|in|for|to|with|as|and|or|of|from)\b/i.test(name) ||
    !(/^[\p{Lu}\d.]/u.test(name) || name.length <= 60) ||
    SENTENCE.test(name) ||
    IMPERATIVE.test(name) ||
    /[.!?]$/.test(name)
  )
    return null;
  if (/^\s*[-*•–·\d]/.test(raw) && isOnlyFields(name) && /\p{Ll}{4}/u.test(name)) return name;
  const role = firstRole(name);
  return ROLE_NOUN.test(role) && role.length <= 90 && role.split(' ').length <= 10 ? role : null;
}

function askedFor(line: string): string | null {
  for (const [, phrase = ''] of line.matchAll(ASKS_FOR)) {
    const role = phrase
      .replace(/^.*[.:]\s/, '')
      .replace(ADJECTIVES, '')
      .trim();
    if (/(?:people|folks)$/i.test(role) || SENTENCE.test(role)) continue;
    if (role !== '' && role.length <= LONGEST_TITLE) return firstRole(role);
  }
  return null;
}
