/** What a made-up letter says; the values of `kind` are those of the mail reader. */
export type LetterKind =
  | 'acknowledgement'
  | 'rejection'
  | 'interview'
  | 'assessment'
  | 'offer'
  | 'update'
  | 'outreach'
  | 'alert'
  | 'unrelated';

/** Why they say no, in the reader's words. */
export type Reason =
  | 'generic'
  | 'other_candidates'
  | 'filled'
  | 'internal'
  | 'closed'
  | 'skills'
  | 'experience'
  | 'location'
  | 'salary';

/** A letter with blanks: {company} {role} {name} {person} {day} {requisition}. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

export type Blanks = Readonly<Record<'company' | 'role' | 'name' | 'person' | 'day' | 'requisition', string>>;

/** The letter with its blanks filled in. Throws when a blank has no value, so that no letter goes out with one. */
export function fillIn({ subject, text }: Letter, blanks: Blanks): Letter {
  const filled = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = Object.entries(blanks).find(([blank]) => blank === name)?.[1];
      if (value === undefined) throw new Error(`no value for ${name}`);
      return value;
    });
  return { subject: filled(subject), text: filled(text) };
}

/** The letters of one language, several for each occasion. */
export interface Letters {
  readonly acknowledgement: readonly [Letter, ...Letter[]];
  readonly interview: readonly [Letter, ...Letter[]];
  readonly moved: Letter;
  readonly assessment: Letter;
  readonly offer: Letter;
  readonly delayed: Letter;
  readonly withdrawn: Letter;
  readonly rejection: Readonly<
    Partial<Record<Reason, Letter>> & { generic: Letter; other_candidates: Letter }
  >;
}
