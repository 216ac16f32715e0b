import { readSkills, skillByName } from '@app/reading/normalise';
import { interpret } from '../../../libs/intake/src/interpreting/interpret.js';
import { draftOf } from '../labelled/draft-of.js';
import type { Labelled } from '../labelled/labelled.js';
import type { Share } from '../kit/tally.js';
import { labelled, read, type Wanted, type Values, folded } from './fact-values.js';

/** One posting: what is right, fact by fact; null for a comment that was lost. */
export interface Judged {
  readonly one: Labelled;
  readonly want: Wanted;
  readonly got: Values | null;
  readonly skills: Share;
  /** Of the skills that are labelled, those that are named. */
  readonly labelledSkills: Share;
}

export function judge(one: Labelled): Judged {
  const draft = draftOf(one.row);
  const want = labelled(one.labels);
  const wanted = one.labels.skills.value;
  const nothing = { right: 0, of: wanted.length };
  if (draft === null) return { one, want, got: null, skills: { right: 0, of: 0 }, labelledSkills: nothing };
  const { facts } = interpret(draft);
  const named = new Set(wanted.flatMap(slugsOf));
  const right = facts.skills.filter((slug) => named.has(slug));
  const seen = new Set(facts.skills);
  const found = wanted.filter((name) => slugsOf(name).some((slug) => seen.has(slug)));
  return {
    one,
    want,
    got: read(facts),
    skills: { right: right.length, of: facts.skills.length },
    labelledSkills: { right: found.length, of: wanted.length },
  };
}

/**
 * The skills that a label means: its words as they stand in the posting, or what they name as an item of a list ("Rails 4",
 * "ASP.NET MVC", "AWS (EC2, S3)"). One that the taxonomy does not know stands for itself and is never found.
 */
function slugsOf(name: string): readonly string[] {
  const whole = skillByName(name)?.slug;
  const parts = readSkills(`Skills: ${name}`);
  return [...(whole === undefined ? [] : [whole]), ...parts, folded(name)];
}
