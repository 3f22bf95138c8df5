import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Icon } from '#platform/ui/icons.tsx';
import type { DocumentCard as Card } from '../domain/stored-document.ts';
import classes from './document-list.module.css';

/** One version: what it is called, what it is, when it came, and how often it went out. */
export function DocumentCard({ document }: { readonly document: Card }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { id, kind, name, fileKind, pages, addedAt, uses } = document;
  const facts = [t(`file.${fileKind}`), t('pages', { count: pages }), format.day(addedAt.slice(0, 10))];
  return (
    <Link to="/documents/$id" params={{ id }} className={classes.card} data-kind={kind}>
      <span className={classes.sheet} aria-hidden="true">
        <Icon name={kind === 'letter' ? 'mail' : 'documents'} size={22} />
      </span>
      <span className={classes.about}>
        <span className={classes.name}>{name}</span>
        <span className={classes.facts}>{facts.join(' · ')}</span>
        <span className={uses === 0 ? classes.unused : classes.uses}>{t('uses', { count: uses })}</span>
      </span>
    </Link>
  );
}
