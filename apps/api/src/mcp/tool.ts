import { z } from 'zod';
import { Problem } from '../http/problem.js';
import type { Reading } from '../http/request-cost.js';
import { fieldProblems } from '../http/schema-pipe.js';
import { jsonSchema } from '../rest/openapi.js';

/** What a tool says of itself (`tools/list`). */
export interface ToolDescription {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: unknown;
  readonly outputSchema: unknown;
  readonly annotations: Readonly<Record<string, boolean>>;
}

/** What a tool gives back (`tools/call`). An error is told to the model, which can then ask better. */
export interface ToolResult {
  readonly content: readonly [{ readonly type: 'text'; readonly text: string }];
  readonly structuredContent?: unknown;
  readonly isError?: true;
}

/** One tool. `network` is who calls, as limits count it. */
export interface Tool {
  readonly description: ToolDescription;
  /** How much of the limit of reading it takes, beside the search that it is given. */
  readonly reading: Reading;
  call(input: unknown, network: string): Promise<ToolResult>;
}

interface ToolSpec<I extends z.ZodObject, O extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: I;
  readonly output: O;
  /** True where it changes nothing. */
  readonly readOnly: boolean;
  /** Default: plain. */
  readonly reading?: Reading;
  readonly run: (input: z.output<I>, network: string) => z.input<O> | Promise<z.input<O>>;
}

/** Makes a tool of a function: what goes in is checked, and a problem becomes an answer that names what is wrong. */
export function makeTool<I extends z.ZodObject, O extends z.ZodObject>(spec: ToolSpec<I, O>): Tool {
  const { name, title, description, input, output, readOnly, reading = 'plain' } = spec;
  return {
    description: {
      name,
      title,
      description,
      inputSchema: jsonSchema(input, 'input'),
      outputSchema: jsonSchema(output, 'output'),
      annotations: { readOnlyHint: readOnly, destructiveHint: false, openWorldHint: !readOnly },
    },
    reading,
    call: (given, network) => answered(() => spec.run(parsed(input, given), network)),
  };
}

function parsed<I extends z.ZodObject>(schema: I, given: unknown): z.output<I> {
  const checked = schema.safeParse(given ?? {});
  if (checked.success) return checked.data;
  const errors = fieldProblems(checked.error.issues, Object.keys(schema.shape), 'arguments');
  throw new Problem('invalid-parameters', errors.map((each) => `${each.field}: ${each.message}`).join(' '));
}

async function answered(run: () => unknown): Promise<ToolResult> {
  try {
    const structuredContent = await run();
    const text = JSON.stringify(structuredContent);
    return { content: [{ type: 'text', text }], structuredContent };
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error;
    const suggestions = error.errors.flatMap(({ suggestion }) => suggestion ?? []);
    const text = [error.detail, ...suggestions.map((each) => `Did you mean: ${each}?`)].join(' ');
    return { content: [{ type: 'text', text }], isError: true };
  }
}
