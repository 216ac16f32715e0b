import { en, type Texts } from '../texts/index.js';

/** Every kind of error the API answers with: its status and its title (RFC 9457, section 3.1). */
export const PROBLEMS = {
  'invalid-parameters': { status: 400, title: 'Some parameters are wrong' },
  'invalid-query': { status: 400, title: 'The search cannot be understood' },
  'malformed-body': { status: 400, title: 'The body cannot be read' },
  'not-authorised': { status: 401, title: 'A valid token is needed' },
  'link-not-valid': { status: 403, title: 'The link is not valid' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This method is not supported here' },
  conflict: { status: 409, title: 'This isn’t possible in the current state' },
  gone: { status: 410, title: 'This is no longer here' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body has a type that is not supported' },
  'items-refused': { status: 422, title: 'Nothing in the body could be accepted' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  fault: { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'The database can’t be reached right now' },
  'not-ready': { status: 503, title: 'Not ready yet' },
  'board-loading': { status: 503, title: 'The board is loading its postings' },
} as const;

/** Name of a kind of error; the last part of the `type` address of a problem document. */
export type ProblemKind = keyof typeof PROBLEMS;

/** One wrong input. */
export interface FieldProblem {
  /** Path of the field: `salary.min`, `[3].title`; the name of the parameter or header. */
  readonly field: string;
  readonly message: string;
  /** What to write instead, where something near is known. */
  readonly suggestion?: string | undefined;
  /** Offset (UTF-16 units) of the wrong part in a query text, and its length. */
  readonly position?: number | undefined;
  readonly length?: number | undefined;
}

/** A problem document (RFC 9457) as it goes over the wire. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly FieldProblem[];
  readonly existing?: string;
}

/**
 * A sentence that says what is wrong here and what to do: out of the catalogue where a person may meet it, so that a page
 * says it in its language. A plain text is in English.
 */
export type Detail = string | ((texts: Texts) => string);

/** Thrown where a request cannot be served; the error filter turns it into a problem document or a page. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly kind: ProblemKind,
    private readonly said: Detail,
    readonly errors: readonly FieldProblem[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
    /** Id of what is there already and stands in the way; null where nothing does. */
    readonly existing: string | null = null,
  ) {
    super(typeof said === 'string' ? said : said(en));
  }

  /** For programs, in English whatever the reader's language. */
  get detail(): string {
    return this.message;
  }

  /** In the language of the texts; null where it is not known in that language. */
  detailIn(texts: Texts): string | null {
    if (typeof this.said !== 'string') return this.said(texts);
    return texts.lang === en.lang ? this.said : null;
  }

  get status(): number {
    return PROBLEMS[this.kind].status;
  }
}

/** The document of a problem. `docsUrl` is the page that explains the kinds of errors. */
export function problemDocument(problem: Problem, docsUrl: string): ProblemDocument {
  const { status, title } = PROBLEMS[problem.kind];
  const errors = problem.errors.length > 0 ? { errors: problem.errors } : {};
  const existing = problem.existing === null ? {} : { existing: problem.existing };
  return {
    type: `${docsUrl}#${problem.kind}`,
    title,
    status,
    detail: problem.detail,
    ...errors,
    ...existing,
  };
}
