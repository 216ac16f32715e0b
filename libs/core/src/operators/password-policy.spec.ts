import { passwordFault, type PasswordFault } from './password-policy.js';

describe('passwordFault', () => {
  it.each<[string, PasswordFault | null]>([
    ['elevenchars', 'too-short'],
    ['', 'too-short'],
    // Characters, not UTF-16 units: eleven of them.
    ['😀😁😂😃😄😅😆😇😈😉😊', 'too-short'],
    ['x y '.repeat(33), 'too-long'],
    ['aaaaaaaaaaaa', 'too-simple'],
    ['abababababab', 'too-simple'],
    ['123456789012', 'too-simple'],
    ['abcdefghijkl', 'too-simple'],
    ['lkjihgfedcba', 'too-simple'],
    ['Password1234!', 'too-common'],
    ['P-a-s-s-w-o-r-d-1', 'too-common'],
    ['qwertyuiop12', 'too-common'],
    ['CorrectHorseBatteryStaple', 'too-common'],
    ['ada.lovelace-1815', 'has-name'],
    ['ADA.Lovelace-1815', 'has-name'],
    ['three old kettles', null],
    ['7f3kQ9-zzPW2', null],
    ['пароль из многих слов', null],
    ['😀😁😂😃😄😅😆😇😈😉😊😋', 'too-simple'],
    ['😋🚀😂😃🙈😅😆🎲😈😉😊😀', null],
  ])('says of %j: %j', (password, fault) => {
    expect(passwordFault(password, 'ada.lovelace')).toBe(fault);
  });
});
