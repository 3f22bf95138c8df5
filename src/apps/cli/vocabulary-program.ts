import type { Command } from 'commander';
import type { VocabularyFlags } from './commands/vocabulary.ts';
import type { Installation } from './installation.ts';
import type { Settings } from './settings.ts';

/** The command about the names of skills and its flags. */
export function addVocabulary(rebound: Command, installation: Installation): void {
  rebound
    .command('vocabulary')
    .description('the skills that Rebound knows by name')
    .command('import')
    .argument(
      '[path...]',
      'tables of O*NET or ESCO, labels one a line, your own CSV; a folder or zip of them',
    )
    .description('widen it by official lists or your own; bringing a list again changes nothing')
    .option('--list', 'say what is there, with counts')
    .option('--remove <source>', 'take one source out again: onet, esco or mine')
    .option('--json', 'as JSON')
    .action(async (paths: string[], flags: VocabularyFlags) => {
      const { runVocabulary } = await import('./commands/vocabulary.ts');
      await runVocabulary(paths, flags, rebound.opts<Settings>(), installation);
    });
}
