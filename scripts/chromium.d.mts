/** The path of a Chromium that is here, or undefined. A variable that names one wins; a wrong one is an error. */
export function findChromium(): string | undefined;
/** Gets a Chromium: the distribution's package for root on Debian, else Playwright's own download. */
export function getChromium(): string;
