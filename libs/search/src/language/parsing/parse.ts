import { FIRST_RELATED, RELATED_VERSION } from '@app/core/wordings';
import { analyseNames } from '../../text/index.js';
import { allOf, anyOf, notOf, textClause, type Query, type TextClause } from '../../tree/index.js';
import { queryError, type QueryError } from '../lexing/errors.js';
import { MOST_QUERY_COST, queryCost } from '../../query/cost.js';
import type { QueryFault } from '../../fields/faults.js';
import type { Field } from '../../fields/field.js';
import { clauseWith, meantClause, meantField, meantName, meantValue } from './field-hints.js';
import { fieldOf, findField, isWrittenWith, nearestField, rowsOf } from '../../fields/fields.js';
import { findContradiction, printClause } from '../../query/index.js';
import { lex } from '../lexing/lexer.js';
import type { Lexeme, Term } from '../lexing/lexemes.js';
import { mendOfSign } from '../lexing/lone-signs.js';
import { asValue, fitted, mendedBy, otherwayRound, squeeze, suggestedText, written } from './mends.js';
import { moneyAround, printMoney } from '../amounts/typed-money.js';
import { payMend } from '../amounts/pay-texts.js';
import { spreadValue, type Spread } from './spread-values.js';

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
  return failed(queryError(found.fault, { position: 0, length: text.length }, found.mend));
}

/** Reads a query text without asking whether anything could match it. `related`: the table of related words that counts. */
export function parseSyntax(text: string, related: number = RELATED_VERSION): ParseResult {
  return parseAt(text, related, 0);
}

/** `depth`: how many mends this one is a part of. */
function parseAt(text: string, related: number, depth: number): ParseResult {
  if (text.length > QUERY_LIMITS.length) {
    const at = { position: QUERY_LIMITS.length, length: text.length - QUERY_LIMITS.length };
    return failed(queryError({ kind: 'too-long', most: QUERY_LIMITS.length }, at));
  }
  const { lexemes, error } = lex(text);
  if (error !== null) return failed(error);
  if (lexemes.length === 0) {
    return failed(queryError({ kind: 'empty' }, { position: 0, length: text.length }, 'python remote:yes'));
  }
  return new Parser(text, lexemes, related, depth).run();
}

const failed = (...errors: QueryError[]): ParseResult => ({ ok: false, errors });

/** Thrown inside the parser where it cannot go on; never leaves this file. */
class Stop {
  constructor(readonly error: QueryError) {}
}

type Place = Pick<Term, 'position' | 'length'>;
const STANDS_FOR_BAD: Query = textClause('bad');
/** A mend that is wrong itself is mended so often. */
const MOST_MENDS = 3;

class Parser {
  private at = 0;
  private clauses = 0;
  private readonly errors: QueryError[] = [];

  constructor(
    private readonly text: string,
    private readonly lexemes: readonly Lexeme[],
    private readonly related: number,
    private readonly mends: number,
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
    const from = this.peek()?.position ?? this.text.length;
    let signs = 0;
    while (this.take('not')) signs += 1;
    const length = (this.peek()?.position ?? this.text.length) - from;
    if (signs > 1) this.bad({ position: from, length }, { kind: 'repeated-minus' }, '-');
    const list = this.list(depth, carried);
    return signs > 0 ? notOf(list) : list;
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

  /** `title:(a OR b)`: a field without a value of its own, before a parenthesis. */
  private isBeforeGroup({ field, operator, value, quoted }: Term): boolean {
    const takesGroup = field !== null && (operator === ':' || operator === '=');
    return takesGroup && value === '' && !quoted && this.isNext('open');
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
    const field = term.field === null ? carried : findField(term.field, term.operator);
    if (field === null && term.field !== null) return this.unknownField(term);
    if (term.starred) return this.starInQuotes(term, field);
    return field === null ? this.words(term, 'any', squeeze(term.value)) : this.fieldClause(term, field);
  }

  private fieldClause(term: Term, field: Field): Query {
    const { name, operator } = field;
    const start = `${name}${operator}`;
    const spread = this.spread(field, term);
    const raw = squeeze(spread.value);
    const whole = this.upToHere(term);
    if (raw === '') return this.bad(term, { kind: 'missing-value', start, example: field.example }, null);
    if (term.field !== null && !isWrittenWith(field, term.operator)) {
      const operators = rowsOf(term.field).map((row) => row.operator);
      const mend =
        otherwayRound(field, term.operator, raw) ??
        meantValue(field, term.operator, raw) ??
        written(field, raw);
      return this.bad(whole, { kind: 'bad-operator', field: name, operators }, this.sound(mend));
    }
    if (name === 'title') return this.words(term, 'title', raw);
    if (!this.isWhole(term, name, written(field, raw))) return STANDS_FOR_BAD;
    const result = field.read(raw, false);
    if (result.ok && !spread.isLoose) return result.clause;
    if (result.ok) {
      const fault = { kind: 'bad-value', field: name, value: { kind: 'place-not-behind-of' } } as const;
      return this.bad(whole, fault, printClause(result.clause));
    }
    const fault = payMend(field, raw)?.fault ?? result.fault;
    const suggested = suggestedText(field, result.suggestion);
    // A circle knows which town a state means; the meaning of the words alone would forget the state.
    const own = name === 'within' ? suggested : null;
    const mend = own ?? meantValue(field, term.operator, raw) ?? suggested;
    return this.bad(whole, { kind: 'bad-value', field: name, value: fault }, this.sound(mend));
  }

  /** The value of a field with what belongs to it in the terms behind, which are taken. */
  private spread(field: Field, term: Term): Spread {
    const found = spreadValue(
      field.name === 'pay' ? fieldOf('salary') : field,
      term,
      this.lexemes.slice(this.at),
    );
    this.at += found.used;
    const last = this.lexemes[this.at - 1];
    const isCentre = found.used > 0 && last?.type === 'term' && last.field !== null;
    if (isCentre) this.isWhole(last, 'of', `of:${asValue(last.value)}`);
    return found;
  }

  /** False, with the fault told, for a value with a sign that only words may have. */
  private isWhole(term: Term, field: string, write: string): boolean {
    const place = field === 'of' ? term : this.upToHere(term);
    const fault = { kind: 'bad-value', field, value: { kind: 'star-refused' } } as const;
    if (term.exact) this.bad(place, { kind: 'exact-only-words', write }, write);
    else if (term.prefix) this.bad(place, fault, write);
    return !term.exact && !term.prefix;
  }

  /** A term with those that were read as a part of it: all of it is to be rewritten. */
  private upToHere(term: Term): Term {
    const last = this.lexemes[this.at - 1];
    if (last?.type !== 'term') return term;
    return { ...term, length: last.position + last.length - term.position };
  }

  /** `"front*"`, `"front end*"`: a star that would be lost. */
  private starInQuotes(term: Term, field: Field | null): Query {
    const value = squeeze(term.value.replaceAll('*', ''));
    const isWord = analyseNames(value).words().length === 1 && !/\s/.test(value);
    const isText = field === null || field.name === 'title';
    const start = field === null ? '' : `${field.name}${field.operator}`;
    const write = `${start}${isText && isWord && !term.exact ? `${value}*` : `"${value.replace(/["\\]/g, '\\$&')}"`}`;
    return this.bad(term, { kind: 'star-in-quotes' }, this.sound(write));
  }

  /** A mend that can be read: where it is wrong too, what it is mended to; null where nothing comes of it. */
  private sound(mend: string | null): string | null {
    if (mend === null || this.mends >= MOST_MENDS) return null;
    const read = parseAt(mend, this.related, this.mends + 1);
    if (read.ok) return mend;
    const better = mendedBy(mend, read.errors);
    return better !== null && parseAt(better, this.related, this.mends + 1).ok ? better : null;
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

  /** A term of signs alone: a part of an amount (`80.000 €`), or between words (`java / spring`), is to be rewritten with them. */
  private nothingIn(term: Term): Query {
    const money = term.field === null && !term.quoted ? moneyAround(this.text, term) : null;
    if (money !== null) {
      const amount = this.text.slice(money.position, money.position + money.length).trim();
      return this.bad(money, { kind: 'loose-amount', amount }, `salary>=${printMoney(money)}`);
    }
    const mend = mendOfSign(this.text, this.lexemes, this.at - 1);
    if (mend === null) return this.bad(term, { kind: 'nothing-to-search' }, null);
    return this.bad(mend, { kind: 'sign-alone', sign: term.value }, mend.write);
  }

  private unknownField(term: Term): Query {
    const name = term.field ?? '';
    const near = nearestField(name);
    const field = meantField(name, term.operator) ?? (near === null ? null : findField(near, term.operator));
    const value = squeeze(field === null ? term.value : this.spread(field, term).value);
    const { position, length } = this.upToHere(term);
    const written = this.text.slice(position, position + length).replace(/["\\]/g, '');
    const mend =
      meantClause(name, value, term.operator) ??
      (field === null ? `"${written}"` : value === '' ? null : clauseWith(field, value));
    const meant = meantName(name);
    const fault = { kind: 'unknown-field', field: name, ...(meant === null ? {} : { meant }) } as const;
    return this.bad({ position, length }, fault, this.sound(mend));
  }

  private bad(at: Place, fault: QueryFault, suggestion: string | null): Query {
    const mend = suggestion === null ? null : fitted(this.lexemes, at, suggestion);
    this.errors.push(queryError(fault, at, mend));
    return STANDS_FOR_BAD;
  }
}
