/** A requirement moves to another list with the person's word; the focus goes with it instead of getting lost. */
export function focusRow(key: string): void {
  setTimeout(() => {
    if (document.activeElement && document.activeElement !== document.body) return;
    const rows = document.querySelectorAll<HTMLElement>('[data-row]');
    [...rows].find(({ dataset }) => dataset.row === key)?.focus();
  });
}
