export const dice = (): number => Math.random();
export const load = (): unknown => fetch('x');
export const say = (): void => console.log('x');
