export const accept = (): number => 0;
