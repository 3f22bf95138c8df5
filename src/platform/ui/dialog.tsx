import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './dialog.module.css';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly size?: 'md' | 'lg';
  readonly children: ReactNode;
}

/** A dialog over the page: named by its title, closed by Escape, the button or a press outside. */
export function Dialog({ opened, onClose, title, size = 'md', children }: Props) {
  const { t } = useTranslation('ui');
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size} yOffset="10vh">
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body className={classes.body ?? ''}>
          {/* Not in Modal.Header: that is a second banner of the page for screen readers. */}
          <div className={classes.head}>
            <Modal.Title className={classes.title ?? ''}>{title}</Modal.Title>
            <Modal.CloseButton aria-label={t('dismiss')} />
          </div>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
