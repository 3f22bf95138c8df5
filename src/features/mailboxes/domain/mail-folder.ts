import { z } from 'zod';

/** What a folder is for; `other` for one's own. */
export const folderUses = ['inbox', 'archive', 'all', 'sent', 'drafts', 'junk', 'trash', 'other'] as const;

/** A folder as it stands on the mail server. */
export const serverFolderSchema = z.object({
  path: z.string(),
  use: z.enum(folderUses),
  messages: z.number(),
  uidValidity: z.string(),
  uidNext: z.number(),
});
export type ServerFolder = z.infer<typeof serverFolderSchema>;

/** A folder that is looked through. */
export const chosenFolderSchema = z.object({
  path: z.string(),
  /** It is not on the server any more: moved, renamed or deleted. */
  gone: z.boolean(),
  /** What it is probably called now. */
  replacement: z.string().optional(),
});
export type ChosenFolder = z.infer<typeof chosenFolderSchema>;

const neverProposed: readonly ServerFolder['use'][] = ['sent', 'drafts', 'junk', 'trash'];

/** The folders worth looking through: the one that holds all mail where there is one, else those that mail comes into. */
export function proposedFolders(folders: readonly ServerFolder[]): string[] {
  const all = folders.filter(({ use }) => use === 'all');
  const worth = all.length > 0 ? all : folders.filter(({ use }) => !neverProposed.includes(use));
  return worth.map(({ path }) => path);
}

/**
 * What a vanished folder is probably called now: the only folder that was not there before and has its number.
 * A server gives such a number to one folder and keeps it through renaming.
 */
export function replacementOf(
  uidValidity: string,
  now: readonly ServerFolder[],
  knownPaths: readonly string[],
): string | undefined {
  const [only, ...more] = now.filter(
    (folder) => folder.uidValidity === uidValidity && !knownPaths.includes(folder.path),
  );
  return more.length === 0 ? only?.path : undefined;
}
