import { useParams } from '@tanstack/react-router';
import type { ApplicationEvent } from '#features/applications/domain/event.ts';
import { ApplicationScreen } from '#features/applications/web/application-screen.tsx';
import { WhatYouSent } from '#features/documents/web/what-you-sent.tsx';
import { CoursePanel } from '#features/hindsight/web/course-panel.tsx';
import { MailPanel } from '#features/inbox/web/mail-panel.tsx';
import { AskedPanel } from '#features/postings/web/asked-panel.tsx';
import { ExplanationPanel } from '#features/reasons/web/explanation-panel.tsx';

/** One application, with the mails it was read from one tap away. */
export function ApplicationPage() {
  const { id } = useParams({ from: '/applications/$id' });
  return (
    <ApplicationScreen
      key={id}
      id={id}
      renderSource={mailOf}
      explanation={<ExplanationPanel applicationId={id} />}
      course={<CoursePanel applicationId={id} />}
      posting={<AskedPanel applicationId={id} />}
      documents={<WhatYouSent applicationId={id} />}
    />
  );
}

const mailOf = ({ source }: ApplicationEvent) =>
  source.kind === 'mail' ? <MailPanel mailKey={source.key} /> : null;
