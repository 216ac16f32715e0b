/**
 * Instants in ascending order, and the index that each had. An instant and its index are packed into one double where they
 * fit (90 days of milliseconds and a million alerts do): numbers sort several times faster than indices that are looked up.
 */
export function byTime(instants: Float64Array): {
  readonly order: Uint32Array;
  readonly sorted: Float64Array;
} {
  const [from, to] = rangeOf(instants);
  const scale = 2 ** Math.ceil(Math.log2(instants.length + 1));
  if ((to - from + 1) * scale > Number.MAX_SAFE_INTEGER) {
    const order = Uint32Array.from(instants, (_, i) => i).sort((a, b) => instants[a]! - instants[b]!);
    return { order, sorted: instants.slice().sort() };
  }
  const sorted = new Float64Array(instants.length);
  for (let i = 0; i < sorted.length; i += 1) sorted[i] = (instants[i]! - from) * scale + i;
  sorted.sort();
  const order = new Uint32Array(sorted.length);
  for (let i = 0; i < sorted.length; i += 1) {
    const key = sorted[i]!;
    const passed = Math.floor(key / scale);
    order[i] = key - passed * scale;
    sorted[i] = from + passed;
  }
  return { order, sorted };
}

function rangeOf(instants: Float64Array): readonly [number, number] {
  let from = Infinity;
  let to = -Infinity;
  for (const instant of instants) {
    if (instant < from) from = instant;
    if (instant > to) to = instant;
  }
  return [from, to];
}
