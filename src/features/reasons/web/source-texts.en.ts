/** What each share rests on. */
export const sourceTexts = {
  title: 'Where the figures come from',
  line: '{{graded}} ({{rest}})',
  range: '{{share}}, probably between {{low}} and {{high}}.',
  howRange:
    'The figures behind this are unsure, so they were varied {{count}} times. Eight of ten times the share lay in this range.',
  unknown:
    'Set, not measured: 15 in 100, and 5 in 100 where the employer gave a reason. It keeps a place for what nobody told.',
  open: 'What this share rests on: {{part}}',
  madeOf: 'Made of',
  without: 'Without this fact: {{without}} instead of {{with}}.',
} as const;
