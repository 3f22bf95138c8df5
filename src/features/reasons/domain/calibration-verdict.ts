import type { Calibration } from './calibration.ts';

/** Whether the estimates gave the reasons more or less than guessing by the stage; with few, that cannot be told. */
export function verdictOf({ low, high, byStage }: NonNullable<Calibration['told']>['given']) {
  if (low > byStage) return 'more';
  return high < byStage ? 'less' : 'alike';
}
