import { analyse, analyseNames, foldKey } from './analyser.js';
import { namedSpellings, type NamedSpelling } from './spellings.js';

/** In which further spellings some words are found, since spellings of one word are one. */
export interface OtherSpellings {
  /** A few of them, folded. */
  readonly examples: readonly string[];
  /** True where the words are only a part of what is written together elsewhere: "data" in "database". */
  readonly inPart: boolean;
}

const MOST_EXAMPLES = 3;

interface Placed {
  readonly spelling: NamedSpelling;
  /** Where the term stands among those of the spelling. */
  readonly at: number;
}

/** Made when it is first asked for: few processes ever do. */
let byTerm: ReadonlyMap<string, readonly Placed[]> | null = null;

function placedSpellings(): ReadonlyMap<string, readonly Placed[]> {
  if (byTerm !== null) return byTerm;
  const placed = new Map<string, Placed[]>();
  for (const spelling of namedSpellings()) {
    spelling.terms.forEach((term, at) => {
      const known = placed.get(term);
      if (known === undefined) placed.set(term, [{ spelling, at }]);
      else known.push({ spelling, at });
    });
  }
  return (byTerm = placed);
}

/** The other spellings under which a word or phrase is found too; null where there are none. */
export function otherSpellingsOf(text: string): OtherSpellings | null {
  const terms = analyse(text).terms();
  const written = analyseNames(text);
  const typed = ` ${written.words().join(' ')} `;
  const whole = new Examples(typed);
  const parts = new Examples(typed);
  for (const [i, term] of terms.entries()) {
    for (const { spelling, at } of placedSpellings().get(term) ?? []) {
      if (!isAligned(terms, spelling.terms, i - at)) continue;
      const isWhole = i >= at && i - at + spelling.terms.length <= terms.length;
      if (isWhole) whole.add(spelling, spelling.shown);
      // Apart, they were found all along.
      (isWhole ? whole : parts).add(spelling, spelling.word);
    }
  }
  const inPart = whole.isEmpty && written.terms().join(' ') === terms.join(' ');
  if (inPart && parts.isEmpty) return null;
  return { examples: (inPart ? parts : whole).first(MOST_EXAMPLES), inPart };
}

/** Spellings other than what was typed. */
class Examples {
  private readonly byKind = new Map<string, string | null>();

  constructor(private readonly typed: string) {}

  get isEmpty(): boolean {
    return this.first(1).length === 0;
  }

  /** A compound has several ways to be written together, not all of them in use: one of them is an example, or what was typed. */
  add({ terms }: NamedSpelling, other: string): void {
    const kind = terms.length === 1 ? other : `${terms.join(' ')} ${other.includes(' ')}`;
    const isTyped = this.typed.includes(` ${foldKey(other)} `);
    if (isTyped) this.byKind.set(kind, null);
    else if (!this.byKind.has(kind)) this.byKind.set(kind, other);
  }

  first(most: number): readonly string[] {
    return [...this.byKind.values()].filter((other) => other !== null).slice(0, most);
  }
}

/** Whether two rows of terms agree where they lie over each other, the second beginning `by` terms after the first. */
function isAligned(terms: readonly string[], others: readonly string[], by: number): boolean {
  return others.every((other, k) => terms[k + by] === undefined || terms[k + by] === other);
}
