import { matchLine } from '#features/matching/cli.ts';
import { readPostingLine } from '#features/postings/cli.ts';
import { withSaidFlags } from './said-flags.ts';

/** What a thread that answers lines needs to know once. */
export interface AnswerOptions {
  readonly command: 'posting' | 'match';
  /** The day until which what goes on lasts. */
  readonly today: string;
}

/** Answers one line of `read posting --jsonl` or `match --jsonl`. Throws a `Problem` when it is none. */
export const answerLine = (value: unknown, { command, today }: AnswerOptions): object =>
  command === 'posting'
    ? withSaidFlags(readPostingLine(value, Number(today.slice(0, 4))))
    : matchLine(value, today);
