import { Button, Checkbox, Group } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { ServerFolder } from '../domain/mail-folder.ts';
import classes from './mailboxes.module.css';

interface Props {
  readonly folders: readonly ServerFolder[];
  readonly proposed: readonly string[];
  readonly busy: boolean;
  readonly onStart: (folders: string[], remember: boolean) => void;
  readonly onBack: () => void;
}

/** Which folders are looked through, and whether the password is remembered. */
export function FolderChoice({ folders, proposed, busy, onStart, onBack }: Props) {
  const { t } = useTranslation('mailboxes');
  const [chosen, setChosen] = useState<string[]>([...proposed]);
  const [remember, setRemember] = useState(false);
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (chosen.length > 0) onStart(chosen, remember);
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <Checkbox.Group
        label={t('folders')}
        description={t('foldersText')}
        value={chosen}
        onChange={setChosen}
        error={tried && chosen.length === 0 ? t('wrong.folders') : undefined}
      >
        <div className={classes.folders}>
          {folders.map(({ path, messages }) => (
            <Checkbox key={path} value={path} label={path} description={t('messages', { count: messages })} />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox
        label={t('field.remember')}
        description={t('field.rememberText')}
        checked={remember}
        onChange={({ currentTarget: { checked } }) => setRemember(checked)}
      />
      <Group gap="sm">
        <Button type="submit" size="md" loading={busy}>
          {t('start')}
        </Button>
        <QuietButton size="md" onClick={onBack}>
          {t('otherAddress')}
        </QuietButton>
      </Group>
    </form>
  );
}
