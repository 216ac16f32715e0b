export class Database {
  readonly name = '';
  readonly postings = new Map<string, string>();
}
