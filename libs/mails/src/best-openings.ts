/** What an opening is worth in a mail. */
export interface Worth {
  /** How close it comes to each search of the person that it met, each from 0 to 1. */
  readonly closeness: readonly number[];
  /** When it was found. */
  readonly at: Date;
}

/** What met most of the person's searches and comes closest to them first; of those that are alike, the newest. */
export function bestOpenings<Item>(items: readonly Item[], worthOf: (item: Item) => Worth): readonly Item[] {
  return items
    .map((item) => {
      const { closeness, at } = worthOf(item);
      return { item, sum: closeness.reduce((sum, one) => sum + one, 0), at: at.getTime() };
    })
    .sort((a, b) => b.sum - a.sum || b.at - a.at)
    .map(({ item }) => item);
}
