export const made = 1;
