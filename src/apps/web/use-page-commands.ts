import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Command } from '#platform/ui/command-palette.tsx';
import { furtherPages, pages } from './pages.ts';

/** Going to each page, as commands of the palette. */
export function usePageCommands(): readonly Command[] {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  const destinations = [
    ...pages.map(({ to, name }) => ({
      to,
      label: t(`pages.${name}`),
      keywords: name === 'reflect' ? t('reflectKeywords') : '',
    })),
    ...furtherPages.map(({ to, name }) => ({
      to,
      label: t(`further.${name}.name`),
      keywords: t(`further.${name}.keywords`),
    })),
    { to: '/help' as const, label: t('helpNow'), keywords: t('helpKeywords') },
  ];
  return destinations.map(({ to, label, keywords }) => ({
    id: to,
    label,
    keywords,
    run: () => void navigate({ to }),
  }));
}
