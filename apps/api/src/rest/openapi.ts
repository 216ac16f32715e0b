import { applyDecorators } from '@nestjs/common';
import { ApiQuery, ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';
import { PROBLEMS, type ProblemKind } from '../http/problem.js';
import { type Described, type JsonSchema, headersOf } from './answer-headers.js';

/** A response as the document has it. */
interface Response {
  readonly description: string;
  readonly headers?: Record<string, Described>;
  readonly content: Record<string, Record<string, unknown>>;
}

/** JSON Schema of a zod schema, as OpenAPI 3.1 embeds it. `io`: what is sent to us, or what we send. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema;
  return rest;
}

/** Describes each parameter of a query-string schema: Nest's own generator leaves them out. */
export function QueryParameters(schema: z.ZodObject): MethodDecorator {
  const { properties, required } = jsonSchema(schema, 'input') as {
    properties: Record<string, JsonSchema>;
    required?: string[];
  };
  return applyDecorators(
    ...Object.entries(properties).map(([name, property]) =>
      ApiQuery({
        name,
        required: required?.includes(name) ?? false,
        schema: property,
        ...(typeof property['description'] === 'string' ? { description: property['description'] } : {}),
      }),
    ),
  );
}

/** Describes a successful answer. */
export function Answers(
  status: number,
  description: string,
  schema: z.ZodType,
  example?: unknown,
): MethodDecorator {
  const media = { schema: jsonSchema(schema, 'output'), ...(example === undefined ? {} : { example }) };
  return ApiResponse({ status, description, content: { 'application/json': media } });
}

const ProblemDocumentSchema = z
  .object({
    type: z.string().describe('Address of the description of this kind of problem.'),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().describe('What is wrong in this case, and what to do.'),
    errors: z
      .array(
        z.object({
          field: z.string().describe('Path of the wrong field, such as `[2].salary.min`.'),
          message: z.string(),
          suggestion: z.string().optional(),
          position: z.number().int().optional().describe('Offset into a query text.'),
          length: z.number().int().optional(),
        }),
      )
      .optional(),
    existing: z.string().optional().describe('Id of what is there already, where that is what is wrong.'),
  })
  .describe('A problem document (RFC 9457).');

/** Describes that a good answer has no body. */
export const AnswersNothing = (description: string): MethodDecorator =>
  ApiResponse({ status: 204, description });

/** What may always come: the limit, and that we fail or cannot answer just now. */
const ALWAYS = ['too-many-requests', 'fault', 'unavailable', 'not-ready'] as const;

/** What an address answers with that reads a body of JSON, whatever the body is for. */
export const OF_A_BODY = ['malformed-body', 'body-too-large', 'unsupported-media-type'] as const;

/** Describes the problems that an address answers with; those of `ALWAYS` need no naming. */
export function Refuses(...kinds: readonly ProblemKind[]): MethodDecorator {
  return applyDecorators(
    ...Object.entries(problemResponses(kinds)).map(([status, response]) =>
      ApiResponse({ status: Number(status), ...response }),
    ),
  );
}

/** The responses of kinds of problems, by status. */
export function problemResponses(kinds: readonly ProblemKind[]): Record<string, Response> {
  const schema = jsonSchema(ProblemDocumentSchema, 'output');
  const byStatus = new Map<number, ProblemKind[]>();
  for (const kind of new Set([...kinds, ...ALWAYS])) {
    const { status } = PROBLEMS[kind];
    byStatus.set(status, [...(byStatus.get(status) ?? []), kind]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      String(status),
      {
        description: group.map((kind) => `\`${kind}\`: ${PROBLEMS[kind].title}.`).join(' '),
        ...headersOf(status),
        content: { 'application/problem+json': { schema, examples: problemExamples(group) } },
      },
    ]),
  );
}

const problemExamples = (kinds: readonly ProblemKind[]) =>
  Object.fromEntries(
    kinds.map((kind) => {
      const { status, title } = PROBLEMS[kind];
      const type = `https://board.example/api#${kind}`;
      return [
        kind,
        { value: { type, title, status, detail: `${title}: what is wrong here, and what to do.` } },
      ];
    }),
  );
