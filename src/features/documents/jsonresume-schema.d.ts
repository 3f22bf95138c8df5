/** The validator of the format JSON Resume, which comes without types. */
declare module '@jsonresume/schema' {
  export function validate(resume: unknown, done: (problems: readonly unknown[] | null) => void): void;
}
