export const bounces = 0;
