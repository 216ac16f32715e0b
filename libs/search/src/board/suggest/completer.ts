import { skillLabel } from '@app/reading/normalise';
import { macroRegion } from '@app/reading/places';
import { fieldsBeginning, isFieldNearly, parseSyntax, type Completion } from '../../language/index.js';
import { fieldOf } from '../../fields/index.js';
import { printClause } from '../../query/index.js';
import { textClause, valueClause, type Clause, type Query, type ValueField } from '../../tree/index.js';
import { foldKey, termOf } from '../../text/index.js';
import type { BoardDictionary } from '../store/words/board-dictionary.js';
import { FACET_FIELDS, foldedNames } from '../store/words/facts.js';
import { usualDistances, usualValues } from './usual-values.js';
import { Best, Frequencies } from './frequencies.js';
import type { BoardSegment } from '../store/segments/board-segment.js';

/** What may stand in the place of what was typed. */
export type Suggestion =
  /** The name of a field with its operator; a value must follow. */
  | { readonly kind: 'field'; readonly text: string }
  /** `text` as it is written there, and how many open postings the clause that comes of it finds by itself (of a circle: in its centre). */
  | {
      readonly kind: 'word';
      readonly text: string;
      readonly count: number;
    }
  | {
      readonly kind: 'value';
      readonly field: ValueField;
      readonly value: string;
      readonly text: string;
      readonly count: number;
    };
type Counted = Exclude<Suggestion, { kind: 'field' }>;

/** Further names of a value, beside the value itself and, of a skill, its other names. */
export type ValueNames = (field: ValueField, value: string) => readonly string[];

/** The board that is asked. */
interface Asked {
  readonly segments: readonly BoardSegment[];
  readonly count: (query: Query) => number;
}

/** The most suggestions that are made. */
export const MOST_SUGGESTIONS = 8;
/** Fields whose values a plain word may mean. */
const MEANT_BY_WORDS: readonly ValueField[] = [
  'skill',
  'company',
  'city',
  'country',
  'seniority',
  'workplace',
  'type',
];
/** Candidates whose postings are counted: more than are shown, as closed postings are still in the frequencies. */
const COUNTED = { ofField: 16, ofEach: 4, words: 12 } as const;
const SHOWN = { fields: 2, ofEach: 2, words: 4 } as const;
/** A word of a title says more of a posting than many in its text. */
const TITLE_WEIGHT = 20;
/** Of more postings than this, a word in two fifths of them or more ("and", "you", "team") narrows nothing down. */
const MANY = 100;
const EVERYWHERE = 0.4;
/** A word in a smaller share of postings is a slip of the pen more often than a word. */
const RARE = 1 / 10_000;
/** Fields of few values, which have other names in each language. */
const CLOSED = new Set<ValueField>([
  'country',
  'region',
  'remote',
  'workplace',
  'seniority',
  'type',
  'visa',
  'lang',
  'pay',
]);
const UNKNOWN = 'unknown';

/**
 * Completes fields, values and words of the board. A call walks the words or the values of a field once, in flat arrays, and
 * then counts the postings of some dozens of them at most.
 */
export class Completer {
  private readonly words = new Frequencies(({ words }) => words);
  private readonly titles = new Frequencies(({ titles }) => titles);
  private readonly facts = new Frequencies(({ facts }) => facts);
  private readonly named = new WeakMap<ValueNames, Map<number, string>>();

  constructor(private readonly dictionary: BoardDictionary) {}

  /** The most postings first, then names of fields, or before them the field whose name is typed nearly. What would leave the text as it is, is left out. */
  suggest(typed: Completion, names: ValueNames, board: Asked): readonly Suggestion[] {
    const field = FACET_FIELDS.find((each) => each === typed.field);
    if (field !== undefined) return this.values(field, typed, names, board, COUNTED.ofField);
    if (typed.field !== null && typed.field !== 'title') return usual(typed, board);
    if (foldKey(typed.typed) === '' && typed.field === null) return [];
    const words = this.wordsBeginning(typed, board);
    if (typed.onlyWords) return words.slice(0, MOST_SUGGESTIONS);
    const values = MEANT_BY_WORDS.flatMap((each) =>
      this.values(each, typed, names, board, COUNTED.ofEach).slice(0, SHOWN.ofEach),
    ).sort(byCount);
    const fields = fieldsBeginning(typed.typed).slice(0, SHOWN.fields);
    const room = MOST_SUGGESTIONS - fields.length;
    const shownWords = words.slice(0, Math.max(SHOWN.words, room - values.length));
    const found = [...shownWords, ...values.slice(0, room - Math.min(shownWords.length, room))].sort(byCount);
    const named = fields.map((text): Suggestion => ({ kind: 'field', text }));
    return isFieldNearly(typed.typed) ? [...named, ...found] : [...found, ...named];
  }

  private values(
    field: ValueField,
    { typed, field: stands, distance }: Completion,
    names: ValueNames,
    board: Asked,
    counted: number,
  ): Counted[] {
    const clauseOf = (fact: number): Clause =>
      valueClause(field, this.dictionary.facts.shownAs(fact)?.value ?? '');
    // Around a place whose coordinates are not known nothing can be looked for.
    const canStand = (text: string): boolean =>
      distance === null || parseSyntax(`within:${distance} of:${text}`).ok;
    return this.factsBeginning(field, typed, names, board, counted)
      .map((fact): Counted => {
        const clause = clauseOf(fact);
        const printed = printClause(clause);
        const text = stands === null ? printed : printed.slice(field.length + fieldOf(field).operator.length);
        const value = this.dictionary.facts.shownAs(fact)?.value ?? '';
        return { kind: 'value', field, value, text, count: canStand(text) ? board.count(clause) : 0 };
      })
      .filter(({ count, text }) => count > 0 && text !== typed)
      .sort(byCount)
      .slice(0, MOST_SUGGESTIONS);
  }

  /** The most frequent facts of a field of whose names a word begins with what was typed. */
  private factsBeginning(
    field: ValueField,
    typed: string,
    names: ValueNames,
    { segments }: Asked,
    most: number,
  ): readonly number[] {
    const { facts } = this.dictionary;
    const frequency = this.facts.of(segments, facts.size);
    const fits = nameTest(typed);
    const hasSigns = SIGNS.test(typed);
    const best = new Best(most);
    // Who is remote in a country is asked for by the country or by a region of several; all that have postings may be meant.
    const others =
      field === 'remote'
        ? [...facts.offeredIn('country'), ...facts.offeredIn('region').filter(this.isMacro)]
        : [];
    for (const fact of [...facts.offeredIn(field), ...others]) {
      const isMeant = hasSigns
        ? this.beginsSo(fact, typed)
        : fits(facts.namesOf(fact)) || fits(this.otherNames(fact, names));
      if (isMeant) best.offer(fact, frequency[fact]!);
    }
    return best.keys.filter((fact) => field !== 'remote' || facts.shownAs(fact)?.value !== UNKNOWN);
  }

  private readonly isMacro = (fact: number): boolean =>
    macroRegion(this.dictionary.facts.shownAs(fact)?.value ?? '') !== null;

  /** Names are folded, and have lost their signs: `c+`, `.n` and `c#` are compared with the name as it is written. */
  private beginsSo(fact: number, typed: string): boolean {
    const shown = this.dictionary.facts.shownAs(fact);
    const name = shown?.field === 'skill' ? skillLabel(shown.value) : (shown?.value ?? '');
    return name.toLowerCase().startsWith(typed.toLowerCase());
  }

  private otherNames(fact: number, names: ValueNames): string {
    const shown = this.dictionary.facts.shownAs(fact);
    if (shown === null || !CLOSED.has(shown.field)) return '';
    const known = this.named.get(names) ?? new Map<number, string>();
    this.named.set(names, known);
    const folded = known.get(fact) ?? foldedNames(names(shown.field, shown.value));
    known.set(fact, folded);
    return folded;
  }

  private wordsBeginning({ typed, field }: Completion, { segments, count }: Asked): Counted[] {
    const { words, rules } = this.dictionary;
    const tokens = rules.analyse(typed);
    const isAny = typed === '' && field === 'title';
    if ((tokens.length !== 1 && !isAny) || SIGNS.test(typed)) return [];
    const begins = isAny ? () => true : words.beginsWith(tokens, 0);
    const inTitles = this.titles.of(segments, words.size);
    const anywhere = this.words.of(segments, words.size);
    const best = new Best(COUNTED.words);
    for (let id = 0; id < words.size; id += 1) {
      if (!begins(id)) continue;
      const score = inTitles[id]! * TITLE_WEIGHT + (field === 'title' ? 0 : anywhere[id]!);
      if (score > 0) best.offer(id, score);
    }
    return this.countedWords(
      best.keys.map((id) => words.word(id)),
      typed,
      { field, count, segments },
    );
  }

  /** Of the words that are compared as one (engineer, engineers) the most frequent one. */
  private countedWords(
    found: readonly string[],
    typed: string,
    { field, count, segments }: Asked & Pick<Completion, 'field'>,
  ): Counted[] {
    const docs = segments.reduce((sum, segment) => sum + segment.docs, 0);
    const most = docs > MANY ? docs * EVERYWHERE : Infinity;
    const least = Math.max(docs > MANY ? 2 : 1, docs * RARE);
    const byTerm = new Map(found.toReversed().map((word) => [termOf(word), word]));
    const scope = field === 'title' ? 'title' : 'any';
    return found
      .filter((word) => byTerm.get(termOf(word)) === word && termOf(word) !== termOf(foldKey(typed)))
      .map((word): Counted => {
        const clause = textClause(word, scope);
        return { kind: 'word', text: printClause(textClause(word)), count: count(clause) };
      })
      .filter((each) => each.count >= least && each.count < most)
      .sort(byCount);
  }
}

/** Signs that are a part of names, as in C++, C# and .NET. */
const SIGNS = /[+#.]/;

/** What people write most behind fields whose values are figures, with what each finds by itself. */
function usual({ field, operator, typed }: Completion, { count }: Asked): readonly Suggestion[] {
  if (field === 'within') return usualDistances(typed).map((text) => ({ kind: 'field', text }));
  return usualValues(field ?? '', operator, typed).flatMap((text): Counted[] => {
    const parsed = parseSyntax(`${field}${operator}${text}`);
    const found = parsed.ok && parsed.query !== null ? count(parsed.query) : 0;
    return found === 0 ? [] : [{ kind: 'word', text, count: found }];
  });
}

/** Tells whether a name begins with what was typed, or, from two letters on, a word of a name. */
function nameTest(typed: string): (names: string) => boolean {
  const start = ` ${foldKey(typed)}`;
  if (start === ' ') return () => typed.trim() === '';
  if (start.length > 2) return (names) => names.includes(start);
  return (names) => names.startsWith(start) || names.includes(`\n${start}`);
}

const byCount = (a: Counted, b: Counted): number => b.count - a.count || (a.text < b.text ? -1 : 1);
