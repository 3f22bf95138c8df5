import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '#platform/ui/section.tsx';
import type { TenSeconds as Seen } from '../domain/review/ten-second-test.ts';
import classes from './ten-seconds.module.css';

const study = 'https://www.theladders.com/static/images/basicSite/pdfs/TheLadders-EyeTracking-StudyC2.pdf';

/** What somebody sees who looks at a résumé for ten seconds. */
export function TenSeconds({ seen }: { readonly seen: Seen }) {
  const { t } = useTranslation('documents');
  const { name, title, employer, years, firstLines, schooling, skills, visible, notVisible } = seen;
  const now = [title, employer].filter(Boolean).join(', ');
  return (
    <Section title={t('seconds.title')}>
      <Text c="dimmed">{t('seconds.lead')}</Text>
      <div className={classes.sheet}>
        <p className={classes.name}>{name ?? t('seconds.noName')}</p>
        <p className={classes.now}>{now === '' ? t('seconds.noJob') : now}</p>
        <p>{years === null ? t('seconds.noYears') : t('seconds.years', { count: years })}</p>
        {firstLines.map((line) => (
          <p key={line} className={classes.line}>
            {line}
          </p>
        ))}
        {schooling === null ? null : <p>{schooling}</p>}
        {skills.length === 0 ? null : <p className={classes.skills}>{skills.join(' · ')}</p>}
      </div>
      <Asked title={t('seconds.visible')} asked={visible} />
      <Asked title={t('seconds.notVisible')} asked={notVisible} />
      <Text>{t('seconds.ask')}</Text>
      <Text size="sm" c="dimmed">
        {t('seconds.study')}{' '}
        <Anchor href={study} target="_blank" rel="noreferrer">
          {t('seconds.source')}
        </Anchor>
      </Text>
    </Section>
  );
}

interface AskedProps {
  readonly title: string;
  readonly asked: readonly string[];
}

/** Must-haves of the opening it is looked at for. */
function Asked({ title, asked }: AskedProps) {
  if (asked.length === 0) return null;
  return (
    <div className={classes.asked}>
      <h3>{title}</h3>
      <ul>
        {[...new Set(asked)].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
