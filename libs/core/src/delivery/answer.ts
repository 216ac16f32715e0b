/** What the other side answered, in one line. Mail servers begin their words with the code: it is said once. */
export function answerOf(attempt: { readonly code: number | null; readonly detail: string | null }): string {
  const code = attempt.code === null ? '' : String(attempt.code);
  const detail = attempt.detail ?? '';
  const isSaid =
    code !== '' && (detail === code || detail.startsWith(`${code} `) || detail.startsWith(`${code}-`));
  return (isSaid ? [detail] : [code, detail]).filter((part) => part !== '').join(' ');
}
