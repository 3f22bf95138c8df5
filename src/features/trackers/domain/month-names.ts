import { fold } from './fold.ts';

const names: readonly string[] = [
  'january jan januar jänner januari janvier janv enero ene janeiro',
  'february feb februar feber februari février févr fév febrero fevereiro fev',
  'march mar märz mär mrz maart mrt mars marzo março',
  'april apr avril avr abril abr',
  'may mai mei mayo maio',
  'june jun juni juin junio junho',
  'july jul juli juillet juil julio julho',
  'august aug augustus août aou agosto ago',
  'september sep sept septembre septiembre setiembre setembro set',
  'october oct oktober okt octobre octubre outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez déc décembre diciembre dic dezembro',
];

const months = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [fold(name), index + 1] as const)),
);

/** The month (1–12) a word names in English, German, Dutch, French, Spanish or Portuguese. */
export const monthNamed = (word: string): number | undefined => months.get(fold(word));
