import { namesIn, plainName } from './plain-name.ts';
import { qualifiedName } from './qualified-name.ts';
import { type ListRow, skill, type Told } from './told.ts';

/** A row of `skills_….csv`: one skill with its other names. */
export function escoSkillRow(row: ListRow): Told[] {
  const written = plainName(row.preferredlabel ?? '');
  const uri = row.concepturi?.trim() ?? '';
  if (written === '' || row.status?.trim() === 'obsolete') return [];
  const named = qualifiedName(written);
  const also = [...namesIn(row.altlabels, '\n'), ...namesIn(row.hiddenlabels, '\n')]
    .map((name) => qualifiedName(name).name)
    .filter((name) => name !== named.name);
  return [
    ...label(uri, named.name),
    skill('esco', {
      ...named,
      ...(also.length > 0 && { also: [...new Set(also)] }),
      ...(uri !== '' && { uri }),
    }),
  ];
}

/** A row of a table of groups, or of occupations: what a broader thing is called. */
export const escoGroupRow = (row: ListRow): Told[] =>
  label(row.concepturi?.trim() ?? '', plainName(row.preferredlabel ?? ''));

/** A row of `broaderRelations….csv`. Later editions also say what the broader thing is called. */
export function escoBroaderRow(row: ListRow): Told[] {
  const [uri, broaderUri] = [row.concepturi?.trim() ?? '', row.broaderuri?.trim() ?? ''];
  const name = plainName(row.broaderlabel ?? '');
  if (uri === '' || broaderUri === '') return [];
  return [{ what: 'relation', uri, broaderUri, ...(name !== '' && { broaderName: name }) }];
}

/** A line of a plain list of labels. */
export function escoLabelLine(line: string): Told[] {
  const named = qualifiedName(line);
  return named.name === '' ? [] : [skill('esco', named)];
}

const label = (uri: string, name: string): Told[] =>
  uri === '' || name === '' ? [] : [{ what: 'label', uri, name }];
