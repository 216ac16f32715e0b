/** A fault that the operator can put right: a start that meets one ends with its sentence and exit code 2. */
export class OperatorsFault extends Error {
  override readonly name: string = 'OperatorsFault';
}
