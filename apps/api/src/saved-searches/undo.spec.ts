import { press, readUndo, undoParams, type Undo } from './undo.js';

const UNDOS: readonly Undo[] = [
  press('back'),
  press('searches/s_1-a/restore'),
  press('companies/m%C3%BCller%20ag/mute'),
  { path: 'limits', fields: { quietFrom: '22', quietTo: '7', weeklyMails: '' } },
  { path: 'schedule', fields: { hour: '8', weekday: '1', timeZone: 'Europe/Berlin' } },
];

describe('an undo in the address of the list', () => {
  it.each(UNDOS)('comes back as it was: $path', (undo) => expect(readUndo(undoParams(undo))).toEqual(undo));

  it.each([
    {},
    { undo: '' },
    { undo: 'erase' },
    { undo: '../../erase' },
    { undo: 'searches/a/edit' },
    { undo: 'limits?x=1' },
    { undo: 'https://elsewhere.example/' },
  ])('becomes no button where it names something else: %j', (params) => expect(readUndo(params)).toBeNull());

  it('has the fields of its form and no other', () =>
    expect(readUndo({ undo: 'limits', quietFrom: '22', address: 'x' })?.fields).toEqual({
      quietFrom: '22',
      quietTo: '',
      weeklyMails: '',
    }));
});
