/**
 * The one door through which chance comes in: a number from 0 up to 1, another each time. Tests pass one that is no
 * surprise; the number travels as an argument into pure code.
 */
export type Chance = () => number;
