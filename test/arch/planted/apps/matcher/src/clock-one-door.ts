export const early = Date.now();
export const late = new Date();
export const fine = new Date(0);
