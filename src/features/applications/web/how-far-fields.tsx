import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { endings, stages } from '../domain/event.ts';
import type { HandWritten, Wrong } from './hand-written.ts';

interface Props {
  readonly written: HandWritten;
  readonly onChange: (part: Partial<HandWritten>) => void;
  readonly wrong: Wrong;
}

/** How far it has come and whether it has ended, each with its day. */
export function HowFarFields({ written, onChange, wrong }: Props) {
  const { t } = useTranslation('applications');
  return (
    <>
      <NativeSelect
        label={t('field.stage')}
        value={written.stage}
        onChange={({ currentTarget: { value } }) =>
          onChange({ stage: stages.find((stage) => stage === value) ?? 'applied' })
        }
        data={stages.map((value) => ({ value, label: t(`stage.${value}`) }))}
      />
      {written.stage === 'applied' ? null : (
        <TextInput
          type="date"
          label={t('field.stageOn')}
          value={written.stageOn}
          error={wrong.stageOn && t(`wrong.${wrong.stageOn}`)}
          onChange={(event) => onChange({ stageOn: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        label={t('field.ending')}
        value={written.ending ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ending: endings.find((ending) => ending === value) })
        }
        data={[
          { value: '', label: t('form.stillOpen') },
          ...endings.map((value) => ({ value, label: t(`ending.${value}`) })),
        ]}
      />
      {written.ending === undefined ? null : (
        <TextInput
          type="date"
          label={t('field.endedOn')}
          value={written.endedOn}
          error={wrong.endedOn && t(`wrong.${wrong.endedOn}`)}
          onChange={(event) => onChange({ endedOn: event.currentTarget.value })}
        />
      )}
    </>
  );
}
