declare global {
  interface Window {
    /** Read by the library that locks scrolling behind a dialog, for the style element it makes. */
    __webpack_nonce__?: string;
  }
}

/** The nonce the server wrote into this page for styles made at run time. */
export function styleNonce(page: Document): string {
  const nonce = page.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
  window.__webpack_nonce__ = nonce;
  return nonce;
}
