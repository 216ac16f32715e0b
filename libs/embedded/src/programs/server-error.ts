import { OperatorsFault } from '@app/infra/config';

/** A fault of the surroundings (a missing program, a full disk, a taken port). Its message says what to do about it. */
export class ServerError extends OperatorsFault {
  override readonly name = 'ServerError';
}
