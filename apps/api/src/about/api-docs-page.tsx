import type { OpenAPIObject } from '@nestjs/swagger';
import type { VNode } from 'preact';
import { Frame } from '../site/components/layout.js';
import { useTexts, type PageContext } from '../site/page-context.js';
import { Limits, Problems } from './api-docs-tables.js';

interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly required?: boolean;
}

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly responses?: Readonly<Record<string, { readonly description?: string }>>;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The API on one page: addresses, problems and limits. */
export function ApiDocsPage({
  page,
  document,
}: {
  readonly page: PageContext;
  readonly document: OpenAPIObject;
}): VNode {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = (item as Readonly<Record<string, Operation | undefined>>)[method];
      return operation === undefined ? [] : [{ path, method, operation }];
    }),
  );
  const { api } = page.texts;
  return (
    <Frame page={page} title={api.title} description={api.lead} canonical="/api">
      <div class="wrap narrow">
        <h1>{api.title}</h1>
        <p class="lead">{api.lead}</p>
        <p>
          <a href="/api/openapi.json">{api.document}</a>
        </p>
        <h2>{api.operations}</h2>
        {operations.map(({ path, method, operation }) => (
          <OperationHelp key={method + path} path={path} method={method} operation={operation} />
        ))}
        <Problems />
        <Limits />
      </div>
    </Frame>
  );
}

function OperationHelp(props: {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}): VNode {
  const { path, method, operation } = props;
  const { parameters = [], responses = {}, security = [] } = operation;
  const needs = security.flatMap((entry) => Object.keys(entry));
  const { api } = useTexts();
  return (
    <section class="operation" id={operation.operationId}>
      <h3>
        <code>
          {method.toUpperCase()} {path}
        </code>
      </h3>
      <p>
        {operation.summary}. {operation.description}
      </p>
      {needs.length > 0 && (
        <p>
          {api.needs}: <code>{needs.join(', ')}</code>
        </p>
      )}
      {parameters.length > 0 && (
        <>
          <h4>{api.parameters}</h4>
          <ul>
            {parameters.map(({ name, description, required }) => (
              <li key={name}>
                <code>{name}</code>
                {required === true && ` (${api.required})`}
                {description !== undefined && ` ${description}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{api.answers}</h4>
      <ul>
        {Object.entries(responses).map(([status, { description }]) => (
          <li key={status}>
            <code>{status}</code> {description?.replaceAll('`', '')}
          </li>
        ))}
      </ul>
    </section>
  );
}
