import classes from './explanation.module.css';

/** The words that show a fact, as they were written, in whatever language. */
export function Quote({ words }: { readonly words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <blockquote className={classes.quote} dir="auto">
      “{words}”
    </blockquote>
  );
}
