import { useTranslation } from 'react-i18next';
import { showApplication } from '#features/applications/api.ts';
import { isExplainable } from '#features/reasons/domain/is-explainable.ts';
import { isFresh } from '#features/reasons/domain/is-fresh.ts';
import { CalmDoor } from '#features/reasons/web/calm-door.tsx';
import { useToday } from '#platform/i18n/use-today.ts';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { showCourse } from '../api.ts';
import { CourseFound } from './course-found.tsx';

/** What could have been different in one application; nothing while it has not ended by them, and folded while that is fresh. */
export function CoursePanel({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTranslation('hindsight');
  const today = useToday();
  const { data } = useEndpoint(showApplication, { id: applicationId });
  const { ending, endedOn } = data?.application ?? {};
  if (!isExplainable(ending)) return null;
  const course = <Course applicationId={applicationId} />;
  if (!isFresh(ending, endedOn, today)) return course;
  const words = { text: t('door.text'), open: t('door.open'), close: t('door.close') };
  return (
    <CalmDoor key={applicationId} name={`course-${applicationId}`} words={words}>
      {course}
    </CalmDoor>
  );
}

function Course({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTranslation('hindsight');
  const answer = useEndpoint(showCourse, { id: applicationId });
  return (
    <Section title={t('title')}>
      <Loaded of={answer} lines={6}>
        {({ course }) =>
          course === undefined ? null : <CourseFound applicationId={applicationId} course={course} />
        }
      </Loaded>
    </Section>
  );
}
