import {
  type MailAnswer,
  readMailAt,
  readMailFrom,
  readMailLine,
  type UnreadAnswer,
} from '#features/inbox/cli.ts';
import { applicationLabels } from '#features/inbox/domain/application-labels.ts';
import { readingInConversation } from '#features/inbox/domain/reading-in-conversation.ts';
import { answersToLines, type Unanswered, writeJson, writeLine } from '../json-lines.ts';

export interface ReadMailFlags {
  readonly jsonl?: boolean;
  readonly thread?: boolean;
}

type Read = MailAnswer | UnreadAnswer | Unanswered;

/** Says what each mail is. With `thread` the answers wait for the last mail, since a later line may be an earlier mail. */
export async function runReadMail(path: string, { jsonl, thread }: ReadMailFlags): Promise<void> {
  const read = path !== '-' ? readMailAt(path) : jsonl ? linesFromInput() : readMailFrom(process.stdin);
  const answers = thread ? withApplications(read) : answersOf(read);
  for await (const answer of answers) {
    await (jsonl ? writeJson(process.stdout, answer) : writeLine(process.stdout, asText(answer)));
  }
}

const linesFromInput = () => answersToLines(process.stdin.setEncoding('utf8'), readMailLine);

type Answer = Read['answer'] & { readonly application?: string | null };

async function* answersOf(read: AsyncIterable<Read>): AsyncGenerator<Answer> {
  for await (const { answer } of read) yield answer;
}

async function* withApplications(read: AsyncIterable<Read>): AsyncGenerator<Answer> {
  const all: Read[] = [];
  for await (const each of read) all.push(each);
  const labels = applicationLabels(
    all.map((each) => ('finding' in each ? each : { person: '', finding: undefined })),
  );
  for (const [position, { answer }] of all.entries()) {
    const placed = labels[position];
    if ('error' in answer || !placed) yield 'error' in answer ? answer : { ...answer, application: null };
    else yield { ...answer, ...readingInConversation(answer, placed.finding), application: placed.label };
  }
}

function asText(answer: Answer): string {
  if ('error' in answer) return `${answer.id}: ${answer.error.message}`;
  const { date, kind, company, role, needsReview, application } = answer;
  const what = [company, role].filter(Boolean).join(', ');
  const columns = [date ?? '          ', kind.padEnd(15), application?.padEnd(15), what || answer.id];
  return `${columns.filter((text) => text !== undefined).join('  ')}${needsReview ? '  (unsure)' : ''}`;
}
