import { HIRING } from './words.js';

/** Why a comment is no posting. */
export type NoAd = 'seeker' | 'question' | 'reply' | 'not-an-ad';

const SEEKER =
  /^\W*(?:\[?\s*seeking (?:remote |full[- ]time |part[- ]time )?(?:work|freelance(?: work)?|job|employment|position|internship|[\p{L}/ ]{0,30}opportunit\p{L}+)(?!\p{L})|\[?for hire\b|(?:i['’]?m|i am) (?:currently |actively )?looking for (?:an?|my|new|full[- ]time|remote|work)\b[^.]{0,60}\b(?:jobs?|work|positions?|internships?|opportunit\p{L}+)\b|i(?:['’]ve| have) been (?:looking|searching) for\b|(?:i['’]?m|i am) (?:currently )?(?:available|open) (?:for|to|from|immediately)\b|(?:looking for|open to|available for) (?:work|hire|freelance)\b)/iu;
/** One person who offers work: "FREELANCER | Remote | Poland", and then speaks of himself alone. */
const FREELANCER =
  /^\W*(?:freelancer|(?:freelance|independent) \p{L}+(?: \p{L}+)?|contractor|consultant)\s*(?:[|,–—-]|$)/iu;
const ALONE = /\b(?:I|my|I['’](?:m|ve))\b/;
const TOGETHER = /\b(?:we|our|us|team|hiring)\b/i;
const LABELS = [
  /^\W*location\s*:/im,
  /^\W*(?:remote|willing to (?:work )?remote(?:ly)?)\s*:/im,
  /^\W*willing to relocate\s*:/im,
  /^\W*(?:technologies|skills|tech stack|stack)\s*:/im,
  /^\W*(?:r[ée]sum[ée](?:\s*\/\s*cv)?|cv|linkedin|github|portfolio)\s*:/im,
  /^\W*e-?mail\s*:/im,
];
const ASKING =
  /^\W*(?:is|are|was|were|do|does|did|can|could|would|will|has|have|any(?:one|body)?|how|why|what|who|when|where|which|just (?:curious|wondering)|curious|out of curiosity|may i|quick question|hi,? (?:is|are|do|does|can)|so,?)\b[^.!]*\?/i;
const REPLY =
  /^\W*(?:@\w+|thanks?\b|thank you|sorry\b|sure\b|yes\b[,.!]|yep|yeah|no\b[,.!]|nope|great (?:to|post|idea|point|thread)|good luck|hi,? hn,? (?:i|just|my)|i['’]?m exploring|starting (?:today|tomorrow)|agreed?\b|same here|i (?:applied|just applied|sent|emailed|interviewed|think|would|don['’]t|didn['’]t|love|wish|had|have (?:applied|been)|got|tried|can['’]t|believe|guess|see|saw|agree|work(?:ed)? (?:there|with them)|also)\b|>|fyi\b|ps\b|edit:|meta\b|note\b|reminder|link (?:is|to)|your (?:link|site|website|page|post|email)|this (?:link|is (?:a )?(?:great|awesome|not))|don['’]t forget|lol|wow|cool\b|nice\b|upvot|\[?deleted|\[?flagged|dupe|i['’]?ve (?:applied|sent|made|built|created)|i (?:made|built|created|wrote) (?:a|an|this)|if you need something|(?:for )?(?:those|anyone|people) (?:looking|interested|searching) )/i;
const META =
  /\b(?:search(?:able)?|filter|map|index|parse[ds]?|scrape[ds]?|aggregat\w+|browse|trends?|chart|graph|statistics|spreadsheet)\b[^.]{0,80}\b(?:who(?:['’]s| is) hiring|thread|comments|hn jobs|postings|listings|hiring threads?)\b|\b(?:whoishiring|hnjobs|hnhiring|hn-?hiring|kennytilton|nchelluri)\b[\w./-]*|\bplease (?:include|state|post|use|put|specify)\b[^.]{0,60}\b(?:remote|location|salary|post|comment|intern)/i;

/**
 * Whether a comment looks for work itself, asks, answers or talks about the thread; null: it may be an ad. `isHeadline`: the
 * first line has the parts of an ad's headline, which only seekers share.
 */
export function whyNoAd(headline: string, text: string, isHeadline: boolean): NoAd | null {
  if (SEEKER.test(headline)) return 'seeker';
  if (FREELANCER.test(headline) && ALONE.test(text) && !TOGETHER.test(text)) return 'seeker';
  const head = text.slice(0, 3_000);
  if (
    LABELS.filter((label) => label.test(head)).length >= 3 &&
    !/\bhiring\b|\bwe['’]re\b|\bour\b/i.test(head)
  )
    return 'seeker';
  if (isHeadline) return null;
  if (META.test(text.slice(0, 600)) && text.length < 900) return 'reply';
  const isShort = text.length < 900;
  if (isShort && ASKING.test(headline) && !/\b(?:hiring|we['’]re|join us|our team|apply)\b/i.test(text))
    return 'question';
  if (isShort && REPLY.test(headline) && !/\bhiring\b|\blooking for\b/i.test(text)) return 'reply';
  if (text.length < 60 && /\?\s*$/.test(text)) return 'question';
  return HIRING.test(text) || text.length > 600 ? null : 'not-an-ad';
}
