import type { PostingView } from '@app/core/posting';
import { contentHash } from '@app/infra/system';
import type { ReplayMember, ClauseAccount, FactAccount } from '../protocol.js';
import { explain, type AnalysedPosting, type Explanation } from '@app/search/match';
import type { Clause, Query } from '@app/search/tree';

/** The name by which a clause's subject is grouped. */
function fieldOf(clause: Clause): string {
  switch (clause.kind) {
    case 'value':
    case 'age':
      return clause.field;
    case 'salary':
    case 'ceiling':
      return 'pay';
    default:
      return clause.kind;
  }
}

function leavesOf(explanation: Explanation): readonly ClauseAccount[] {
  switch (explanation.kind) {
    case 'clause': {
      const { clause, text, truth, seen } = explanation;
      return [{ field: fieldOf(clause), text, truth, seen }];
    }
    case 'not':
      return leavesOf(explanation.part);
    default:
      return explanation.parts.flatMap(leavesOf);
  }
}

/** Every clause of a query in its order, and what a posting says to it. */
export const clausesOf = (query: Query, posting: AnalysedPosting, now: Date): readonly ClauseAccount[] =>
  leavesOf(explain(query, posting, now));

const said = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What is read of a posting, fact by fact. Of a long text only its length and hash are told: that is enough to see it change. */
export function factsTold(view: PostingView): readonly FactAccount[] {
  const { facts, company, title, text } = view;
  const told: readonly (readonly [string, unknown])[] = [
    ['title', title],
    ['company', company.name],
    ['workplace', facts.workplace],
    ['applicants', facts.applicants],
    ['places', facts.places],
    ['salary', facts.salary],
    ['experience', facts.experience],
    ['visa', facts.visa],
    ['employment', facts.employment],
    ['seniority', facts.seniority],
    ['family', facts.roleFamily],
    ['language', facts.language],
    ['skills', facts.skills.join(', ')],
    ['department', view.department ?? null],
    ['reposted', view.repost?.times ?? 0],
    ['text', `${text.length} characters, ${contentHash(text).slice(0, 8)}`],
  ];
  return told.map(([fact, value]) => ({ fact, said: said(value) }));
}

/** The traits by which openings are told apart, as text. */
export function traitsTold({ sketch }: ReplayMember): readonly FactAccount[] {
  const { sketch: words, exactKey, ...traits } = sketch;
  return [
    ...Object.entries(traits).map(([fact, value]) => ({ fact, said: said(value) })),
    { fact: 'words', said: `${words.length} kept, ${contentHash([words, exactKey]).slice(0, 8)}` },
  ];
}
