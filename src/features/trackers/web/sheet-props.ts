import type { TrackerChoices, TrackerPreview } from '../domain/tracker-preview.ts';

/** A sheet as it is read now, and what the person has chosen so far. */
export interface SheetProps {
  readonly preview: TrackerPreview;
  readonly choices: TrackerChoices;
  readonly onChange: (choices: TrackerChoices) => void;
}
