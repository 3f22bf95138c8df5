import type { CalendarDay } from '#lib/calendar-day.ts';
import { textDifferences } from '../domain/differences/text-differences.ts';
import { compareVersions } from '../domain/review/compare-versions.ts';
import { reviewOf } from './review-of.ts';
import type { ReadDocument } from './rows.ts';

/** What changed from one version to another: its words, and what is worth a look in them. */
export async function compared(before: ReadDocument, after: ReadDocument, today: CalendarDay) {
  const [were, are] = [await reviewOf(before, today), await reviewOf(after, today)];
  const findings = compareVersions(
    { text: before.kept.text, reading: before.reading ?? undefined, findings: were.findings },
    { text: after.kept.text, reading: after.reading ?? undefined, findings: are.findings },
  );
  return {
    before: before.kept,
    after: after.kept,
    differences: textDifferences(before.kept.text, after.kept.text),
    findingsGone: findings.gone,
    findingsNew: findings.new,
    findingsStill: findings.still,
  };
}
