import type { Importance } from '#features/postings/domain/requirement.ts';
import type { JudgedRequirement } from './match-page.ts';

/** How many things are asked, and how many of them are shown. */
export interface ShownCount {
  readonly asked: number;
  readonly shown: number;
  readonly partly: number;
}

/** Counted altogether and by how much it matters; what is not really asked is not counted. */
export function shownCounts(
  requirements: readonly Pick<JudgedRequirement, 'showing' | 'importance'>[],
): Readonly<Record<Importance | 'all', ShownCount>> {
  const asked = requirements.filter(({ showing }) => showing !== 'left-out');
  const count = (of: typeof asked): ShownCount => ({
    asked: of.length,
    shown: of.filter(({ showing }) => showing === 'shown').length,
    partly: of.filter(({ showing }) => showing === 'partly').length,
  });
  const ofImportance = (each: Importance) => count(asked.filter(({ importance }) => importance === each));
  return {
    all: count(asked),
    must: ofImportance('must'),
    nice: ofImportance('nice'),
    unclear: ofImportance('unclear'),
  };
}
