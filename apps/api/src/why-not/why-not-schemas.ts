import { z } from 'zod';
import { MOST_POSTING_CHARACTERS } from '@app/infra/why';
import { GATES, GATE_STATES, REMEDIES, type ClauseLine } from '@app/search/why';
import type { AnswerView, SearchLine } from './answer-view.js';
import type { WhyNotAnswer } from './why-not.js';

/** Which posting is asked about. */
export const WhyNotParamsSchema = z.strictObject({
  posting: z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(MOST_POSTING_CHARACTERS)
    .describe('The id of a posting, the address of its page here, or its address at the employer.'),
});

const ClauseSchema = z.object({
  text: z.string(),
  excludes: z.boolean().describe('The search leaves out what it finds.'),
  fits: z.boolean(),
  stated: z.boolean().describe('false: the posting says nothing of it.'),
  seen: z.string().describe('What the posting says of it.'),
  quotes: z.array(z.string()).describe('Words of the posting.'),
});
type Clause = z.infer<typeof ClauseSchema>;

const SearchSchema = z.object({
  id: z.string(),
  query: z.string().describe('As it was worded when the posting came.'),
  typed: z.string().describe('The same, as it was typed.'),
  outcome: z
    .enum(['met', 'not-met', 'not-active', 'not-known'])
    .describe('`not-active`: the search was not active when the posting came.'),
  allOf: z
    .array(z.array(z.array(ClauseSchema)))
    .describe('Each must fit; of an entry with several sets of clauses one set is enough.'),
});

/** Why a posting did, or did not, reach the person. */
export const WhyNotSchema = z.object({
  outcome: z.enum(['got', 'not-got', 'not-yet', 'unknown']),
  decidedBy: z.enum(GATES),
  sentence: z.string().describe('Which gate decided, and what was seen there.'),
  posting: z
    .object({ id: z.string(), title: z.string(), company: z.string(), state: z.enum(['open', 'closed']) })
    .nullable()
    .describe('null: there is none on record, or it is not shown.'),
  gates: z.array(z.object({ gate: z.enum(GATES), state: z.enum(GATE_STATES), sentence: z.string() })),
  searches: z.array(SearchSchema),
  remedies: z.array(
    z.object({
      kind: z.enum(REMEDIES),
      of: z.string().nullable().describe('Id of the search, or slug of the company, that it is about.'),
    }),
  ),
});
export type WhyNotBody = z.infer<typeof WhyNotSchema>;

/** An answer as REST gives it. */
export function toWhyNot(told: WhyNotAnswer, view: AnswerView): WhyNotBody {
  const { posting, answer, remedies } = told;
  return {
    outcome: answer.outcome,
    decidedBy: answer.decidedBy,
    sentence: view.sentence,
    posting:
      posting === null
        ? null
        : { id: posting.id, title: posting.title, company: posting.company.name, state: posting.state },
    gates: view.gates.map(({ gate, state, sentence }) => ({ gate, state, sentence })),
    searches: view.searches.map(toSearch),
    remedies: remedies.map(({ kind, of }) => ({ kind, of })),
  };
}

const toSearch = ({ id, query, typed, outcome, clauses }: SearchLine): WhyNotBody['searches'][number] => ({
  ...{ id, query, typed, outcome },
  allOf: clauses.map((line) =>
    line.kind === 'clause' ? [[toClause(line)]] : line.choices.map((choice) => choice.flatMap(clausesOf)),
  ),
});

/** What is enough inside of what is enough is told flat. */
const clausesOf = (line: ClauseLine): Clause[] =>
  line.kind === 'clause' ? [toClause(line)] : line.choices.flat().flatMap(clausesOf);

const toClause = (line: Extract<ClauseLine, { kind: 'clause' }>): Clause => {
  const { text, excludes, holds: fits, isStated: stated, seen, quotes } = line;
  return { text, excludes, fits, stated, seen, quotes: [...quotes] };
};
