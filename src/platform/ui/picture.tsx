import { Button, Table, Text } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './picture.module.css';
import type { PictureTable } from './picture-table.ts';

interface Props {
  /** The finding, as a sentence. */
  readonly title: string;
  /** What it rests on: "34 of your applications, March to June". */
  readonly source: string;
  /** The same as numbers. */
  readonly table: PictureTable;
  readonly children: ReactNode;
}

/** A picture with its finding as the title, a source line, and the table behind it. */
export function Picture({ title, source, table, children }: Props) {
  const { t } = useTranslation('ui');
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <figcaption id={id} className={classes.title}>
        {title}
      </figcaption>
      {asTable ? <Numbers {...table} /> : children}
      <div className={classes.foot}>
        <Text size="sm" c="dimmed">
          {t('picture.source', { source })}
        </Text>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? t('picture.hideTable') : t('picture.showTable')}
        </Button>
      </div>
    </figure>
  );
}

function Numbers({ columns, rows }: PictureTable) {
  return (
    // A part that scrolls must be reached by the keyboard.
    <Table.ScrollContainer minWidth={280} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column}>{column}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.join('\t')}>
              {row.map((cell, at) => (
                <Table.Td key={columns[at] ?? cell}>{cell}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
