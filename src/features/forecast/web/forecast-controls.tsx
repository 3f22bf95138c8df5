import { Radio, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { spans } from '../domain/weeks-ahead.ts';
import { type Choice, choices, paceOfChoice } from './choice.ts';
import classes from './forecast.module.css';

type Span = (typeof spans)[number];

interface Props {
  readonly isPaused: boolean;
  readonly weeks: Span;
  readonly onWeeks: (weeks: Span) => void;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** How far to look, and the one thing that is changed to see what it would do. In a pause only a pace can be tried. */
export function ForecastControls({ isPaused, weeks, onWeeks, choice, onChoice }: Props) {
  const { t } = useTranslation('forecast');
  const name = useChoiceName();
  const offered = isPaused ? choices.filter((each) => paceOfChoice(each) !== undefined) : choices;
  return (
    <div className={classes.controls}>
      <SegmentedControl
        aria-label={t('span.label')}
        value={String(weeks)}
        onChange={(value) => onWeeks(spans.find((span) => String(span) === value) ?? weeks)}
        data={spans.map((span) => ({ value: String(span), label: t('span.weeks', { weeks: span }) }))}
      />
      <Radio.Group
        label={t(isPaused ? 'choice.labelPaused' : 'choice.label')}
        value={choice}
        onChange={(value) => onChoice(choices.find((each) => each === value) ?? choice)}
        w="100%"
      >
        <div className={classes.choices}>
          {offered.map((each) => (
            <Radio key={each} value={each} label={name(each)} />
          ))}
        </div>
      </Radio.Group>
    </div>
  );
}

function useChoiceName() {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  return (choice: Choice): string => {
    switch (choice) {
      case 'now':
      case 'people':
      case 'early':
        return t(`choice.${choice}`);
      case '2':
      case '5':
      case '10':
        return t('choice.pace', { perWeek: format.number(Number(choice)) });
    }
  };
}
