/** Characters that no text holds (Unicode keeps them for use inside a program), to carry structure through text. */
export const marks = {
  heading: '\uFDD0',
  row: '\uFDD1',
  cell: '\uFDD2',
  rowEnd: '\uFDD3',
  boldFrom: '\uFDD4',
  boldTo: '\uFDD5',
  tab: '\uFDD6',
} as const;

export const withoutMarks = (text: string): string => text.replace(/[\uFDD0-\uFDEF]/g, '');
