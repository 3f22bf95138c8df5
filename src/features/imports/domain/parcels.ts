/** Files that are read together as one import. */
export interface Parcel<File> {
  readonly name: string;
  readonly files: readonly File[];
}

interface Named {
  readonly name: string;
}

const sheet = /\.(?:csv|tsv)$/i;
const mail = /(?:\.(?:mbox|mbx|eml|emlx|zip|pst|olm|msg)|^[^.]+)$/i;
const hidden = /^\./;
const neverMail =
  /\.(?:msf|dat|json|html?|jpe?g|png|gif|webp|heic|svg|mp[34]|mov|pdf|docx?|pptx?|ics|vcf|sqlite|js|css|xml|ini|log|plist)$/i;
const listOfApplications = /job.?applications/i;

/** What of a folder is worth sending: with mail in it the mail, else the lists; of LinkedIn's many only the one. */
export function worthSending<File extends Named>(inFolder: readonly File[]): readonly File[] {
  const files = inFolder.filter(({ name }) => !hidden.test(name) && !neverMail.test(name));
  if (files.some(({ name }) => mail.test(name))) return files.filter(({ name }) => !sheet.test(name));
  const told = files.filter(({ name }) => sheet.test(name) && listOfApplications.test(name));
  return told.length > 0 ? told : files;
}

/** Each list becomes an import of its own, because its columns are asked about; all mail together is one. */
export function parcelsOf<File extends Named>(files: readonly File[], nameOfMany: string): Parcel<File>[] {
  const sheets = files.filter(({ name }) => sheet.test(name));
  const others = files.filter(({ name }) => !sheet.test(name));
  const [first] = others;
  return [
    ...(first ? [{ name: others.length === 1 ? first.name : nameOfMany, files: others }] : []),
    ...sheets.map((file) => ({ name: file.name, files: [file] })),
  ];
}
