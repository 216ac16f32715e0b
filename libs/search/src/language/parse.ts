import { analyseNames } from '../text/index.js';
import { FIRST_RELATED, RELATED_VERSION } from '@app/core/records';
import { allOf, anyOf, notOf, textClause, type Query, type TextClause } from '../tree/index.js';
import { queryError, type QueryError } from './errors.js';
import { MOST_QUERY_COST, queryCost, findContradiction, printClause } from '../query/index.js';
import {
  type QueryFault,
  type Field,
  findField,
  isWrittenWith,
  nearestField,
  rowsOf,
  isCurrency,
} from '../fields/index.js';
import { meansCircle, meantClause, payInstead } from './field-hints.js';
import { lex, type Lexeme, type Term } from './lexer.js';
import { mendOfSign } from './lone-signs.js';
import { moneyAround, printMoney } from './money.js';

/** Caps that keep one search from costing more than its share. */
export const QUERY_LIMITS = { length: 2_000, depth: 10, clauses: 200, prefixLetters: 2 } as const;

/** A query that was understood, or everything that is wrong with it (at least one error, in order of position). */
export type ParseResult =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly errors: readonly QueryError[] };

/**
 * Reads a query text, and refuses what costs too much and what could never match. What people and programs ask the board
 * for, and what they save, goes through here.
 */
export function parseQuery(text: string): ParseResult {
  const result = parseSyntax(text);
  if (!result.ok) return result;
  const cost = queryCost(result.query);
  if (cost > MOST_QUERY_COST) {
    const fault = { kind: 'too-costly', cost, most: MOST_QUERY_COST } as const;
    return failed(queryError(fault, { position: 0, length: text.length }));
  }
  return possible(result, text);
}

/**
 * Reads a text that was saved, with the table of related words that it was saved with (the first where it names none): as `parseQuery`, whatever it costs, so
 * that a search goes on that was saved before there was a bound.
 */
export function parseSaved(text: string, related: number = FIRST_RELATED): ParseResult {
  const result = parseSyntax(text, related);
  return result.ok ? possible(result, text) : result;
}

function possible(result: Extract<ParseResult, { ok: true }>, text: string): ParseResult {
  const found = findContradiction(result.query);
  if (found === null) return result;
  return failed(queryError({ kind: 'contradiction', ...found }, { position: 0, length: text.length }));
}

/** Reads a query text without asking whether anything could match it. `related`: the table of related words that counts. */
export function parseSyntax(text: string, related: number = RELATED_VERSION): ParseResult {
  if (text.length > QUERY_LIMITS.length) {
    const at = { position: QUERY_LIMITS.length, length: text.length - QUERY_LIMITS.length };
    return failed(queryError({ kind: 'too-long', most: QUERY_LIMITS.length }, at));
  }
  const { lexemes, error } = lex(text);
  if (error !== null) return failed(error);
  if (lexemes.length === 0) {
    return failed(queryError({ kind: 'empty' }, { position: 0, length: text.length }, 'python remote:yes'));
  }
  return new Parser(text, lexemes, related).run();
}

const failed = (...errors: QueryError[]): ParseResult => ({ ok: false, errors });

/** Thrown inside the parser where it cannot go on; never leaves this file. */
class Stop {
  constructor(readonly error: QueryError) {}
}

type Place = Pick<Term, 'position' | 'length'>;
const STANDS_FOR_BAD: Query = textClause('bad');

class Parser {
  private at = 0;
  private clauses = 0;
  private readonly errors: QueryError[] = [];

  constructor(
    private readonly text: string,
    private readonly lexemes: readonly Lexeme[],
    private readonly related: number,
  ) {}

  run(): ParseResult {
    try {
      const query = this.all(0);
      const rest = this.peek();
      if (rest !== undefined) this.stop({ kind: 'stray-close' }, rest);
      return this.errors.length > 0 ? failed(...this.errors) : { ok: true, query };
    } catch (stop) {
      if (!(stop instanceof Stop)) throw stop;
      return failed(...this.errors, stop.error);
    }
  }

  private peek(): Lexeme | undefined {
    return this.lexemes[this.at];
  }

  private isNext(type: Lexeme['type']): boolean {
    return this.peek()?.type === type;
  }

  private take(type: Lexeme['type']): boolean {
    if (!this.isNext(type)) return false;
    this.at += 1;
    return true;
  }

  private stop(fault: QueryFault, lexeme: Lexeme | undefined): never {
    throw new Stop(queryError(fault, lexeme ?? { position: this.text.length, length: 0 }));
  }

  /** Everything up to the end or a closing parenthesis. */
  private all(depth: number, carried: Field | null = null): Query {
    const parts = [this.any(depth, carried)];
    while (this.peek() !== undefined && !this.isNext('close')) {
      this.take('and');
      parts.push(this.any(depth, carried));
    }
    return allOf(parts);
  }

  private any(depth: number, carried: Field | null): Query {
    const parts = [this.unary(depth, carried)];
    while (this.take('or')) parts.push(this.unary(depth, carried));
    return anyOf(parts);
  }

  private unary(depth: number, carried: Field | null): Query {
    let negated = false;
    while (this.take('not')) negated = !negated;
    const list = this.list(depth, carried);
    return negated ? notOf(list) : list;
  }

  /** One operand, or several with commas; a field carries over to the plain values after it. */
  private list(depth: number, carried: Field | null): Query {
    const parts = [this.operand(depth, carried)];
    let field = this.fieldBefore() ?? carried;
    while (this.isNext('comma')) {
      this.at += 1;
      const next = this.peek();
      if (next?.type === 'not') this.stop({ kind: 'exclusion-after-comma' }, next);
      parts.push(this.operand(depth, field));
      field = this.fieldBefore() ?? field;
    }
    return anyOf(parts);
  }

  private fieldBefore(): Field | null {
    const last = this.lexemes[this.at - 1];
    return last?.type === 'term' && last.field !== null ? findField(last.field, last.operator) : null;
  }

  private operand(depth: number, carried: Field | null): Query {
    const lexeme = this.peek();
    if (lexeme?.type === 'term') {
      this.at += 1;
      const field = this.isBeforeGroup(lexeme) ? findField(lexeme.field ?? '') : null;
      return field === null ? this.clause(lexeme, carried) : this.group(depth, this.peek(), field);
    }
    if (lexeme?.type !== 'open') this.stop({ kind: 'missing-operand' }, lexeme);
    return this.group(depth, lexeme, carried);
  }

  /** `title:(a OR b)`: a field without a value of its own, directly before a parenthesis. */
  private isBeforeGroup({ field, operator, value, position, length }: Term): boolean {
    const next = this.peek();
    return (
      field !== null &&
      (operator === ':' || operator === '=') &&
      value === '' &&
      next?.type === 'open' &&
      next.position === position + length
    );
  }

  /** What stands in parentheses; a field before them carries over to the plain values in them. */
  private group(depth: number, lexeme: Lexeme | undefined, carried: Field | null): Query {
    if (depth >= QUERY_LIMITS.depth) this.stop({ kind: 'too-deep', most: QUERY_LIMITS.depth }, lexeme);
    this.at += 1;
    const inner = this.all(depth + 1, carried);
    if (!this.take('close')) this.stop({ kind: 'unclosed-group' }, lexeme);
    return inner;
  }

  private clause(term: Term, carried: Field | null): Query {
    this.clauses += 1;
    if (this.clauses > QUERY_LIMITS.clauses) {
      this.stop({ kind: 'too-many-clauses', most: QUERY_LIMITS.clauses }, term);
    }
    if (term.field === null && carried === null) return this.words(term, 'any', squeeze(term.value));
    const field = term.field === null ? carried : findField(term.field, term.operator);
    if (field === null) return this.unknownField(term);
    return this.fieldClause(term, field);
  }

  private fieldClause(term: Term, field: Field): Query {
    const raw = squeeze(field.name === 'within' ? this.withCentre(term) : this.withCurrency(term, field));
    const { name, operator } = field;
    const start = `${name}${operator}`;
    if (term.field !== null && !isWrittenWith(field, term.operator)) {
      const operators = rowsOf(term.field).map((row) => row.operator);
      const mend = payInstead(name, term.operator, raw) ?? start + asValue(term.value);
      return this.bad(term, { kind: 'bad-operator', field: name, operators }, mend);
    }
    if (raw === '') return this.bad(term, { kind: 'missing-value', start }, field.example);
    if (name === 'title') return this.words(term, 'title', raw);
    if (!this.isWhole(term, name, start)) return STANDS_FOR_BAD;
    const result = field.read(raw, false);
    if (result.ok) return result.clause;
    const fault = { kind: 'bad-value', field: name, value: result.fault } as const;
    const mend = payInstead(name, term.operator, raw) ?? suggestedText(field, result.suggestion);
    return this.bad(this.upToHere(term), fault, mend);
  }

  /** False, with the fault told, for a value with a sign that only words may have. */
  private isWhole(term: Term, field: string, start: string): boolean {
    const write = start + asValue(term.value);
    if (term.exact) this.bad(term, { kind: 'exact-only-words', write }, write);
    else if (term.prefix)
      this.bad(term, { kind: 'bad-value', field, value: { kind: 'star-refused' } }, write);
    return !term.exact && !term.prefix;
  }

  /** A term with those that were read as a part of it: all of it is to be written anew. */
  private upToHere(term: Term): Term {
    const last = this.lexemes[this.at - 1];
    if (last?.type !== 'term') return term;
    return { ...term, length: last.position + last.length - term.position };
  }

  /** `within:40km of:"Berlin, DE"`: the city is a term of its own. */
  private withCentre({ value }: Term): string {
    let distance = value;
    const unit = this.peek();
    if (
      unit?.type === 'term' &&
      unit.field === null &&
      /^\d+$/.test(value) &&
      /^(?:km|mi|miles?)$/i.test(unit.value)
    ) {
      this.at += 1;
      distance += unit.value;
    }
    const next = this.peek();
    if (next?.type !== 'term' || next.field?.toLowerCase() !== 'of' || next.operator !== ':') return distance;
    this.at += 1;
    this.isWhole(next, 'of', 'of:');
    return `${distance} of ${next.value}`;
  }

  /** `salary>=180k EUR`: the currency may stand apart. */
  private withCurrency(term: Term, field: Field): string {
    const next = this.peek();
    const isApart = field.name === 'salary' && !term.quoted && /^\d[\d.,_]*[km]?$/i.test(term.value);
    if (!isApart || next?.type !== 'term' || next.field !== null || next.quoted || next.prefix)
      return term.value;
    if (!isCurrency(next.value)) return term.value;
    this.at += 1;
    return term.value + next.value;
  }

  private words(term: Term, scope: TextClause['scope'], text: string): Query {
    const clause = textClause(text, scope, term.prefix);
    const related = term.exact || term.prefix ? 0 : this.related;
    if (term.exact && term.prefix) return this.bad(term, { kind: 'exact-beginning' }, printClause(clause));
    return this.checked(term, { ...clause, related });
  }

  private checked(term: Term, query: TextClause): Query {
    const words = analyseNames(query.text).words();
    if (words.length === 0) return this.nothingIn(term);
    if (!query.prefix) return query;
    if (words.length > 1) return this.bad(term, { kind: 'star-after-several' }, `"${query.text}"`);
    const letters = QUERY_LIMITS.prefixLetters;
    if ((words[0] ?? '').length >= letters) return query;
    return this.bad(term, { kind: 'star-too-early', letters }, query.text);
  }

  /** A term of signs alone: a part of an amount (`80.000 €`), or between words (`java / spring`), is to be written anew with them. */
  private nothingIn(term: Term): Query {
    const fault = { kind: 'nothing-to-search' } as const;
    const money = term.field === null && !term.quoted ? moneyAround(this.text, term) : null;
    if (money !== null) return this.bad(money, fault, `salary>=${printMoney(money)}`);
    const mend = mendOfSign(this.text, this.lexemes, this.at - 1);
    return this.bad(mend ?? term, fault, mend?.write ?? null);
  }

  private unknownField(term: Term): Query {
    const name = term.field ?? '';
    const value = meansCircle(name) ? this.withCentre(term) : term.value;
    const near = nearestField(name);
    const suggestion =
      meantClause(name, squeeze(value), term.operator) ??
      (near === null
        ? `"${this.text.slice(term.position, term.position + term.length).replace(/"/g, '')}"`
        : `${near}${findField(near, term.operator)?.operator ?? ''}${asValue(term.value)}`);
    return this.bad(this.upToHere(term), { kind: 'unknown-field', field: name }, suggestion);
  }

  private bad(at: Place, fault: QueryFault, suggestion: string | null): Query {
    this.errors.push(queryError(fault, at, suggestion));
    return STANDS_FOR_BAD;
  }
}

/** A value as it stands behind its field: in quotes where it would end before its end. */
const asValue = (value: string): string =>
  /[\s()",|]/u.test(value) ? `"${value.replace(/["\\]/g, '\\$&')}"` : value;

const squeeze = (text: string): string => text.trim().replace(/\s+/gu, ' ');

/** What to write instead of the value of a field, as query text; null where nothing is known. */
export function suggestedText(field: Field, value: string | null): string | null {
  if (value === null) return null;
  return /[:<>]/.test(value) || value.startsWith('-')
    ? value
    : `${field.name}${field.operator}${asValue(value)}`;
}
