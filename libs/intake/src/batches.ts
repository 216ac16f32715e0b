/**
 * Cuts a list into batches of at most `size` in which no id occurs twice: the second occurrence of an id comes in a later
 * batch than the first.
 */
export function inBatches<T extends { readonly id: string }>(items: readonly T[], size: number): T[][] {
  const batches: T[][] = [];
  const firstFree = new Map<string, number>();
  let open = 0;
  for (const item of items) {
    let target = Math.max(open, firstFree.get(item.id) ?? 0);
    while ((batches[target]?.length ?? 0) >= size) target += 1;
    (batches[target] ??= []).push(item);
    firstFree.set(item.id, target + 1);
    while ((batches[open]?.length ?? 0) >= size) open += 1;
  }
  return batches;
}
