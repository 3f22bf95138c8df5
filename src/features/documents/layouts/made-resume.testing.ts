/** A made-up résumé: what it says, without how it looks. */
export interface MadeResume {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly place: string;
  /** How the headings of the parts are worded. */
  readonly headings: { readonly work: string; readonly school: string; readonly skills: string };
  readonly profile?: string;
  readonly jobs: readonly MadeJob[];
  readonly schooling: readonly MadeSchooling[];
  readonly skills: readonly string[];
  /** Further parts: tickets, publications, talks, referees. */
  readonly more?: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** What stands in it and is neither an employer, a title nor a school. */
  readonly never: readonly string[];
}

export interface MadeJob {
  readonly employer: string;
  readonly place: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly tasks: readonly string[];
}

export interface MadeSchooling {
  readonly school: string;
  readonly degree: string;
  readonly start?: string;
  readonly end: string;
}
