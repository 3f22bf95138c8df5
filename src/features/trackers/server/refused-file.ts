const beginnings: readonly (readonly [bytes: readonly number[], sentence: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'This is a packed file, not a CSV. From a spreadsheet program, choose "Save as" and CSV, and bring that file.',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'This is an old Excel workbook, not a CSV. Open it in your spreadsheet program, choose "Save as" and CSV, and bring that file.',
  ],
  [
    [0x25, 0x50, 0x44, 0x46],
    'This is a PDF, not a CSV. Look for "Export as CSV" in the program it comes from.',
  ],
];

export const emptyFile = 'This file is empty. Export it again from the program it comes from.';
export const binaryFile =
  'This file holds no readable text, so it cannot be a CSV. Choose "Export as CSV" in the program it comes from.';

/** Why a file is no sheet, by its first bytes; undefined when it may be one. */
export const refusedByBytes = (bytes: Uint8Array): string | undefined =>
  beginnings.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];

/** Why a text is no sheet, by how it begins; undefined when it may be one. */
export function refusedByText(text: string): string | undefined {
  const start = text.slice(0, 500).trimStart();
  if (start === '') return emptyFile;
  if (/^<(?:!doctype|html|\?xml)/iu.test(start)) {
    return 'This is a web page, not a CSV. Look for "Export as CSV" or "Download" in the tracker itself.';
  }
  if (/^(?:\{\s*"|\[\s*[[{"])/u.test(start)) {
    return 'This is a JSON file, not a CSV. Choose CSV when you export from the tracker.';
  }
  if (/^(?:From \S+@\S+ |Return-Path: |Received: |Delivered-To: )/u.test(start)) {
    return 'This is mail, not a CSV. Bring it under "my mail" instead.';
  }
  return undefined;
}
