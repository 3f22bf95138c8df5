// Runs before the first paint so that the page never flashes in the wrong colours; the same key as look.tsx.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('rebound-color-scheme');
  } catch {
    // Storage may be switched off; then the device decides.
  }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const scheme = chosen === 'light' || chosen === 'dark' ? chosen : dark ? 'dark' : 'light';
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
})();
