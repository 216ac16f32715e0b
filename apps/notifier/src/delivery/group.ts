/** Takes a group through steps: what fails in one member takes none of the others with it. */
export class Group {
  private readonly failures: unknown[] = [];

  /** Takes each through a step, side by side. Null, or a failure: it goes no further. */
  async each<From, To>(
    members: readonly From[],
    step: (member: From, n: number) => Promise<To | null>,
  ): Promise<(To & {})[]> {
    const results = await Promise.allSettled(members.map((member, n) => step(member, n)));
    return results.flatMap((result) => {
      if (result.status === 'rejected') this.failures.push(result.reason);
      return result.status === 'rejected' || result.value == null ? [] : [result.value];
    });
  }

  /** Throws what failed: the one failure as it is, several together. */
  done(): void {
    if (this.failures.length > 1) throw new AggregateError(this.failures, 'Several of a group failed.');
    if (this.failures.length === 1) throw this.failures[0];
  }
}
