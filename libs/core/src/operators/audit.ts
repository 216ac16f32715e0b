/** Everything that the console notes: one more is one more word here. `person.look` and `person.address` (unmasked) are looks at a person; the rest are changes. */
export const AUDIT_ACTIONS = [
  ...(['operator.login', 'operator.logout', 'operator.first-password', 'operator.provider-roles'] as const),
  ...([
    'operator.invite',
    'operator.accept',
    'operator.roles',
    'operator.disable',
    'operator.enable',
  ] as const),
  ...(['operator.end-sessions', 'operator.reset-second-factor', 'operator.password'] as const),
  ...(['operator.enrol', 'operator.second-factor-off', 'operator.recovery-codes'] as const),
  ...(['posting.hide', 'posting.show', 'report.dismiss', 'report.wrong-fact', 'report.fact-done'] as const),
  ...(['held.release', 'held.drop', 'dead-letter.replay', 'queue.change'] as const),
  ...(['pause.pause', 'pause.resume', 'operation.begin', 'operation.abort'] as const),
  ...(['source.read', 'source.dry-run'] as const),
  ...(['person.look', 'person.address', 'person.change', 'person.copy'] as const),
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What an action was done to. */
export const AUDIT_SUBJECTS = [
  ...(['operator', 'posting', 'company', 'source', 'report', 'held', 'dead-letter', 'queue'] as const),
  ...(['pause', 'operation'] as const),
  'person',
] as const;
export type AuditSubjectKind = (typeof AUDIT_SUBJECTS)[number];

/** Actions that can be taken back from the page of the audit log. */
export const UNDOABLE = [
  'posting.hide',
  'posting.show',
  'operator.roles',
  'pause.pause',
] as const satisfies readonly AuditAction[];
export type UndoableAction = (typeof UNDOABLE)[number];

/** True where an action can be taken back. */
export const isUndoable = (action: AuditAction): action is UndoableAction =>
  (UNDOABLE as readonly AuditAction[]).includes(action);

/** A state before or after, in a few plain values. Of a person it never holds what they wrote. */
export type AuditState = Readonly<Record<string, string | number | boolean | null>>;
