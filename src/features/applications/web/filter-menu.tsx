import { NativeSelect, Popover, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { channels } from '../domain/application.ts';
import { endings, stages } from '../domain/event.ts';
import { countOfConditions, type ListSearch, listSearchSchema } from './list-search.ts';

interface Props {
  readonly search: ListSearch;
  readonly onChange: (part: Partial<ListSearch>) => void;
}

/** Stage, way in and ending, behind one button that says how many are set. */
export function FilterMenu({ search, onChange }: Props) {
  const { t } = useTranslation('applications');
  const count = countOfConditions(search);
  return (
    <Popover position="bottom-start" trapFocus shadow="md" width={280}>
      <Popover.Target>
        <QuietButton>{count === 0 ? t('bar.filter') : t('bar.filterActive', { count })}</QuietButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('bar.filter')}>
        <Conditions search={search} onChange={onChange} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Conditions({ search, onChange }: Props) {
  const { t } = useTranslation('applications');
  /** The value of a select is any text; the schema makes it one of the choices again, or none. */
  const choose = (part: Record<string, string>) => {
    const { stage, channel, ending } = listSearchSchema.parse({ ...search, ...part });
    onChange({ stage, channel, ending });
  };
  return (
    <Stack gap="sm">
      <NativeSelect
        label={t('field.stage')}
        value={search.stage ?? ''}
        onChange={(event) => choose({ stage: event.currentTarget.value })}
        data={[
          { value: '', label: t('bar.anyStage') },
          ...stages.map((value) => ({ value, label: t(`stage.${value}`) })),
        ]}
      />
      <NativeSelect
        label={t('field.channel')}
        value={search.channel ?? ''}
        onChange={(event) => choose({ channel: event.currentTarget.value })}
        data={[
          { value: '', label: t('bar.anyChannel') },
          ...channels.map((value) => ({ value, label: t(`channel.${value}`) })),
        ]}
      />
      <NativeSelect
        label={t('field.ending')}
        value={search.ending ?? ''}
        onChange={(event) => choose({ ending: event.currentTarget.value })}
        data={[
          { value: '', label: t('bar.anyEnding') },
          ...endings.map((value) => ({ value, label: t(`ending.${value}`) })),
        ]}
      />
      <QuietButton onClick={() => onChange({ stage: undefined, channel: undefined, ending: undefined })}>
        {t('bar.clear')}
      </QuietButton>
    </Stack>
  );
}
