import type { Parser } from 'chrono-node';

/** `at 11.20`: a time with a dot, as the British, Germans and Dutch write it. */
const hourWithDot: Parser = {
  pattern: () => /(?<=(?<!\p{L})(?:at|um|om|às|a las)\s)([01]?\d|2[0-3])\.([0-5]\d)(?![.\d])/iu,
  extract: (_, match) => ({ hour: Number(match[1]), minute: Number(match[2]) }),
};

/** `18u30`: a time in Flanders. */
const hourWithU: Parser = {
  pattern: () => /(?<![\p{L}\d:.,/-])([01]?\d|2[0-3])\s?u(?:\s?([0-5]\d))?(?![\p{L}\d])/iu,
  extract: (_, match) => ({ hour: Number(match[1]), minute: Number(match[2] ?? 0) }),
};

/** `17h`, `14h30`: a time in French, Portuguese and Spanish, and of people who write English there. Not `in 12h`. */
const hourWithH: Parser = {
  pattern: () =>
    /(?<![\p{L}\d:.,/-])(?<!(?:in|within|sous|dans|em|de|dentro|binnen)\s)([01]?\d|2[0-3])\s?h(?:\s?([0-5]\d))?(?![\p{L}\d])/iu,
  extract: (_, match) => ({ hour: Number(match[1]), minute: Number(match[2] ?? 0) }),
};

/** `Di., 12.5.`: a German day without its year, which would else be read as a time. */
const dayWithDots: Parser = {
  pattern: () =>
    /(?<![\p{L}\d.])(?:(?:mo|di|mi|do|fr|sa|so)(?:[a-zä]*tag|[a-z]*woch)?[.,]{0,2}\s?(?:den\s)?)?(0?[1-9]|[12]\d|3[01])\.\s?(0?[1-9]|1[0-2])\.(?!\d)/iu,
  extract: (_, match) => ({ day: Number(match[1]), month: Number(match[2]) }),
};

const ofLanguage: Readonly<Record<string, readonly Parser[]>> = { de: [dayWithDots], nl: [hourWithU] };

/** What is written often and the library does not read. */
export const extraParsers = (language: string): readonly Parser[] => [
  hourWithH,
  hourWithDot,
  ...(ofLanguage[language] ?? []),
];
