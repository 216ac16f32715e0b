import { Schema } from 'mongoose';
import type { KeptDelivery } from '@app/core/records';
import { partOf, schemaOf } from './definition.js';

interface Place {
  readonly city: string;
}
interface Street {
  readonly street: string;
}
interface Thing {
  readonly _id: string;
  readonly state: 'on' | 'off';
  readonly at: Date | null;
  readonly place: Place;
  readonly names?: string[];
}
const OPTIONS = { collection: 'things', versionKey: false } as const;
const WHOLE = {
  _id: { type: String, required: true },
  state: { type: String, enum: ['on', 'off'], required: true },
  at: { type: Date, default: null },
  place: { type: partOf<Place>({ city: String }), required: true },
  names: { type: [String] },
} as const;
const { names: _names, ...without } = WHOLE;

// What is wrong here is wrong for the compiler: `npm run typecheck` fails where one of these lines is let pass.
const REFUSED = [
  // @ts-expect-error: a field is missing, though records may go without it
  () => schemaOf<Thing>(without, OPTIONS),
  // @ts-expect-error: a date is no number
  () => schemaOf<Thing>({ ...WHOLE, at: { type: Number, default: null } }, OPTIONS),
  // @ts-expect-error: a text is no number, in short either
  () => schemaOf<Thing>({ ...WHOLE, state: Number }, OPTIONS),
  // @ts-expect-error: a value that the list does not have
  () => schemaOf<Thing>({ ...WHOLE, state: { type: String, enum: ['on', 'of'] } }, OPTIONS),
  // @ts-expect-error: null where the record has none
  () => schemaOf<Thing>({ ...WHOLE, state: { type: String, default: null } }, OPTIONS),
  // @ts-expect-error: numbers in a list of texts
  () => schemaOf<Thing>({ ...WHOLE, names: { type: [Number] } }, OPTIONS),
  // @ts-expect-error: a list where there is one text
  () => schemaOf<Thing>({ ...WHOLE, _id: { type: [String] } }, OPTIONS),
  // @ts-expect-error: the shape of another part
  () => schemaOf<Thing>({ ...WHOLE, place: { type: partOf<Street>({ street: String }) } }, OPTIONS),
  // @ts-expect-error: any shape will not do for a text
  () => schemaOf<Thing>({ ...WHOLE, _id: { type: Schema.Types.Mixed } }, OPTIONS),
  // @ts-expect-error: a field that the record does not have
  () => schemaOf<Thing>({ ...WHOLE, colour: String }, OPTIONS),
  // @ts-expect-error: the same of a part
  () => partOf<NonNullable<KeptDelivery['lease']>>({ token: String }),
];

describe('the schema of a record', () => {
  it('has every field of it', () => {
    const schema = schemaOf<Thing>(WHOLE, OPTIONS);
    expect(Object.keys(schema.paths)).toEqual(['_id', 'state', 'at', 'place', 'names']);
    expect(schema.get('collection')).toBe('things');
  });

  it('has parts without an id of their own', () => {
    expect(Object.keys(partOf<Place>({ city: String }).paths)).toEqual(['city']);
  });

  it('is refused by the compiler where it is another', () => {
    expect(REFUSED).toHaveLength(11);
  });
});
