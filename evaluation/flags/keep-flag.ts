import { clueBase, type KeptFlag, noughtLetter } from '#features/postings/domain/flags/learned-flags.ts';
import { type Columns, signRepeats } from './learn-flag.ts';

const mostClues = 250;

/** The heaviest clues with their weights as letters, and what a wording written by hand weighs. */
export function keptFlag(
  id: string,
  threshold: number,
  weights: Float64Array,
  { of, sign }: Columns,
): KeptFlag {
  const heaviest = [...of]
    .map(([clue, column]) => ({ clue, weight: weights[column] ?? 0 }))
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, mostClues)
    .sort((one, other) => one.clue - other.clue);
  const step = Math.max(...heaviest.map(({ weight }) => Math.abs(weight))) / 40;
  return {
    id,
    threshold: rounded(threshold),
    sign: rounded((weights[sign] ?? 0) * signRepeats),
    clues: heaviest.map(({ clue }) => clue.toString(clueBase)).join(' '),
    weights: heaviest
      .map(({ weight }) => String.fromCharCode(noughtLetter + Math.round(weight / step)))
      .join(''),
    step: rounded(step),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
