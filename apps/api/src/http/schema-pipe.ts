import { StandardSchemaValidationPipe } from '@nestjs/common';
import { z } from 'zod';
import { nearest } from '@app/search/fields';
import { Problem, type FieldProblem } from './problem.js';

type Issue = z.core.$ZodIssue;

/** Path of a field as people write it: `items[2].salary.min`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : `${text}${text === '' ? '' : '.'}${String(part)}`,
    '',
  );
}

function unknownKeys(issue: Issue & { code: 'unrecognized_keys' }, known: readonly string[]): FieldProblem[] {
  return issue.keys.map((key) => {
    const suggestion = nearest(key, known) ?? undefined;
    const hint = suggestion === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${suggestion}"?`;
    return {
      field: fieldPath([...issue.path, key]),
      message: `"${key}" is not known here. ${hint}`,
      suggestion,
    };
  });
}

/** The issues of a zod check, each with the path of its field; unknown names come with the nearest known one. */
export function fieldProblems(
  issues: readonly Issue[],
  known: readonly string[],
  whole = 'body',
): FieldProblem[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? unknownKeys(issue, known)
      : [{ field: fieldPath(issue.path) || whole, message: issue.message }],
  );
}

/** Names of the fields that an object schema knows. */
export const knownFields = (schema: unknown): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** Checks parameters against the schema at their decorator and refuses wrong ones with a problem that names each field. */
export class SchemaPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ transform: true });
  }

  protected override validate<T>(value: unknown, schema: unknown): { readonly value: T } {
    const checked = (schema as z.ZodType<T>).safeParse(value ?? {});
    if (checked.success) return { value: checked.data };
    const errors = fieldProblems(checked.error.issues, knownFields(schema));
    throw new Problem(
      'invalid-parameters',
      errors.map((error) => `${error.field}: ${error.message}`).join(' '),
      errors,
    );
  }
}
