import { textClause } from './ast.js';
import type { Field, FieldName } from './field.js';
import { findField } from './fields.js';
import { printClause } from './print.js';
import { placesOf } from './readings.js';
import { table } from '../untrusted/index.js';

/** Names that people give to fields, and the field that they mean. */
const MEANT = table<FieldName>({
  level: 'seniority',
  tech: 'skill',
  stack: 'skill',
  technology: 'skill',
  tool: 'skill',
  tag: 'skill',
  tags: 'skill',
  skills: 'skill',
  role: 'title',
  job: 'title',
  position: 'title',
  intitle: 'title',
  employer: 'company',
  firm: 'company',
  org: 'company',
  contract: 'type',
  kind: 'type',
  jobtype: 'type',
  sponsorship: 'visa',
  town: 'city',
  state: 'region',
  site: 'source',
  wage: 'salary',
  comp: 'salary',
  gehalt: 'salary',
  stadt: 'city',
  land: 'country',
  firma: 'company',
  titel: 'title',
});
const PLACES = new Set(['location', 'loc', 'place', 'where', 'in', 'ort', 'standort', 'near']);
const WORDS = new Set(['text', 'keyword', 'keywords', 'q', 'query', 'search', 'description', 'body']);

/** The clause that is meant by a field that does not exist, as query text; null where nothing is known. */
export function meantClause(name: string, value: string): string | null {
  const key = name.toLowerCase();
  if (WORDS.has(key)) return printClause(textClause(value));
  if (PLACES.has(key)) {
    const [place] = placesOf(value);
    return place === undefined ? null : printClause(place);
  }
  const field: Field | null = findField(MEANT.get(key) ?? '');
  const read = field?.read(value, false);
  return read?.ok === true ? printClause(read.clause) : null;
}
