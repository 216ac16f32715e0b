import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { PostingDraftSchema } from '@app/intake';
import { RELEASE } from '@app/infra/system';
import type { Examples } from './example.js';
import { COST_A_POINT, READING_POINTS } from '../http/request-cost.js';
import { OF_A_BODY, jsonSchema, problemResponses } from './openapi.js';
import { type Operation, withExamples } from './document-examples.js';

const DESCRIPTION = [
  'Everything the pages do, for programs. Errors are problem documents (RFC 9457) that name the wrong field.',
  'Limits are counted by network and told in RateLimit headers, in points. A request takes one. Reading takes more by what it costs,',
  `known before it is done: one more for each ${COST_A_POINT} points of its search (see the query language), and`,
  `${READING_POINTS.backTest} for a back-test, ${READING_POINTS.whole} for a feed of everything that is open.`,
  'An address that is asked by a method that it does not take answers 405 with `Allow`.',
].join(' ');

/** What the document says of the board that it is about. */
interface Described {
  readonly boardName: string;
  readonly publicUrl: string;
  readonly examples: Examples;
}

/** The OpenAPI document, generated from the controllers and their schemas. */
export function openApiDocument(
  app: INestApplication,
  { boardName, publicUrl, examples }: Described,
): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(`${boardName} API`)
    .setDescription(DESCRIPTION)
    .setVersion(RELEASE)
    .addServer(publicUrl)
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', description: 'The token of a manage link.' },
      'manage-token',
    )
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', description: 'Issued by an operator for one source.' },
      'push-token',
    )
    .build();
  const document = SwaggerModule.createDocument(app, config);
  return withSharedSchemas(withExamples(withCommonStatuses(withPushBody(onlyApi(document))), examples));
}

/** Pages for people are no part of the contract with programs. */
function onlyApi(document: OpenAPIObject): OpenAPIObject {
  const paths = Object.fromEntries(
    Object.entries(document.paths).filter(([path]) => path.startsWith('/api/')),
  );
  return { ...document, paths };
}

/** Moves what a schema defines for itself (`$defs`) to where the references of an OpenAPI document are looked up. */
function withSharedSchemas(document: OpenAPIObject): OpenAPIObject {
  const shared: Record<string, unknown> = {};
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).flatMap(([name, part]): [string, unknown][] => {
      if (name === '$defs') {
        Object.assign(shared, moved(part));
        return [];
      }
      if (name === '$ref' && typeof part === 'string')
        return [[name, part.replace(/^#\/\$defs\//, '#/components/schemas/')]];
      return [[name, moved(part)]];
    });
    return Object.fromEntries(entries);
  };
  const whole = moved(document) as OpenAPIObject;
  const schemas = { ...whole.components?.schemas, ...shared } as NonNullable<
    NonNullable<OpenAPIObject['components']>['schemas']
  >;
  return { ...whole, components: { ...whole.components, schemas } };
}

const EXAMPLE = {
  externalId: 'job-17',
  url: 'https://jobs.acme.example/17',
  title: 'Backend Engineer',
  company: 'Acme Rockets',
  locations: ['Berlin, Germany'],
  text: 'We build rockets in Python and Kafka.',
  salary: { min: 70_000, max: 90_000, currency: 'EUR', period: 'year' },
};

/** The body of a push is read as text, so its shape comes from the schema that each item is checked with. */
function withPushBody(document: OpenAPIObject): OpenAPIObject {
  const push = document.paths['/api/postings']?.post;
  if (push === undefined) throw new Error('The push address is missing from the OpenAPI document.');
  const item = jsonSchema(PostingDraftSchema, 'input');
  push.requestBody = {
    required: true,
    content: {
      'application/json': {
        schema: { oneOf: [item, { type: 'array', items: item, minItems: 1, maxItems: 5_000 }] },
        example: EXAMPLE,
      },
      'application/x-ndjson': { schema: { type: 'string' }, example: `${JSON.stringify(EXAMPLE)}\n` },
    },
  };
  return document;
}

/** Adds what comes before any handler: a head that is too large, and a body that cannot be read. */
function withCommonStatuses(document: OpenAPIObject): OpenAPIObject {
  const ofBody = problemResponses(OF_A_BODY);
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item) as Operation[]);
  for (const { requestBody, responses } of operations) {
    const before = { 431: { description: 'The address and the headers are larger than 16 kB.' } };
    Object.assign(responses, { ...before, ...(requestBody === undefined ? {} : ofBody), ...responses });
  }
  return document;
}
