export const mailed = 1;
