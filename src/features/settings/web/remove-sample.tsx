import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { removeSample, showSample } from '#features/sample/api.ts';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';

/** Takes the made-up person away; silent while there is none. */
export function RemoveSample() {
  const { t } = useTranslation('settings');
  const sample = useEndpoint(showSample, {});
  const remove = useChange(removeSample);
  const tell = useUndo();
  if (!sample.data?.present) return null;
  return (
    <Section title={t('sample.title')}>
      <Text>{t('sample.text')}</Text>
      <div>
        <QuietButton
          loading={remove.isPending}
          onClick={() => remove.mutate({}, { onSuccess: () => tell({ message: t('sample.removed') }) })}
        >
          {t('sample.remove')}
        </QuietButton>
      </div>
      {remove.isError ? <ErrorNotice error={remove.error} /> : null}
    </Section>
  );
}
