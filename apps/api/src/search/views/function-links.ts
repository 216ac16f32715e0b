import type { Facet } from '@app/search/board';
import { EMPTY_FORM, joinForm, splitQuery } from '@app/search/language';
import type { Query } from '@app/search/tree';
import { WORK_FUNCTIONS, type WorkFunction } from '@app/core/posting';
import { valueLabel } from '../../texts/facet-values.js';
import type { Texts } from '../../texts/index.js';
import { searchHref } from './conditions.js';
import { familiesOf } from './functions.js';

/** A function or one of its families: a press includes it, or drops it again. */
export interface FunctionLink {
  readonly label: string;
  readonly count: number;
  /** Whether the search asks for it. */
  readonly isTaken: boolean;
  readonly href: string;
}

/** A function, and its families where the search asks for some of them. */
export interface FunctionGroup extends FunctionLink {
  readonly name: WorkFunction;
  readonly families: readonly FunctionLink[];
}

/**
 * The functions of what a search finds. A count is the sum of those of the families: an opening whose postings are of several
 * families counts for each.
 */
export function functionGroups(
  query: Query | null,
  facets: readonly Facet[],
  texts: Texts,
): readonly FunctionGroup[] {
  const families = new Families(query, facets);
  return WORK_FUNCTIONS.map((name) => groupOf(name, families, texts)).filter(
    ({ count, isTaken, families: inside }) => count > 0 || isTaken || inside.length > 0,
  );
}

function groupOf(name: WorkFunction, families: Families, texts: Texts): FunctionGroup {
  const all = familiesOf(name);
  const taken = all.filter((family) => families.has(family));
  const isTaken = taken.length === all.length;
  return {
    name,
    label: texts.board.functions[name],
    count: all.reduce((sum, family) => sum + families.count(family), 0),
    isTaken,
    href: families.hrefWith(isTaken ? [] : all, taken),
    families: taken.length === 0 || all.length === 1 ? [] : inside(all, taken, families, texts),
  };
}

/** Of a whole function a press leaves one family; of a part it adds or drops one. */
function inside(
  all: readonly string[],
  taken: readonly string[],
  families: Families,
  texts: Texts,
): readonly FunctionLink[] {
  const isWhole = taken.length === all.length;
  return all
    .filter((family) => families.count(family) > 0 || (!isWhole && taken.includes(family)))
    .map((family) => {
      const isTaken = !isWhole && taken.includes(family);
      return {
        label: valueLabel('family', family, texts),
        count: families.count(family),
        isTaken,
        href: isTaken ? families.hrefWith([], [family]) : families.hrefWith([family], isWhole ? taken : []),
      };
    });
}

/** The families that a search asks for, with the counts of all. */
class Families {
  private readonly split: ReturnType<typeof splitQuery>;
  private readonly counts: ReadonlyMap<string, number>;

  constructor(query: Query | null, facets: readonly Facet[]) {
    this.split = query === null ? { form: EMPTY_FORM, words: null } : splitQuery(query);
    const found = facets.find(({ field }) => field === 'family')?.values ?? [];
    this.counts = new Map(found.map(({ value, count }) => [value, count]));
  }

  count(family: string): number {
    return this.counts.get(family) ?? 0;
  }

  has(family: string): boolean {
    return new Map(Object.entries(this.split.form.facets.family ?? {})).get(family) === 'include';
  }

  /** The search with some more families and without others. */
  hrefWith(added: readonly string[], dropped: readonly string[]): string {
    const { form, words } = this.split;
    const kept = Object.entries(form.facets.family ?? {}).filter(
      ([family]) => !dropped.includes(family) && !added.includes(family),
    );
    const family = Object.fromEntries([...kept, ...added.map((name) => [name, 'include'] as const)]);
    return searchHref(joinForm(words, { ...form, facets: { ...form.facets, family } }));
  }
}
