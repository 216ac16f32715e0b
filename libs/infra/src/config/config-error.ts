import { OperatorsFault } from './operators-fault.js';

/** Raised at start when a setting is wrong; its message names each setting and what it should be. */
export class ConfigError extends OperatorsFault {
  override readonly name = 'ConfigError';
}
