import { Outlet } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandPalette } from '#platform/ui/command-palette.tsx';
import { Icon } from '#platform/ui/icons.tsx';
import { TextLink } from '#platform/ui/links.tsx';
import classes from './layout.module.css';
import { Navigation } from './navigation.tsx';
import { useFindApplications } from './use-find-applications.ts';
import { useFindKey } from './use-find-key.ts';
import { useFocusAfterNavigation } from './use-focus-after-navigation.ts';
import { usePageCommands } from './use-page-commands.ts';

/** The frame of every page. Help now is the second stop of the tab key, in the same place everywhere. */
export function Layout({ banner }: { readonly banner?: ReactNode }) {
  const { t } = useTranslation('frame');
  const [finding, setFinding] = useState(false);
  const commands = usePageCommands();
  const search = useFindApplications();
  useFindKey(() => setFinding(true));
  useFocusAfterNavigation();
  return (
    <div className={classes.frame}>
      <a href="#page" className={classes.skip}>
        {t('skip')}
      </a>
      <header className={classes.top}>
        <TextLink to="/help" className={classes.help ?? ''} underline="never">
          <Icon name="help" size={18} />
          {t('helpNow')}
        </TextLink>
        <button
          type="button"
          className={classes.find}
          title={t('findKeys')}
          aria-keyshortcuts="Control+K Meta+K"
          onClick={() => setFinding(true)}
        >
          <Icon name="search" size={18} />
          <span>{t('find')}</span>
        </button>
        <span className={classes.name}>Rebound</span>
      </header>
      <div className={classes.rail}>
        <Navigation />
      </div>
      <main id="page" tabIndex={-1} className={classes.main}>
        {banner}
        <Outlet />
      </main>
      <CommandPalette
        opened={finding}
        onClose={() => setFinding(false)}
        commands={commands}
        search={search}
      />
    </div>
  );
}
