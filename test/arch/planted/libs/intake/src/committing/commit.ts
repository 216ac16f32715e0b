export const commit = (): number => 0;
