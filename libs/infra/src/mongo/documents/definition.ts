import { Schema, type SchemaDefinition, type SchemaOptions } from 'mongoose';

// Mongoose takes a schema that knows half of its record, and leaves out the rest of every write. Here the compiler refuses it.

/** How a record is stored: every field of it, each as what it is, and none besides. */
export type Definition<Kept> = { readonly [Field in keyof Kept]-?: FieldOf<Kept[Field]> };

type FieldOf<Value> =
  | TypeOf<NonNullable<Value>>
  | { readonly type: TypeOf<NonNullable<Value>>; readonly required?: true; readonly default?: Value }
  | OfList<Value>;

/** A text of a closed list, or of one form. */
type OfList<Value> = [NonNullable<Value>] extends [string]
  ? {
      readonly type: StringConstructor;
      readonly enum?: readonly Value[];
      readonly match?: RegExp;
      readonly required?: true;
      readonly default?: Value;
    }
  : never;

type TypeOf<Value> = [Value] extends [string]
  ? StringConstructor
  : [Value] extends [number]
    ? NumberConstructor
    : [Value] extends [boolean]
      ? BooleanConstructor
      : [Value] extends [Date]
        ? DateConstructor
        : [Value] extends [Uint8Array]
          ? BufferConstructor
          : [Value] extends [readonly (infer Item)[]]
            ? readonly [TypeOf<Item>] | typeof Schema.Types.Mixed
            : Part<Value> | typeof Schema.Types.Mixed;

/** The schema of a part of a record. What it is of is held beside it, as mongoose's type does not tell schemas apart. */
export type Part<Value> = Schema<Value> & { readonly [OF]?: (value: Value) => Value };
declare const OF: unique symbol;

/** The schema of a collection. */
export const schemaOf = <Kept>(fields: Definition<Kept>, options: SchemaOptions): Schema<Kept> =>
  new Schema<Kept>(fields as unknown as SchemaDefinition, options as never);

/** The schema of what is stored inside a record: it has no id of its own. */
export const partOf = <Value>(fields: Definition<Value>): Part<Value> =>
  new Schema<Value>(fields as unknown as SchemaDefinition, { _id: false } as never);
