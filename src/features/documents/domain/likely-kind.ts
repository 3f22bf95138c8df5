import type { DocumentKind } from './stored-document.ts';

/** How a letter speaks to somebody, in English, German, French, Spanish, Dutch and Portuguese. */
const greeting =
  /^\s*(?:dear\s|to whom it may concern|hello\s\p{Lu}|sehr geehrte|guten tag|liebe[rs]?\s\p{Lu}|madame|monsieur|bonjour|estimad[oa]|querid[oa]|geachte|beste\s\p{Lu}|prezad[oa]|car[oa]\s\p{Lu})/imu;
const within = 2_500;

/** What a document probably is; the person can say otherwise. */
export const likelyKind = (text: string): DocumentKind =>
  greeting.test(text.slice(0, within)) ? 'letter' : 'resume';
