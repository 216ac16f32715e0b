import type { Subject } from '../claims/index.js';
import { AT_TIMES, OF_THE_YEAR, PARTLY, WHOLLY, type Mode } from './workplace-words.js';
import { isOfOthers } from './others.js';
import { pattern } from '../../text/index.js';
import {
  AT_CUSTOMERS,
  BUDGET_AFTER,
  BUDGET_BEFORE,
  BUDGET_IN,
  COMPANY_BEFORE,
  CONDITION,
  FOR_SOME_AFTER,
  JOINING,
  OTHERS,
  PHASE_AFTER,
  PHASE_BEFORE,
  PREFERRED_AFTER,
  PREFERRED_BEFORE,
  ROLE_IS,
  SOME,
  TEAM,
  TEAM_BEFORE,
  THEN_BEFORE,
  THING,
  THING_BEFORE,
  WISH,
} from './subject-words.js';

/** A word of a clause that names a way to work, with what stands around it in the clause. */
export interface Mention {
  readonly mode: Mode;
  readonly word: string;
  readonly before: string;
  readonly after: string;
}

/** Whom a mention is about, from the words around it in its clause. */
export function subjectOf(mention: Mention): Subject {
  const { mode, word, before, after } = mention;
  if (THING[mode].test(after) || THING_BEFORE[mode]?.test(before.slice(-60)) === true) return 'customer';
  if (isOfOthers(/^work/i.test(word) ? `${before}work ` : before, after)) return 'customer';
  if (mode !== 'remote' && isPreferred(mention)) return 'wish';
  if (isOfATime(mention)) return 'exception';
  if (mode === 'hybrid' && /^\sset-?up/i.test(after)) return 'role';
  if (BUDGET_IN.test(word) || BUDGET_AFTER.test(after) || BUDGET_BEFORE.test(before)) return 'benefit';
  const clause = `${before}${word}${after}`;
  const isNotOfTheWeek = mode === 'remote' && (OF_THE_YEAR.test(clause) || AT_TIMES.test(clause));
  if (isNotOfTheWeek && !THEN_BEFORE.test(before.slice(-60))) return 'benefit';
  if (mode === 'onsite' && AT_CUSTOMERS.test(before)) return 'customer';
  if (/first|friendly/i.test(word) && ROLE_IS.test(before.slice(-60))) return 'role';
  if (mode === 'remote' && TEAM.test(after) && JOINING.test(before.slice(-60))) return 'role';
  if (TEAM.test(after) || TEAM_BEFORE.test(before) || /first|friendly/i.test(word)) return 'team';
  if (mode === 'remote' && OTHERS.test(before)) return 'customer';
  if (SOME.test(clause)) return 'elsewhere';
  if (isMereChance(mention)) return 'benefit';
  if (COMPANY_BEFORE.test(before) && !WHOLLY.test(before)) return 'company';
  if (mode !== 'onsite' && WISH.test(before)) return 'wish';
  return CONDITION.test(before) ? 'exception' : 'role';
}

const isPreferred = ({ mode, before, after }: Mention): boolean =>
  (PREFERRED_BEFORE.test(before.slice(-80)) && (mode === 'onsite' || /^\scandidates/i.test(after))) ||
  (mode === 'onsite' && PREFERRED_AFTER.test(after));

/** True of what holds for a time, now and then, or for those who live near. */
const isOfATime = ({ mode, before, after }: Mention): boolean => {
  const isForSome = mode !== 'remote' && FOR_SOME_AFTER.test(after);
  const isNowAndThen =
    mode === 'onsite' &&
    (AT_TIMES.test(before.slice(-40)) || AT_TIMES.test(/^[^,;(]{0,30}/.exec(after)?.[0] ?? ''));
  return (
    (isForSome || isNowAndThen || PHASE_BEFORE.test(before.slice(-80)) || PHASE_AFTER.test(after)) &&
    !THEN_BEFORE.test(before.slice(-60))
  );
};

const SOME_SHARE = pattern(
  String.raw`^[^.;]{0,30}(?:\d ?%|partiel|parcial|parzial|teilweise|deels|częściow|delvis)`,
);
const CHANCE = pattern(
  String.raw`(?<!\p{L})(?:flexib\p{L}+|möglich\p{L}*|option\p{L}*|absprache|regelung\p{L}*|possib\p{L}+|posib\p{L}+|mogelijk\p{L}*|możliw\p{L}+|möjlig\p{L}+|anteil\p{L}*|arrangement)(?!\p{L})|^-(?:möglich|option|regelung|anteil|tage)`,
);
/** "Homeoffice möglich": some of it, nobody says how much. */
const isMereChance = ({ mode, word, before, after }: Mention): boolean =>
  mode === 'remote' &&
  !/^remote|^work|anywhere/i.test(word) &&
  !WHOLLY.test(before) &&
  !PARTLY.test(before.slice(-25)) &&
  !SOME_SHARE.test(after) &&
  CHANCE.test(`${before.slice(-40)} ${after.slice(0, 40)}`);
