import { Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '#platform/ui/notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';

interface Props {
  readonly applicationId: string;
  readonly children: ReactNode;
}

/** Keeps the explanation of a fresh no folded until the person opens it. This browser remembers, nothing else. */
export function CalmDoor({ applicationId, children }: Props) {
  const { t } = useTranslation('reasons');
  const [opened, setOpened] = useLocalStorage({
    key: `rebound-why-${applicationId}`,
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  if (!opened) {
    return (
      <Notice>
        <Text>{t('door.text')}</Text>
        <QuietButton onClick={() => setOpened(true)}>{t('door.open')}</QuietButton>
      </Notice>
    );
  }
  return (
    <>
      {children}
      <div>
        <QuietButton variant="subtle" onClick={() => setOpened(false)}>
          {t('door.close')}
        </QuietButton>
      </div>
    </>
  );
}
