/** A name for people out of the name of a file: `cv_ola-2026.pdf` → `cv ola 2026`. */
export function nameOfFile(fileName: string): string {
  const bare = fileName.replace(/^.*[\\/]/, '').replace(/\.\w{1,9}$/, '');
  const name = bare.replaceAll(/[_-]+/g, ' ').replaceAll(/\s+/g, ' ').trim();
  return (name || bare || fileName).slice(0, 200);
}
