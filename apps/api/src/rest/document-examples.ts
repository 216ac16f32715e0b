import type { OpenAPIObject } from '@nestjs/swagger';
import { table } from '@app/core/untrusted';
import type { Examples } from './example.js';

interface Media {
  example?: unknown;
}
interface OperationResponse {
  readonly description?: string;
  readonly content?: Readonly<Record<string, Media>>;
}
export interface Operation {
  readonly operationId?: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Record<string, OperationResponse>;
}

/** Puts the example of each operation beside the schemas of its body and of its first good answer. */
export function withExamples(document: OpenAPIObject, given: Examples): OpenAPIObject {
  const examples = table(given);
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item) as Operation[]);
  for (const { operationId, requestBody, responses } of operations) {
    const example = examples.get(operationId ?? '');
    const good = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
    show(requestBody?.content['application/json'], example?.request);
    show(good?.content?.['application/json'], example?.answer);
  }
  return document;
}

function show(media: Media | undefined, example: unknown): void {
  if (media !== undefined && example !== undefined) media.example ??= example;
}
