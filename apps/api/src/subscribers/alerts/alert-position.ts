import { asId, type AlertId } from '@app/core/ids';

/** Where a page of alerts begins: behind this one. */
export interface AlertPosition {
  readonly at: Date;
  readonly id: AlertId;
}

/** The position behind an alert, as text for an address. */
export const printPosition = ({ at, id }: AlertPosition): string => `${at.getTime().toString(36)}~${id}`;

/** Null where it is none of ours. */
export function readPosition(text: string): AlertPosition | null {
  const match = /^([0-9a-z]{1,9})~([\w:-]{1,150})$/.exec(text);
  return match === null ? null : { at: new Date(parseInt(match[1] ?? '', 36)), id: asId(match[2] ?? '') };
}
