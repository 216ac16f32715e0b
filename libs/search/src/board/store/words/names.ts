/** Strings as small numbers. A string keeps its number while anybody holds it; free numbers are given out again. */
export class Names {
  private readonly numbers = new Map<string, number>();
  private readonly names: string[] = [];
  private readonly holders: number[] = [];
  private readonly free: number[] = [];

  /** Numbers that have been given out lie below this. */
  get limit(): number {
    return this.names.length;
  }

  /** The number of the string, held once more. */
  hold(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) {
      this.holders[known] = (this.holders[known] ?? 0) + 1;
      return known;
    }
    const number = this.free.pop() ?? this.names.length;
    this.names[number] = name;
    this.holders[number] = 1;
    this.numbers.set(name, number);
    return number;
  }

  /** The number of a string that somebody holds, undefined for others. */
  find(name: string): number | undefined {
    return this.numbers.get(name);
  }

  /** The string behind a number that is held. */
  name(number: number): string {
    return this.names[number] ?? '';
  }

  /** One holder less. True when that was the last and the number is free again. */
  release(number: number): boolean {
    const left = (this.holders[number] ?? 1) - 1;
    this.holders[number] = left;
    if (left > 0) return false;
    this.numbers.delete(this.name(number));
    this.names[number] = '';
    this.free.push(number);
    return true;
  }
}
