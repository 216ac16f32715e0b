/** True for the files that the build compiles. */
export function isSource(file: string): boolean;
/** The file in dist/ that a source becomes. */
export function outputOf(root: string, file: string): string;
/** The program text of a source and its source map; rejects with file, line and what is wrong. */
export function compile(
  root: string,
  paths: Readonly<Record<string, readonly string[]>>,
  file: string,
): Promise<{ readonly code: string; readonly map: string }>;
