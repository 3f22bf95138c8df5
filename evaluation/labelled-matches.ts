import { readdirSync, readFileSync } from 'node:fs';
import { type RequirementKind, requirementKinds } from '#features/postings/domain/requirement.ts';
import { yearsAsked } from '#features/postings/domain/years-asked.ts';

export interface LabelledMatch {
  readonly resume: string;
  readonly requirements: readonly {
    readonly text: string;
    readonly kind: RequirementKind;
    readonly importance: string;
    readonly years: number | null;
    readonly status: string;
    readonly proof: string;
  }[];
}

/**
 * The made-up comparisons of the project, in a fixed order. Those of the folder `matches-in-other-words` were written so that
 * hardly any proof shares words with what is asked: they teach where a proof stands, but not how often there is one.
 */
export const labelledMatches = (folder = 'evaluation/matches'): LabelledMatch[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .split(/^=== .*$/m)
        .slice(1)
        .map(matchOf),
    );

function matchOf(written: string): LabelledMatch {
  const [, asked = '', resume = '', statuses = ''] = written.split(/^--- (?:requirements|resume|match)$/m);
  const lines = statuses
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));
  return {
    resume: resume.trim(),
    requirements: asked
      .trim()
      .split('\n')
      .flatMap((line, place) => {
        const [mark = '', ...words] = line.split(' | ');
        const [importance = '', kind] = mark.trim().split('.');
        const text = words.join(' | ').trim();
        const [status = '', , ...proof] = lines[place] ?? [];
        const known = requirementKinds.find((each) => each === kind);
        if (!known) return [];
        return [
          {
            text,
            kind: known,
            importance,
            years: yearsAsked(text) ?? null,
            status: status.trim(),
            proof: proof.join(' | ').replace(/\|$/, '').trim(),
          },
        ];
      }),
  };
}
