import { z } from 'zod';
import { endpoint } from '#lib/endpoint.ts';
import { serverFolderSchema } from './domain/mail-folder.ts';
import { mailboxSchema, secretSchema, serverSchema } from './domain/mailbox.ts';

const id = z.object({ id: z.uuid() });
const paths = z.array(z.string().min(1).max(1_000)).min(1).max(1_000);
/** `remember`: keep the secret on this computer, not only until the program ends. */
const signIn = secretSchema.extend({ remember: z.boolean().default(false) });
const foldersFound = z.object({
  folders: z.array(serverFolderSchema),
  /** Those that are worth looking through. */
  proposed: z.array(z.string()),
});

export const listMailboxes = endpoint({
  method: 'GET',
  path: '/mailboxes',
  input: z.object({}),
  output: z.array(mailboxSchema),
});

/** Signs in once to see which folders there are; keeps nothing. */
export const findFolders = endpoint({
  method: 'POST',
  path: '/mailboxes/folders',
  input: serverSchema.extend(secretSchema.shape),
  output: foldersFound,
});

/** The folders of a mailbox that is known. */
export const listFolders = endpoint({
  method: 'POST',
  path: '/mailboxes/:id/folders',
  input: id,
  output: foldersFound,
});

/** Connects a mailbox. Without `folders`, those that are proposed. */
export const addMailbox = endpoint({
  method: 'POST',
  path: '/mailboxes',
  input: serverSchema.extend(signIn.shape).extend({ folders: paths.optional() }),
  output: mailboxSchema,
});

/** Gives the password or token again, after a new start or when it has changed. */
export const signInAgain = endpoint({
  method: 'POST',
  path: '/mailboxes/:id/sign-in',
  input: id.extend(signIn.shape),
  output: mailboxSchema,
});

/** Chooses other folders, or whether it looks by itself. */
export const changeMailbox = endpoint({
  method: 'PATCH',
  path: '/mailboxes/:id',
  input: id.extend({ folders: paths.optional(), looksByItself: z.boolean().optional() }),
  output: mailboxSchema,
});

/** Says what a vanished folder is called now, so that nothing in it is read twice. */
export const replaceFolder = endpoint({
  method: 'POST',
  path: '/mailboxes/:id/replace',
  input: id.extend({ gone: z.string(), by: z.string() }),
  output: mailboxSchema,
});

/**
 * Looks for new mail in the chosen folders. What is new becomes an import, which is read in the background;
 * without one there was nothing new.
 */
export const lookForMail = endpoint({
  method: 'POST',
  path: '/mailboxes/:id/look',
  input: id,
  output: z.object({
    import: z.uuid().optional(),
    /** Chosen folders that are not there any more. */
    gone: z.number(),
  }),
});

/** Looks through every mailbox for which it is time, and into every watched folder. */
export const lookWhereDue = endpoint({
  method: 'POST',
  path: '/mailboxes/look-due',
  input: z.object({}),
  output: z.object({ looked: z.number() }),
});

/** Forgets a mailbox, its password and what was read of it. What was saved from it stays. */
export const forgetMailbox = endpoint({
  method: 'DELETE',
  path: '/mailboxes/:id',
  input: id,
  output: z.object({}),
});

const watchedFolder = z.object({
  id: z.uuid(),
  /** Where it lies on this computer. */
  path: z.string(),
  /** Why it could not be looked into. */
  problem: z.string().optional(),
});

/** The folders in which another program leaves mails as .eml files. */
export const listWatchedFolders = endpoint({
  method: 'GET',
  path: '/watched-folders',
  input: z.object({}),
  output: z.array(watchedFolder),
});

/** Watches a folder from now on, with what is in it already. Taken from the command line only. */
export const watchFolder = endpoint({
  method: 'POST',
  path: '/watched-folders',
  input: z.object({ path: z.string().min(1).max(4_000) }),
  output: watchedFolder,
});

/** Looks into a watched folder now; without `import` there was nothing new. */
export const lookIntoFolder = endpoint({
  method: 'POST',
  path: '/watched-folders/:id/look',
  input: id,
  output: z.object({ import: z.uuid().optional() }),
});

/** Watches a folder no longer. The folder and what was saved from it stay. */
export const stopWatching = endpoint({
  method: 'DELETE',
  path: '/watched-folders/:id',
  input: id,
  output: z.object({}),
});
