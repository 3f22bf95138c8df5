import { Radio } from '@mantine/core';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { Application } from '../domain/application.ts';

/** An application as one choice: who, what, and when its last news came. */
export function MergeCandidate({ application }: { readonly application: Application }) {
  const { id, company, role, lastEventOn } = application;
  const format = useFormat();
  const description = [role, lastEventOn && format.day(lastEventOn)].filter(Boolean).join(' · ');
  return <Radio value={id} label={company} description={description} />;
}
