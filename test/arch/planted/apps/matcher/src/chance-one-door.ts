export const spread = (): number => Math.random() * 10;
export const dice = Math.random;
