import { englishWording } from './english/wording.ts';
import { germanWording } from './german/wording.ts';
import type { Wording } from './wording.ts';
import { dutchWording } from './wording-dutch.ts';
import { frenchWording } from './wording-french.ts';
import { portugueseWording } from './wording-portuguese.ts';
import { spanishWording } from './wording-spanish.ts';

/** The languages in which notes are read: English and German thoroughly, the others for their plain phrases. */
export const languages: readonly Wording[] = [
  englishWording,
  germanWording,
  frenchWording,
  spanishWording,
  dutchWording,
  portugueseWording,
];
