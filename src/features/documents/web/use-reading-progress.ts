import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { showReadingProgress } from '../api.ts';
import type { ReadingProgress } from '../domain/reading-progress.ts';

const askAgainAfter = 150;

/** How far a reading is, asked again and again while it goes on. */
export function useReadingProgress(reading: string): ReadingProgress {
  return useEndpoint(showReadingProgress, { reading }, { every: askAgainAfter }).data ?? {};
}
