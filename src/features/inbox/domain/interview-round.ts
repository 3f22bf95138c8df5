import type { Happening } from '#features/applications/domain/event.ts';
import { fold } from './mail-words.ts';

type Round = NonNullable<Happening['round']>;

const lastRound =
  /\b(?:final(?: |-)?(?:round|stage|interview|conversation|panel)|last (?:round|interview|stage|conversation)|letzte[rns]? (?:gesprach|runde)|finale[rns]? (?:gesprach|runde|gesprek|ronde)|laatste (?:gesprek|ronde)|entrevista final|(?:ultima|fase final|etapa final|derniere?) ?(?:entrevista|etapa|ronda|entretien|etape|tour)?|dernier entretien|entretien final|fase final|etapa final)\b/;
const firstScreen =
  /\b(?:(?:phone|telephone|recruiter|initial|intro(?:ductory)?|screening|first|quick|short|brief|15.minute|20.minute) (?:screen(?:ing)?|call|chat|conversation)|phone interview|telephone interview|phone screen|telefoninterview|telefongesprach|erstgesprach|kennenlernen|kennenlerngesprach|kennismaking\w*|telefonisch (?:gesprek|interview)|llamada|entrevista (?:telefonica|inicial)|conversa (?:inicial|telefonica|rapida)|entretien telephonique|premier (?:echange|contact)|preselection telephonique)\b/;

/** Which conversation a mail speaks of: a first short screen, the last one, or any other round. */
export function interviewRound(text: string): Round {
  const folded = fold(text);
  if (lastRound.test(folded)) return 'final';
  return firstScreen.test(folded) ? 'screen' : 'interview';
}
