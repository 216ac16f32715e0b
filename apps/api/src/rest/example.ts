/** What one address of the API takes and answers, to show. */
export interface Example {
  readonly request?: unknown;
  readonly answer?: unknown;
}

/** Examples of a feature, by the operation's id. What has its example beside its schema is not repeated there. */
export type Examples = Readonly<Record<string, Example>>;
