import { ScrolledText } from '#platform/ui/scrolled-text.tsx';

interface Props {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Numbers as a table that a printed page breaks between rows. */
export function ReportTable({ name, columns, rows }: Props) {
  return (
    <ScrolledText label={name} className="wide">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('\t')}>
              {columns.map((column, place) => (
                <td key={column}>{row[place] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrolledText>
  );
}
