import { readDay } from './read-day.ts';
import { readStatus } from './status-crosswalk.ts';
import { dayFields, type TrackerField } from './tracker-field.ts';

interface ContentGuess {
  readonly field: TrackerField;
  readonly confidence: number;
}

const link = /^(?:https?:\/\/|www\.)\S+$/iu;
const yesOrNo = /^(?:yes|no|y|n|true|false|0|1|x|✓|✔|ja|nein|nee|oui|non|si|sí|sim|não|nao)$/iu;
const roleWords =
  /\b(?:engineer|developer|manager|analyst|designer|assistant|consultant|nurse|teacher|technician|accountant|specialist|director|intern|entwickler|ingenieur|leiter|berater|kaufmann|kauffrau|sachbearbeiter|medewerker|adviseur|ingénieur|développeur|chargée?|ingeniero|ingeniera|analista|desenvolvedora?|engenheir[oa])\b/iu;
const companyWords =
  /\b(?:inc|ltd|llc|gmbh|ag|kg|se|bv|b\.v\.|nv|sarl|sas|s\.a\.|s\.l\.|lda|ltda|corp|group|plc)\b\.?/iu;

const isDay = (cell: string): boolean => readDay(cell, 'day-first') !== undefined;
const isStatus = (cell: string): boolean => readStatus(cell).means !== undefined;

const share = (cells: readonly string[], test: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

/** How well cells suit what a column's name promises, 0–1; an empty column contradicts nothing. */
export function contentFit(field: TrackerField, cells: readonly string[]): number {
  if (cells.length === 0) return 0.9;
  // A column of days without a year still has to be seen, so that the person hears why none could be read.
  if (field === 'appliedOn') return share(cells, isDay) >= 0.3 ? 1 : 0.35;
  if (dayFields.some((day) => day === field)) return share(cells, isDay) >= 0.3 ? 1 : 0.2;
  switch (field) {
    case 'applied':
    case 'interviewed':
    case 'offered':
    case 'rejected':
      return share(cells, (cell) => yesOrNo.test(cell)) >= 0.5 ? 1 : 0.2;
    case 'url':
      return 0.4 + 0.6 * share(cells, (cell) => link.test(cell));
    case 'company':
    case 'role':
      return share(cells, isDay) < 0.5 ? 1 : 0.2;
    default:
      return 1;
  }
}

/** What a column without a telling name may hold, by its cells alone. */
export function fieldByContent(cells: readonly string[]): ContentGuess[] {
  if (cells.length === 0) return [];
  const isLink = (cell: string): boolean => link.test(cell);
  if (share(cells, isLink) >= 0.6) return [{ field: 'url', confidence: 0.5 }];
  if (share(cells, isDay) >= 0.6) return [{ field: 'appliedOn', confidence: 0.4 }];
  if (share(cells, isStatus) >= 0.6) {
    return [
      { field: 'status', confidence: 0.5 },
      { field: 'outcome', confidence: 0.4 },
    ];
  }
  if (share(cells, (cell) => roleWords.test(cell)) >= 0.5) return [{ field: 'role', confidence: 0.35 }];
  if (share(cells, (cell) => companyWords.test(cell)) >= 0.4) return [{ field: 'company', confidence: 0.35 }];
  return [];
}

/** Whether a cell holds a date or a link, which no column is named after. */
export const looksLikeData = (cell: string): boolean => isDay(cell) || link.test(cell.trim());
