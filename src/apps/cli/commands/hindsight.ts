import { readHindsight } from '#features/hindsight/cli.ts';
import { choices } from '#features/hindsight/domain/choice.ts';
import { knownAbout, knownFactOf } from '#features/hindsight/domain/known.ts';
import { gradeTexts, knownTexts } from '#features/hindsight/web/known-texts.en.ts';
import type { Installation } from '../installation.ts';
import { writeLine } from '../json-lines.ts';
import type { Settings } from '../settings.ts';
import { withData } from '../with-data.ts';

/** Prints what all applications say about what lies in one's own hands, as JSON, with what is known about each thing. */
export async function runHindsight(settings: Settings, installation: Installation): Promise<void> {
  const hindsight = await withData(settings, installation, readHindsight);
  await writeLine(process.stdout, JSON.stringify({ ...hindsight, known: knownOfEach() }, undefined, 2));
}

const knownOfEach = () =>
  Object.fromEntries(
    choices.map((choice) => [
      choice,
      knownAbout[choice].map((id) => {
        const fact = knownFactOf(id);
        return { text: knownTexts[id], ...fact, grade: gradeTexts[fact.grade] };
      }),
    ]),
  );
