import type { ContractHours, ContractKind } from './contract-kinds.ts';

/** How a kind of contract is named, in English, German, French and Spanish. */
export interface ContractWords {
  readonly kind: ContractKind | ContractHours;
  readonly named: RegExp;
  /** What stands before or behind the name when it is about something else: “a pool of freelance writers”, “permanent residents”. */
  readonly otherBefore?: RegExp;
  readonly otherBehind?: RegExp;
  /** Whether people also bring it along, so that it counts in the first lines, and further down only where it is offered. */
  readonly isBrought?: true;
}

/** Of several kinds the first is told. */
export const contractWords: readonly ContractWords[] = [
  {
    kind: 'internship',
    named: /\b(?:internship\b|intern\b|praktikum|placement student|werkstudent\w*)/giu,
    isBrought: true,
  },
  {
    kind: 'apprenticeship',
    named:
      /\b(?:apprenticeship\b|apprentice\b|ausbildungsplatz|ausbildung zu[mr]|azubi\b|auszubildende\w*)/giu,
    isBrought: true,
  },
  {
    kind: 'freelance',
    named: /\b(?:freelance|self[- ]employed|independent contractor|freiberuflich|freie mitarbeit)\b/giu,
    otherBefore: /\b(?:pool of|roster of|network of|team of|lists? of|some|our|with|lets you be) $/iu,
    otherBehind: /^ (?:writers|editors|colleagues|staff|contributors|photographers)\b/iu,
  },
  {
    kind: 'temporary',
    named:
      /\b(?:fixed[- ]term|temporary|temp to perm|maternity cover|befristet\w*|cdd|contract: \d+ months|\d+[- ]month contract|seasonal)\b/giu,
    otherBehind:
      /^ (?:accommodation|housing|permits?|works\b|structures?|staff|guides|menus?|dishes|produce|vegetables|flu|exhibitions?)/iu,
  },
  {
    kind: 'permanent',
    named: /\b(?:permanent|unbefristet\w*|festanstellung|cdi|indefinido)\b/giu,
    otherBefore: /\b(?:pay as|conversion to|if a) $/iu,
    otherBehind: /^ (?:u\.?s\.? )?(?:residen\w+|address|right|way\b|make-?up|staff|exhibition|damage)/iu,
  },
];

export const hoursWords: readonly ContractWords[] = [
  {
    kind: 'part-time',
    named: /\b(?:part[- ]time|teilzeit|temps partiel|media jornada)\b/giu,
    otherBefore: /\d $/u,
    otherBehind: /^ (?:tutors|colleagues|staff|students?|work in the house|training)\b/iu,
  },
  {
    kind: 'full-time',
    named: /\b(?:full[- ]time|vollzeit|temps plein|jornada completa|1\.0 fte)\b/giu,
    otherBefore: /years?['’]?(?: of)? $/iu,
    otherBehind:
      /^ (?:education|students?|study|studies|experience|coordinators|colleagues|staff|classroom|post-qualification|equivalent|after)\b/iu,
  },
];
