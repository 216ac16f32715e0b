export const rows = (table: string): string[] => table.split('\n').filter((row) => row !== '');

export function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
