import { z } from 'zod';

/** What a service says of itself. */
export interface Health {
  readonly ready: boolean;
  /** What is missing, in a sentence for each thing; for people. */
  readonly missing: string;
}

const PATIENCE_MS = 2_000;
const NotReady = z.object({ failed: z.record(z.string(), z.string()) });

/** Before the first answer. */
export const NOT_ASKED: Health = { ready: false, missing: 'it does not answer yet' };

/** What an answer of /health/ready with another status than 2xx says is missing. */
export function missingIn(status: number, body: string): string {
  const parsed = NotReady.safeParse(parseJson(body));
  if (!parsed.success) return `it answers with status ${status}`;
  return Object.entries(parsed.data.failed)
    .map(([name, sentence]) => `${name}: ${sentence}`)
    .join(' ');
}

/** Asks a service whether it is ready, and what it lacks. Never throws: one that does not listen is not ready. */
export async function askHealth(url: string): Promise<Health> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.ok) return { ready: true, missing: '' };
    return { ready: false, missing: missingIn(response.status, await response.text()) };
  } catch {
    return NOT_ASKED; // Not listening yet, or too busy to answer.
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Another program's answer: its status is all that can be told.
  }
}
