import { Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '#platform/ui/notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import classes from './explanation.module.css';

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
  const place = useRef<HTMLDivElement>(null);
  const turn = () => {
    setOpened(!opened);
    // The pressed button goes away; the keyboard stays here.
    place.current?.focus();
  };
  return (
    <div ref={place} tabIndex={-1} className={classes.door}>
      {opened ? (
        <>
          {children}
          <div>
            <QuietButton variant="subtle" onClick={turn}>
              {t('door.close')}
            </QuietButton>
          </div>
        </>
      ) : (
        <Notice>
          <Text>{t('door.text')}</Text>
          <QuietButton onClick={turn}>{t('door.open')}</QuietButton>
        </Notice>
      )}
    </div>
  );
}
