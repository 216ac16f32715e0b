import type { VNode } from 'preact';
import { loginTexts as texts } from './texts.js';

/** Goes on to the console by itself. */
export const LetIn = (): VNode => (
  <>
    <meta http-equiv="refresh" content="0;url=/" />
    <h1>{texts.letIn}</h1>
    <p>
      <a href="/">{texts.goOn}</a>
    </p>
  </>
);
