import fs from 'node:fs';
import { hnToPosting } from '../../apps/ingestion/src/sources/hn/to-posting.js';
import type { CheckedDraft } from '../../libs/intake/src/drafts/draft-schema.js';
import { interpret } from '../../libs/intake/src/interpreting/interpret.js';
import { applicantsAnswer } from '../../apps/api/src/posting/to-answer.js';
import { fits, pick } from './kit/fits.js';
import { readShared } from './kit/data.js';

// cases [FILE.json] [KIND] [show]: the cases of a file (../shared/data/cases/facts.json where none is named), only the kinds that
// begin with KIND; `show` prints the wrong ones.

/** One small posting or comment of Hacker News, one fact of it as GET /api/postings/{id} names it, and the right value. */
interface Case {
  readonly id: string;
  readonly kind: string;
  readonly field: string;
  readonly posting?: Partial<CheckedDraft>;
  readonly comment?: string;
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

/** What is answered of a comment: whether it is a posting at all, and its facts where it is. */
function answerOfComment(text: string): Record<string, unknown> {
  const read = hnToPosting({ id: '1', text });
  return read.kind === 'posting'
    ? { ...answerOf(read.draft as CheckedDraft), isPosting: true }
    : { isPosting: false };
}

const options = process.argv.slice(2);
const file = options[0]?.endsWith('.json') ? options.shift() : undefined;
const [wanted = '', show = ''] = options;
const text = file === undefined ? readShared('cases', 'facts.json') : fs.readFileSync(file, 'utf8');
const cases = (JSON.parse(text) as Case[]).filter(({ kind }) => kind.startsWith(wanted));
const groups = new Map<string, { right: number; of: number }>();
for (const one of cases) {
  const answer = one.comment === undefined ? answerOf(one.posting ?? {}) : answerOfComment(one.comment);
  const got = pick(answer, one.field);
  const right = fits(one.want, got);
  const group = groups.get(one.kind) ?? { right: 0, of: 0 };
  groups.set(one.kind, { right: group.right + (right ? 1 : 0), of: group.of + 1 });
  if (!right && show !== '') {
    process.stdout.write(
      `${one.id}\n  ${JSON.stringify(one.posting ?? one.comment)}\n  want ${JSON.stringify(one.want)}\n  got  ${JSON.stringify(got)}\n  ${(one as { note?: string }).note ?? ''}\n`,
    );
  }
}
for (const [kind, { right, of }] of [...groups].sort())
  process.stdout.write(`${kind.padEnd(40)} ${right}/${of}\n`);
const right = [...groups.values()].reduce((sum, one) => sum + one.right, 0);
process.stdout.write(`${right} of ${cases.length} (${((100 * right) / cases.length).toFixed(1)} %)\n`);
