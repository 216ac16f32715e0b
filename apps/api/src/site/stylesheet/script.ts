/**
 * The script of the form to save: it fills in the browser's time zone (ECMA-402,
 * `resolvedOptions`) where the server can only guess. Without it the field says UTC and can be changed all the same.
 */
export const SCRIPT = `(() => {
  const field = document.querySelector('input[data-find="time-zone"]');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  if (field && timeZone && field.value === field.defaultValue) field.value = timeZone;
})();
`;
