import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { changePreferences, showPreferences } from '../api.ts';
import { type SaidIn, saidIn } from '../domain/preferences.ts';

/** How much the person wants to see in numbers. */
export function SharesChoice() {
  const { t } = useTranslation('preferences');
  const { data } = useEndpoint(showPreferences, {});
  const change = useChange(changePreferences);
  // What was pressed shows at once, not only when it is saved.
  const [pressed, setPressed] = useState<SaidIn>();
  const choose = (shares: SaidIn) => {
    setPressed(shares);
    change.mutate({ shares }, { onError: () => setPressed(undefined) });
  };
  return (
    <Section title={t('title')}>
      <Radio.Group
        label={t('question')}
        value={pressed ?? data?.shares ?? null}
        onChange={(value) => choose(value as SaidIn)}
      >
        <Stack gap="xs" mt="xs">
          {saidIn.map((value) => (
            <Radio key={value} value={value} label={t(`choice.${value}`)} description={t(`means.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {change.isError ? <ErrorNotice error={change.error} /> : null}
    </Section>
  );
}
