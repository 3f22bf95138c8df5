import { Text } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';
import { Page } from '#platform/ui/page.tsx';

interface Props {
  /** The file or folder it is about. */
  readonly name: string;
  readonly title: string;
  readonly lead?: string;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** One step in the life of an import, with the way back to all of them. */
export function Step({ name, title, lead, actions, children }: Props) {
  const { t } = useTranslation('imports');
  useHeadingFocus();
  return (
    <Page title={title} lead={lead} actions={actions}>
      {children}
      <Text size="sm" c="dimmed">
        {name} · <TextLink to="/import">{t('back')}</TextLink>
      </Text>
    </Page>
  );
}

/** When the button just pressed has gone with the step before, the new heading is where one goes on. */
function useHeadingFocus(): void {
  useEffect(() => {
    if (document.activeElement === document.body) document.querySelector('h1')?.focus();
  }, []);
}
