import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '#platform/ui/icons.tsx';
import type { EmergencyNumber } from '../domain/country-help.ts';
import { dialled } from '../domain/help-line.ts';

/** The emergency numbers of a country as large buttons; without a country, what works almost everywhere. */
export function EmergencyNumbers({ numbers }: { readonly numbers: readonly EmergencyNumber[] }) {
  const { t } = useTranslation('help');
  return (
    <>
      <Text>{t('emergency.text')}</Text>
      {numbers.length === 0 ? <Text>{t('emergency.elsewhere')}</Text> : null}
      <Group>
        {numbers.map(({ number }) => (
          <Button
            key={number}
            component="a"
            href={`tel:${dialled(number)}`}
            size="lg"
            leftSection={<Icon name="phone" />}
          >
            {t('emergency.call', { number })}
          </Button>
        ))}
      </Group>
    </>
  );
}
