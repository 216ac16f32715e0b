/** An address as it is shown until somebody asks for it: its first character and its domain. */
export function masked(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0) return '***';
  const [first = ''] = address;
  return `${first}***${address.slice(at)}`;
}
