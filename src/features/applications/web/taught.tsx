import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { forgetLesson, listLessons, teachAgain } from '../api.ts';
import type { Lesson } from '../domain/lesson.ts';
import classes from './taught.module.css';

/** What Rebound learned from joining, parting and renaming, of one application or of all; silent while nothing. */
export function Taught({ of }: { readonly of?: string }) {
  const { t } = useTranslation('applications');
  const { data = [] } = useEndpoint(listLessons, {});
  const lessons = data.filter(({ one, other }) => of === undefined || one.id === of || other.id === of);
  if (lessons.length === 0) return null;
  return (
    <Section title={t('taught.title')}>
      <Text c="dimmed">{t('taught.text')}</Text>
      <ul className={classes.list}>
        {lessons.map((lesson) => (
          <TaughtLine key={lesson.id} lesson={lesson} />
        ))}
      </ul>
    </Section>
  );
}

function TaughtLine({ lesson }: { readonly lesson: Lesson }) {
  const { t } = useTranslation('applications');
  const forget = useChange(forgetLesson);
  const again = useChange(teachAgain);
  const tell = useUndo();
  const sentence = useSentence(lesson);
  const told = () => tell({ message: t('taught.forgotten'), undo: () => again.mutateAsync({ lesson }) });
  return (
    <li className={classes.line}>
      <Text className={classes.words ?? ''}>{sentence}</Text>
      <QuietButton
        aria-label={t('taught.forgetThis', { sentence })}
        loading={forget.isPending}
        onClick={() => void forget.mutateAsync({ id: lesson.id }).then(told, () => {})}
      >
        {t('taught.forget')}
      </QuietButton>
      {forget.error ? <ErrorNotice error={forget.error} /> : null}
    </li>
  );
}

function useSentence({ kind, one, other }: Lesson): string {
  const { t } = useTranslation('applications');
  const named = ({ company, role }: Lesson['one']) =>
    role === '' ? company : t('taught.opening', { company, role });
  const names = { one: named(one), other: named(other) };
  return names.one === names.other ? t(`taughtAlike.${kind}`, names) : t(`taughtOf.${kind}`, names);
}
