import type { Stage } from '#features/applications/domain/event.ts';
import { type Choice, choices } from './choice.ts';

/** The choices that an application came to: preparing needs a conversation to prepare for. */
export const choicesOf = ({ hasMet }: { readonly hasMet: boolean }): readonly Choice[] =>
  choices.filter((choice) => choice !== 'preparation' || hasMet);

/** Choices that are over once somebody has read the application and asked for a talk. */
const untilRead: ReadonlySet<Choice> = new Set<Choice>(['channel', 'timing', 'tailoring', 'letter']);

/** Whether a choice did what it can do: the application was read and led to a talk. */
export const didItsPart = (choice: Choice, stage: Stage): boolean =>
  stage !== 'applied' && untilRead.has(choice);
