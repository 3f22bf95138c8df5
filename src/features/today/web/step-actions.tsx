import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { ButtonLink } from '#platform/ui/links.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { setStepAside } from '../api.ts';
import type { NextStep } from '../domain/next-step.ts';

type Step = Exclude<NextStep, { kind: 'nothing' }>;

/** The way to the step, and the way around it. */
export function StepActions({ step }: { readonly step: Step }) {
  const { t } = useTranslation('today');
  const setAside = useChange(setStepAside);
  const tell = useUndo();
  const { kind, subjects } = step;
  const notNow = async () => {
    await setAside.mutateAsync({ subjects });
    // The button goes with its step.
    document.querySelector('h1')?.focus({ preventScroll: true });
    tell({
      message: t(kind === 'quiet' ? 'asideQuiet' : 'aside'),
      undo: () => setAside.mutateAsync({ subjects, aside: false }),
    });
  };
  return (
    <>
      <WayTo step={step} />
      <QuietButton loading={setAside.isPending} onClick={() => void notNow().catch(() => undefined)}>
        {t('action.notNow')}
      </QuietButton>
      {setAside.isError ? <ErrorNotice error={setAside.error} /> : null}
    </>
  );
}

function WayTo({ step }: { readonly step: Step }) {
  const { t } = useTranslation('today');
  switch (step.kind) {
    case 'quiet':
      return null;
    case 'review':
    case 'unsaved-import':
      return (
        <ButtonLink
          to="/import/$id"
          params={{ id: step.import.id }}
          {...(step.kind === 'review' && { hash: 'review' })}
        >
          {t(`action.${step.kind}`)}
        </ButtonLink>
      );
    case 'fresh-ending':
      return <WayToEnding step={step} />;
    default:
      return (
        <ButtonLink to="/applications/$id" params={{ id: step.application.id }}>
          {t(`action.${step.kind}`)}
        </ButtonLink>
      );
  }
}

/** Whoever has looked at an ending is not asked to look again. */
function WayToEnding({ step }: { readonly step: Extract<NextStep, { application: object }> }) {
  const { t } = useTranslation('today');
  const look = useChange(setStepAside);
  return (
    <ButtonLink
      to="/applications/$id"
      params={{ id: step.application.id }}
      onClick={() => look.mutate({ subjects: step.subjects.slice(-1) })}
    >
      {t('action.fresh-ending')}
    </ButtonLink>
  );
}
