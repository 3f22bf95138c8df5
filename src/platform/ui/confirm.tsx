import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog.tsx';
import { QuietButton } from './quiet-button.tsx';

interface Props {
  readonly opened: boolean;
  /** A plain question: "Erase everything?" */
  readonly title: string;
  /** What will be gone, and what stays. */
  readonly text: string;
  /** The verb of the button: "Erase everything". */
  readonly action: string;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before data is destroyed for good: the only red in the program. What can be undone needs no question. */
export function Confirm({ opened, title, text, action, busy = false, onConfirm, onCancel }: Props) {
  const { t } = useTranslation('ui');
  return (
    <Dialog opened={opened} onClose={onCancel} title={title}>
      <Text mb="lg">{text}</Text>
      <Group justify="flex-end">
        <QuietButton onClick={onCancel} data-autofocus>
          {t('cancel')}
        </QuietButton>
        <Button color="red" loading={busy} onClick={onConfirm}>
          {action}
        </Button>
      </Group>
    </Dialog>
  );
}
