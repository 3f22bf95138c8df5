/** A header such as `text/plain; charset=utf-8`. */
export interface ParameterHeader {
  /** In lower case. */
  readonly value: string;
  /** By their names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

const plainly =
  /^[\w.+-]+(?:\/[\w.+-]+)?(?:[ \t]*;[ \t]*[\w*-]+=(?:"[\t !#-[\]-~]*"|[!#-'+-:<-[\]-~]+))*[ \t]*;?[ \t]*$/;
const parameter = /;[ \t]*([\w*-]+)=(?:"([^"\\]*)"|([^\s;"]+))/g;

/** Reads a header with parameters; undefined for one with comments, escapes or letters beyond ASCII. */
export function parameterHeader(written: string): ParameterHeader | undefined {
  const line = written.replace(/\r*\n/g, '');
  if (!plainly.test(line)) return undefined;
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, bare = ''] of line.matchAll(parameter)) {
    const key = name.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, quoted ?? bare);
  }
  return { value: (/^[^;\s]+/.exec(line)?.[0] ?? '').toLowerCase(), parameters };
}

/** Whether a value is spread over several parameters or has a charset of its own (RFC 2231). */
export const isContinued = ({ parameters }: ParameterHeader): boolean =>
  [...parameters.keys()].some((name) => name.includes('*'));
