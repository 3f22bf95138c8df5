import model from './company-model.json' with { type: 'json' };
import type { LabelModel } from './label-names.ts';
import { formClues, type PieceForm } from './piece-clues.ts';

/** What was learned from labelled mails and made-up names by `evaluation/train-companies.ts`. */
export interface CompanyModel {
  /** How strongly each clue speaks for a name being the employer's, in hundredths of natural-log odds. */
  readonly names: Readonly<Record<string, number>>;
  /** How strongly each clue speaks for a piece of a label being a word, in hundredths. */
  readonly pieces: Readonly<Record<string, number>>;
  /** How words are written that have accents, by their letters. */
  readonly spellings: Readonly<Record<string, string>>;
}

/** The weights ready for looking up. */
export interface ReadyCompanyModel extends LabelModel {
  readonly nameWeight: (clue: string) => number;
}

/** Makes a model ready. */
export function readyCompanyModel({ names, pieces, spellings }: CompanyModel): ReadyCompanyModel {
  const [ofNames, ofPieces] = [weightsOf(names), weightsOf(pieces)];
  const written = new Map(Object.entries(spellings));
  const pieceWeight = (clue: string): number => ofPieces.get(clue) ?? 0;
  return {
    nameWeight: (clue) => ofNames.get(clue) ?? 0,
    pieceWeight,
    formWeight: onceAForm((form) => formClues(form).reduce((sum, clue) => sum + pieceWeight(clue), 0)),
    spelling: (word) => written.get(word),
  };
}

/** There are few forms and many pieces. */
function onceAForm(weightOf: (form: PieceForm) => number): (form: PieceForm) => number {
  const met = new Map<string, number>();
  return (form) => {
    const key = `${form.kind}${form.place}${form.letters} ${form.begins}${form.ends}${form.isTwo}${form.isPlaceName}${form.hasVowel}`;
    const known = met.get(key);
    if (known !== undefined) return known;
    const weight = weightOf(form);
    met.set(key, weight);
    return weight;
  };
}

const weightsOf = (hundredths: Readonly<Record<string, number>>): Map<string, number> =>
  new Map(Object.entries(hundredths).map(([clue, weight]) => [clue, weight / 100]));

let ready: ReadyCompanyModel | undefined;
/** The learned model, made ready at its first use, so that no start waits for it. */
export function companyModel(): ReadyCompanyModel {
  ready ??= readyCompanyModel(model);
  return ready;
}
