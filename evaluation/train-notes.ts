// npm run train:notes: learns the second opinion on how heavy a note is, and which words speak for a thinking trap.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChoiceModel } from '#lib/learned/learned-choice.ts';
import { fitNotes } from './fit-notes.ts';
import { fitThoughts } from './fit-thoughts.ts';
import { labelledIdioms, labelledNotes, labelledThoughts } from './labelled-notes.ts';

function write(path: string, model: ChoiceModel): void {
  writeFileSync(join(import.meta.dirname, '../src/features', path), `${JSON.stringify(model)}\n`);
  console.log(`${path}: ${Object.keys(model.weights).length} terms`);
}

write('safety/domain/tier-model.json', fitNotes([...labelledNotes(), ...labelledIdioms()]));
write('thoughts/domain/trap-model.json', fitThoughts(labelledThoughts()));
