import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { Notice } from '#platform/ui/notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { listWatchedFolders, stopWatching } from '../api.ts';
import classes from './mailboxes.module.css';

/** The folders that are watched, and the way to stop it; silent while there is none. They are named on the command line. */
export function WatchedFolders() {
  const { t } = useTranslation('mailboxes');
  const folders = useEndpoint(listWatchedFolders, {});
  const stop = useChange(stopWatching);
  return (
    <>
      {(folders.data ?? []).map(({ id, path, problem }) => (
        <article key={id} className={classes.card} aria-label={path}>
          <Text fw={600} className={classes.name ?? ''}>
            {path}
          </Text>
          <Text size="sm" c="dimmed">
            {t('watched')}
          </Text>
          {problem === undefined ? null : (
            <Notice tone="amber">
              <Text>{problem}</Text>
            </Notice>
          )}
          <QuietButton
            className={classes.start ?? ''}
            loading={stop.isPending}
            onClick={() => stop.mutate({ id })}
          >
            {t('stopWatching')}
          </QuietButton>
        </article>
      ))}
      {stop.isError ? <ErrorNotice error={stop.error} /> : null}
    </>
  );
}
