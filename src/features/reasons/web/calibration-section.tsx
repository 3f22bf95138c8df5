import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Loaded } from '#platform/ui/loaded.tsx';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import { Section } from '#platform/ui/section.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { showCalibration } from '../api.ts';
import { CalibrationPicture } from './calibration-picture.tsx';
import { CalibrationTold } from './calibration-told.tsx';

/** How well the estimates did where the reason became known, or that it is too early to tell. */
export function CalibrationSection() {
  const { t } = useTranslation('reasons');
  const calibration = useEndpoint(showCalibration, {});
  return (
    <Section title={t('calibration.title')}>
      <Text c="dimmed">{t('calibration.hint')}</Text>
      <Loaded of={calibration}>
        {({ reasons, convictions, more, told, bands }) => (
          <>
            {more === undefined ? null : <TooEarly more={more} />}
            {told ? <CalibrationTold told={told} reasons={reasons} /> : null}
            {told ? <CalibrationPicture bands={bands} reasons={reasons} /> : null}
            {convictions === 0 ? null : <Text>{t('calibration.convictions', { count: convictions })}</Text>}
            {told ? <Text c="dimmed">{t('calibration.bias')}</Text> : null}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function TooEarly({ more }: { readonly more: number }) {
  const { t } = useTranslation('reasons');
  const inNumbers = useNumbersWanted();
  return (
    <Text fw={600}>
      {inNumbers ? t('calibration.early', { count: more }) : t('calibration.earlyInWords')}
    </Text>
  );
}
