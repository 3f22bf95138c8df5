/**
 * The questionnaires word for word as published, in their order; nothing here may be reworded. A translation needs the
 * official wording of that language. Notices as their authors ask for them.
 */
export const instrumentTexts = {
  'phq-4': {
    name: 'PHQ-4',
    size: 'Four questions about the last two weeks',
    stem: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
    questions: [
      'Feeling nervous, anxious or on edge',
      'Not being able to stop or control worrying',
      'Little interest or pleasure in doing things',
      'Feeling down, depressed, or hopeless',
    ],
    answers: ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'],
    notice:
      'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
  },
  k6: {
    name: 'K6',
    size: 'Six questions about the last 30 days',
    stem: 'During the past 30 days, about how often did you feel …',
    questions: [
      '… nervous?',
      '… hopeless?',
      '… restless or fidgety?',
      '… so depressed that nothing could cheer you up?',
      '… that everything was an effort?',
      '… worthless?',
    ],
    answers: [
      'All of the time',
      'Most of the time',
      'Some of the time',
      'A little of the time',
      'None of the time',
    ],
    notice: '© World Health Organization 2003. Kessler RC et al. (2003) Arch Gen Psychiatry 60(2):184–189.',
  },
} as const;
