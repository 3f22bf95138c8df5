import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { channels, type Opening } from '../domain/application.ts';

interface Props {
  readonly opening: Opening;
  readonly onChange: (part: Partial<Opening>) => void;
  /** Whether a missing company is pointed out. */
  readonly tried: boolean;
}

/** Company and role: what names an opening. */
export function OpeningNameFields({ opening, onChange, tried }: Props) {
  const { t } = useTranslation('applications');
  return (
    <>
      <TextInput
        data-autofocus
        label={t('field.company')}
        maxLength={300}
        autoComplete="off"
        value={opening.company}
        error={tried && opening.company.trim() === '' ? t('wrong.company') : undefined}
        onChange={(event) => onChange({ company: event.currentTarget.value })}
      />
      <TextInput
        label={t('field.role')}
        maxLength={300}
        autoComplete="off"
        value={opening.role}
        onChange={(event) => onChange({ role: event.currentTarget.value })}
      />
    </>
  );
}

type FieldProps = Omit<Props, 'tried'>;

export function ChannelField({ opening, onChange }: FieldProps) {
  const { t } = useTranslation('applications');
  return (
    <NativeSelect
      label={t('field.channel')}
      value={opening.channel}
      onChange={({ currentTarget: { value } }) =>
        onChange({ channel: channels.find((channel) => channel === value) ?? 'unknown' })
      }
      data={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
    />
  );
}

/** Place and link. */
export function OpeningDetailFields({ opening, onChange }: FieldProps) {
  const { t } = useTranslation('applications');
  return (
    <>
      <TextInput
        label={t('field.location')}
        maxLength={300}
        value={opening.location ?? ''}
        onChange={(event) => onChange({ location: event.currentTarget.value })}
      />
      <TextInput
        label={t('field.url')}
        type="url"
        maxLength={2_000}
        value={opening.url ?? ''}
        onChange={(event) => onChange({ url: event.currentTarget.value })}
      />
    </>
  );
}
