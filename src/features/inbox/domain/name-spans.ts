import type { NameToken } from './name-tokens.ts';

/** Tokens that stand together and may be a name: from the first to the last, both included. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
}

/** Which small words and marks may stand inside a name, and what may begin and end one. */
export interface NameForm {
  readonly joints: ReadonlySet<string>;
  readonly mayBegin: (token: NameToken, next: NameToken | undefined) => boolean;
  readonly mayEnd: (token: NameToken) => boolean;
}

const mostTokens = 9;
const mostJoints = 2;

/** Every stretch that has the form of a name. */
export function nameSpans(tokens: readonly NameToken[], form: NameForm): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const [first, token] of tokens.entries()) {
    if (form.mayBegin(token, tokens[first + 1])) addFrom(tokens, first, form, spans);
  }
  return spans;
}

function addFrom(tokens: readonly NameToken[], first: number, form: NameForm, spans: NameSpan[]): void {
  let joints = 0;
  for (let last = first; last < tokens.length && last < first + mostTokens; last++) {
    const token = tokens[last];
    if (!token) return;
    if (form.mayEnd(token)) {
      joints = 0;
      spans.push({ first, last });
    } else if (!form.joints.has(token.folded) || !joins(tokens, last) || ++joints > mostJoints) return;
  }
}

/** A full stop joins only behind an abbreviation: `St. Casimir`, `J. Moss`. */
const joins = (tokens: readonly NameToken[], at: number): boolean =>
  tokens[at]?.folded !== '.' || /^(?:St|Dr|Mt|Ft|Co|\p{Lu})$/u.test(tokens[at - 1]?.text ?? '');
