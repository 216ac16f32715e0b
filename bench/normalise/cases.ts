import type { CheckedDraft } from '../../libs/intake/src/draft-schema.js';
import { interpret } from '../../libs/intake/src/interpreting/interpret.js';
import { applicantsAnswer } from '../../apps/api/src/rest/to-answer.js';
import { fits, pick } from './fits.js';
import { readShared } from './data.js';

/** One small posting, one fact of it as GET /api/postings/{id} names it, and the right value. */
interface Case {
  readonly id: string;
  readonly kind: string;
  readonly field: string;
  readonly posting: Partial<CheckedDraft>;
  readonly want: unknown;
}

/** What the API answers of the facts of a draft. */
function answerOf(draft: Partial<CheckedDraft>): Record<string, unknown> {
  const read = interpret({
    externalId: '1',
    url: 'https://jobs.example.org/1',
    title: 'Software Engineer',
    company: 'Example',
    ...draft,
  } as CheckedDraft);
  const { facts } = read;
  return {
    ...facts,
    applicants: applicantsAnswer(facts.applicants),
    company: read.company.name,
    title: read.title,
  };
}

const [wanted = '', show = ''] = process.argv.slice(2);
const cases = (JSON.parse(readShared('cases', 'facts.json')) as Case[]).filter(({ kind }) =>
  kind.startsWith(wanted),
);
const groups = new Map<string, { right: number; of: number }>();
for (const one of cases) {
  const got = pick(answerOf(one.posting), one.field);
  const right = fits(one.want, got);
  const group = groups.get(one.kind) ?? { right: 0, of: 0 };
  groups.set(one.kind, { right: group.right + (right ? 1 : 0), of: group.of + 1 });
  if (!right && show !== '') {
    process.stdout.write(
      `${one.id}\n  ${JSON.stringify(one.posting)}\n  want ${JSON.stringify(one.want)}\n  got  ${JSON.stringify(got)}\n  ${(one as { note?: string }).note ?? ''}\n`,
    );
  }
}
for (const [kind, { right, of }] of [...groups].sort())
  process.stdout.write(`${kind.padEnd(40)} ${right}/${of}\n`);
const right = [...groups.values()].reduce((sum, one) => sum + one.right, 0);
process.stdout.write(`${right} of ${cases.length} (${((100 * right) / cases.length).toFixed(1)} %)\n`);
