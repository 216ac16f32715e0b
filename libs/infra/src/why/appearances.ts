import { toPostingView } from '@app/core/records';
import type { TraceEntry } from '@app/core/trace';
import type { Appearance, ComparedBy, Comparing, PostingEvidence, PostingThen } from '@app/search/why';
import type { ToldPosting } from '../postings/index.js';

/** After so many failures comparing is given up: see WAITING_TO_MATCH. */
const MOST_FAILURES = 5;

/** What a posting's states say of it: each place in the order of changes at which it was to be compared, once. */
export function postingEvidence(
  now: ToldPosting,
  states: readonly ToldPosting[],
  lines: readonly TraceEntry[],
): PostingEvidence {
  const compared = comparedBySeq(now._id, lines);
  const firsts = states.filter(
    ({ matchSeq }, index) => states.findIndex((other) => other.matchSeq === matchSeq) === index,
  );
  const appearances = firsts.map((state): Appearance => {
    const by = compared.get(state.matchSeq) ?? [];
    return {
      seq: state.matchSeq,
      revision: state.revision,
      at: state.revisedAt,
      said: saidBy(state),
      comparing: state.matchSeq === now.matchSeq ? comparingOf(now) : earlier(by, compared.size > 0),
      compared: by,
    };
  });
  const [oldest] = states;
  const { _id: id, title, company, source, url, clusterId, state, hidden } = now;
  const { firstSeenAt, revisedAt, revision, closedAt, closedReason } = now;
  return {
    ...{ id, title, company, source, url, clusterId, state, appearances },
    ...{ firstSeenAt, revisedAt, revision, closedAt, closedReason },
    ...(hidden === undefined ? {} : { hidden }),
    forgottenBefore: oldest !== undefined && oldest.revision > 1 ? oldest.revisedAt : null,
  };
}

const saidBy = (state: ToldPosting): PostingThen => ({
  view: toPostingView(state),
  validThrough: state.validThrough,
  quiet: state.quiet ?? null,
  sample: state.sample === true,
});

function comparingOf({ unmatched, matchFailures, heldUnmatched }: ToldPosting): Comparing {
  if (heldUnmatched === true) return 'held';
  if (!unmatched) return 'compared';
  return matchFailures < MOST_FAILURES ? 'waiting' : 'failed';
}

const earlier = (by: readonly ComparedBy[], isTraced: boolean): Comparing =>
  by.length === 0 && isTraced ? 'superseded' : 'compared';

function comparedBySeq(id: string, lines: readonly TraceEntry[]): ReadonlyMap<number, ComparedBy[]> {
  const found = new Map<number, ComparedBy[]>();
  for (const line of [...lines].reverse()) {
    if (line.step !== 'compared') continue;
    for (const { posting, seq, met } of line.of) {
      if (posting !== id) continue;
      const { at, process, share } = line;
      found.set(seq, [...(found.get(seq) ?? []), { at, process, share, met }]);
    }
  }
  return found;
}
