export const posted = 1;
