import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { countries } from '../domain/countries.ts';

interface Props {
  readonly country: string | undefined;
  readonly onChange: (country: string) => void;
}

/** The countries there are numbers for, by name in the person's language. */
export function CountryChoice({ country, onChange }: Props) {
  const { t, i18n } = useTranslation('help');
  const names = new Intl.DisplayNames(i18n.language, { type: 'region' });
  const options = countries
    .map(({ country: value }) => ({ value, label: names.of(value) ?? value }))
    .sort((one, other) => one.label.localeCompare(other.label, i18n.language));
  return (
    <NativeSelect
      label={t('country.label')}
      value={country ?? ''}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[...options, { value: '', label: t('country.other') }]}
      maw={320}
    />
  );
}
