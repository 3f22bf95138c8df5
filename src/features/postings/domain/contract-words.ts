import type { ContractHours, ContractKind } from './contract-kinds.ts';

/** How a kind of contract is named, in English, German, French and Spanish. */
export interface ContractWords {
  readonly kind: ContractKind | ContractHours;
  readonly named: RegExp;
  /** Words behind or before the name that make something else of it: “permanent residents”, “a pool of freelance writers”. */
  readonly isOther?: RegExp;
  /** Whether people also bring it along, so that it counts in the first lines, and further down only where it is offered. */
  readonly isBrought?: true;
}

/** Of several kinds the first is told. */
export const contractWords: readonly ContractWords[] = [
  {
    kind: 'internship',
    named: /\b(?:internship|intern\b|praktikum|placement student|werkstudent\w*)/giu,
    isBrought: true,
  },
  {
    kind: 'apprenticeship',
    named: /\b(?:apprenticeship|apprentice\b|ausbildungsplatz|ausbildung zu[mr]|azubi\b|auszubildende\w*)/giu,
    isBrought: true,
  },
  {
    kind: 'freelance',
    named: /\b(?:freelance|self[- ]employed|independent contractor|freiberuflich|freie mitarbeit)\b/giu,
    isOther:
      /(?:pool|roster|network|team|lists?|some|our|with|of|lets you be) \S*$|^ (?:writers|editors|colleagues|staff|contributors|photographers)\b/iu,
  },
  {
    kind: 'temporary',
    named:
      /\b(?:fixed[- ]term|temporary|temp to perm|maternity cover|befristet\w*|cdd|contract: \d+ months|\d+[- ]month contract|seasonal)\b/giu,
    isOther:
      /^ (?:accommodation|housing|permits?|works\b|structures?|staff|guides|menus?|dishes|produce|vegetables|flu|exhibitions?)/iu,
  },
  {
    kind: 'permanent',
    named: /\b(?:permanent|unbefristet\w*|festanstellung|cdi|indefinido)\b/giu,
    isOther:
      /(?:pay as|conversion to|a) $|^ (?:u\.?s\.? )?(?:residen\w+|address|right|way\b|make-?up|staff|exhibition|damage)/iu,
  },
];

export const hoursWords: readonly ContractWords[] = [
  {
    kind: 'part-time',
    named: /\b(?:part[- ]time|teilzeit|temps partiel|media jornada)\b/giu,
    isOther: /\d+ $|^ (?:tutors|colleagues|staff|students?|work in the house|training)\b/iu,
  },
  {
    kind: 'full-time',
    named: /\b(?:full[- ]time|vollzeit|temps plein|jornada completa|1\.0 fte)\b/giu,
    isOther:
      /years?['’]?(?: of)? $|^ (?:education|students?|study|studies|experience|coordinators|colleagues|staff|classroom|post-qualification|equivalent|after)\b/iu,
  },
];
