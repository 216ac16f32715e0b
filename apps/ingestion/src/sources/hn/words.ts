/** Words of hiring threads: what a part of a headline may consist of. All patterns are tried on short strings. */

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'giu');

/** Whether nothing of a part is left without these words: one pass, whatever its length. */
function isOnly(part: string, list: RegExp): boolean {
  return /[\p{L}\p{N}]/u.test(part) && !/[\p{L}\p{N}]/u.test(part.replace(list, ' '));
}

/** Nouns that name who is looked for. */
export const ROLE_NOUN =
  /(?<![\p{L}@.])(?:engineers?|developers?|devs?|programmers?|coders?|hackers?|designers?|scientists?|managers?|architects?|analysts?|leads?|heads? of|directors?|vps?|founders?|co-?founders?|ctos?|cpo|cmo|coo|ceo|researchers?|devops|dev ops|sres?|sdets?|swes?|admins?|administrators?|sysadmins?|writers?|marketers?|recruiters?|interns?|internships?|consultants?|specialists?|technicians?|associates?|evangelists?|advocates?|strategists?|coordinators?|operators?|accountants?|attorneys?|counsel|guru|ninja|postdocs?|professors?|lecturers?|instructors?|teachers?|tutors?|editors?|producers?|artists?|animators?|representatives?|executives?|assistants?|sales ?(?:person|people)|contractors?|generalists?|technologists?|craftsm[ae]n|full[- ]?stackers?|rubyists?|pythonistas?|testers?|ds|dba|qa|owner|partner|chief [\p{L} ]{2,20}|staff (?:platform|infra)[\p{L}/]*|entwickler(?:in)?|ingénieur|développeur|desarrollador)(?![\p{L}\p{N}@])/iu;

const FIELD =
  'engineering|product|design|marketing|sales|data|android|ios|mobile|web|back[- ]?end|front[- ]?end|full[- ]?stack|devops|infrastructure|platform|security|operations|support|machine learning|ml|ai|research|growth|gtm|founding|founding gtm|software|hardware|firmware|embedded|qa|bd|business development|customer success|finance|people|recruiting|legal|many|multiple(?: roles| positions)?|various(?: roles| positions)?|several(?: roles| positions)?|all|roles?|positions?|jobs?|tech|technical|senior|staff|junior|principal|and|more|others?|teams?|science|analytics|rails|ruby|python|java|c\\+\\+|\\.net|node|react|golang|go';
const FIELDS = words(FIELD);
/** A part made of nothing but departments and trades: "Engineering & Product". */
export const isOnlyFields = (part: string): boolean => isOnly(part, FIELDS);

const STATUS =
  'full[- ]?time|fulltime|ft|part[- ]?time|permanent|contract(?:ing|s)?(?:[- ]to[- ]hire)?|freelance|temporary|interns?|internships?|internship possible|co-?ops?|b2b|c2c|w2|1099|perm|salaried|on[- ]?site|in[- ]?(?:person|office|house)|off[- ]?site|local|remote(?:[- ](?:ok|okay|friendly|first|only|possible|optional|considered|welcome|allowed))?|remotely|fully|hybrid|no|not|only|visas?|visa transfers?|h-?1b|h1-?b|tn|o-?1|sponsorship|sponsors?|sponsored|sponsoring|relocat(?:ion|e|ing)|relo|support(?:ed)?|assistance|assist|help|package|provided|available|offered|possible|paid|welcome|ok|okay|yes|maybe|preferred|required|optional|equity|benefits|salary|competitive|compensation|comp|stock|options|bonus|stipend|great|good|flexible|hours?|days?|weeks?|weekly|per|a|an|the|in|for|to|will|we|you|can|with|or|and|is|are|all|both|either|also|but|week|office|work|working|from|home|wfh|hiring|now|multiple|positions?|roles?|openings?|various|several|jobs?|us citizens?(?:hip)?|citizens?(?:hip)?|clearance|must|be|authori[sz]ed|greenfield|start[- ]?up|seed|series [a-e]|bootstrapped|profitable|pre-seed|seed stage|early[- ]stage|yc(?: ?[swf]\\d{2,4})?|\\d+(?:[x+%]|st|th)?|negotiable|doe|open|considered|friendly|immediate|asap|urgent|employment|type|employee|location|status|technical|h1|opt|cpt|green|card|gc|eu work permit|permit|entry[- ]level|new grads?|distributed|async|timezones?|time zones?|est|pst|cet|cest|gmt|utc|et|pt|eastern|pacific|hour|overlap|project[- ]based|authori[sz]ed to work in (?:the )?[\\p{L}.]+(?: only)?|(?:u\\.?s\\.?|eu|uk|european|american) (?:citizens?(?:hip)?|work permits?|visas?|time ?zones?|hours|persons?)';
const STATUSES = words(STATUS);
/** A part made of nothing but how one works there, what is offered and who may come: no title, no company and no place. */
export const isOnlyStatus = (part: string): boolean => isOnly(part, STATUSES);

/** Words about where one works, of a part or a whole headline. */
export const MODE =
  /(?<!\p{L})(?:remote(?:ly)?|on[- ]?site|hybrid|in[- ]?(?:person|office|house)|wfh|work from home|distributed|anywhere|worldwide)(?!\p{L})/iu;

export const PAY =
  /[$€£¥₹]\s?\d|\d\s?[$€£]|\b\d{2,3}\s?k\b|\b(?:salary|comp(?:ensation)?)\s*:|\b(?:usd|eur|gbp|chf|cad|aud|inr|lpa|pln)\b\s?\d|\d\s?(?:usd|eur|gbp|chf|cad|aud|inr|lpa|pln)\b|(?:^|\s)\d[\d.,]*%\s|\bequity\b/iu;

export const URL = /\b(?:https?:\/\/|www\.)[^\s<>()[\]|,]+(?:\([^\s()]*\))?|\S+@\S+\.\S+/giu;
/** An address without a scheme: "getchute.com/jobs". */
export const BARE_ADDRESS = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,12}(?:\/\S*)?$/iu;

/** That somebody is looked for. */
export const HIRING =
  /\b(?:hiring|hire|we need|looking (?:for|to (?:hire|add|grow|expand))|seeking|searching for|recruiting|join (?:us|our|the)|apply|open (?:positions?|roles?)|openings?|positions?|careers?|jobs?|wanted|opportunit(?:y|ies)|growing (?:our|the) team|candidates?|resum(?:e|é)|cv\b|vacanc(?:y|ies)|roles?|intern(?:s|ships?)?)\b/i;
