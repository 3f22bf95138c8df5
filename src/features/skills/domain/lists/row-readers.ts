import { escoBroaderRow, escoGroupRow, escoSkillRow } from './esco-rows.ts';
import type { ListKind } from './list-kind.ts';
import { elementRow, technologyRow } from './onet-rows.ts';
import { ownRow } from './own-rows.ts';
import type { ListRow, Told } from './told.ts';

/** How a row of each kind of table is read; without a reader the table names no skills. */
export const rowReaders: Readonly<Partial<Record<ListKind, (row: ListRow) => Told[]>>> = {
  'onet-technology': technologyRow,
  'onet-elements': elementRow,
  'esco-skills': escoSkillRow,
  'esco-groups': escoGroupRow,
  'esco-broader': escoBroaderRow,
  mine: ownRow,
};
