import { type Phrases, phrasesListed, phrasesPattern } from '#lib/text/phrase.ts';
import type { CalmId, HintId, SignId } from './sign.ts';
import type { Wording } from './wording.ts';

/** The expressions of one language. All are global: reset `lastIndex` before a single test. */
export interface ReadyWording {
  readonly idioms: RegExp;
  readonly denials: RegExp;
  readonly notDenying: RegExp;
  readonly signs: readonly (readonly [SignId, RegExp])[];
  /** A sign with what must all be in the sentence. */
  readonly together: readonly (readonly [SignId, readonly RegExp[]])[];
  readonly hints: readonly (readonly [HintId, RegExp])[];
  readonly calm: readonly (readonly [CalmId, RegExp])[];
}

const ready = new WeakMap<Wording, ReadyWording>();

/** Made ready at a language's first use: there are some thousand phrases. */
export function readyWording(wording: Wording): ReadyWording {
  const known = ready.get(wording);
  if (known) return known;
  const { groups } = wording;
  const made = {
    idioms: phrasesPattern(wording.idioms, groups),
    denials: phrasesPattern(wording.denials, groups),
    notDenying: phrasesPattern(wording.notDenying, groups),
    signs: eachPattern(wording.signs, groups),
    together: Object.entries<Phrases | undefined>(wording.together ?? {}).flatMap(([id, phrases = '']) =>
      phrasesListed(phrases).map(
        (line) => [id as SignId, line.split('+').map((part) => phrasesPattern(part, groups))] as const,
      ),
    ),
    hints: eachPattern(wording.hints, groups),
    calm: eachPattern(wording.calm, groups),
  };
  ready.set(wording, made);
  return made;
}

function eachPattern<Id extends string>(
  lists: Readonly<Partial<Record<Id, Phrases>>>,
  groups: Wording['groups'],
): (readonly [Id, RegExp])[] {
  return Object.entries<Phrases | undefined>(lists).flatMap(([id, phrases]) =>
    phrases === undefined ? [] : [[id as Id, phrasesPattern(phrases, groups)] as const],
  );
}
