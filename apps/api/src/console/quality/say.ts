import { table } from '@app/core/untrusted';
import { qualityTexts as texts } from './texts.js';

const WHY_LEFT = table(texts.whyLeftNames);

/** Why somebody unsubscribed, in words. */
export const sayWhyLeft = (value: string): string => WHY_LEFT.get(value) ?? value;
