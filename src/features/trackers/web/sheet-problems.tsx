import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly problems: readonly { readonly line: number; readonly sentence: string }[];
}

/** The lines of a sheet that could not be read, folded. */
export function SheetProblems({ problems }: Props) {
  const { t } = useTranslation('trackers');
  if (problems.length === 0) return null;
  return (
    <details>
      <summary>{t('unreadable', { count: problems.length })}</summary>
      <List size="sm" mt="xs">
        {problems.slice(0, 100).map(({ line, sentence }) => (
          <List.Item key={`${line} ${sentence}`}>{t('line', { line, sentence })}</List.Item>
        ))}
      </List>
    </details>
  );
}
