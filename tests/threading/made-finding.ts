import type { Finding } from '#features/applications/domain/finding.ts';

/** A finding of the fixture, whose it is and which application it truly belongs to. */
export interface MadeFinding {
  readonly person: string;
  readonly application: string;
  readonly finding: Finding;
}
