interface Props {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Numbers as a table that a printed page breaks between rows. */
export function ReportTable({ columns, rows }: Props) {
  return (
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
  );
}
