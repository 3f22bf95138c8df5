/** Files the person has dropped or chosen; `folder` is the name of the folder they were in. */
export interface Dropped {
  readonly files: readonly File[];
  readonly folder: string | undefined;
}

/** What was dropped, folders opened to their last file. */
export async function droppedFiles(data: DataTransfer): Promise<Dropped> {
  // The list of items is emptied by the browser as soon as the event is over.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return { files: [...data.files], folder: undefined };
  const files = (await Promise.all(entries.map(filesOf))).flat();
  return { files, folder: entries.find(({ isDirectory }) => isDirectory)?.name };
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const inside = await Promise.all((await entriesOf(entry.createReader())).map(filesOf));
  return inside.flat();
}

/** A reader hands out a folder in portions; an empty one is the end. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
    reader.readEntries(resolve, reject),
  );
  return portion.length === 0 ? [] : [...portion, ...(await entriesOf(reader))];
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
