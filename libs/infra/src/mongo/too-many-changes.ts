/** More is asked for than MongoDB can take. */
export class TooManyChangesError extends Error {
  constructor() {
    super('Too many changes are waiting to be written.');
    this.name = 'TooManyChangesError';
  }
}
