import { inTenths } from '#lib/in-tenths.ts';
import classes from './share-band.module.css';
import { useInTen } from './use-in-ten.ts';

export interface Share {
  readonly key: string;
  readonly label: string;
  /** Between 0 and 1; all parts together make 1. */
  readonly share: number;
  /** How it is drawn: tones differ in lightness and pattern, not by hue alone. */
  readonly tone: 'strong' | 'middle' | 'soft' | 'open';
  /** Makes its number a button that opens what it rests on. */
  readonly open?: {
    readonly label: string;
    readonly opened: boolean;
    /** The id of what is opened. */
    readonly details: string;
    readonly turn: () => void;
  };
}

/** One horizontal band of up to four parts; under it each part in words. */
export function ShareBand({ parts }: { readonly parts: readonly Share[] }) {
  const inTen = useInTen('part');
  const tenths = inTenths(parts.map(({ share }) => share));
  return (
    <div className={classes.whole}>
      <div className={classes.band} aria-hidden="true">
        {parts.map(({ key, share, tone }) => (
          <div key={key} className={classes[tone]} style={{ flexGrow: share }} />
        ))}
      </div>
      <ul className={classes.legend}>
        {parts.map(({ key, label, tone, open }, at) => (
          <li key={key} className={classes.part}>
            <span className={`${classes.swatch} ${classes[tone]}`} aria-hidden="true" />
            <span>{label}</span>
            <Words words={inTen((tenths[at] ?? 0) / 10)} open={open} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Words({ words, open }: { readonly words: string; readonly open: Share['open'] }) {
  if (open === undefined) return <span className={classes.words}>{words}</span>;
  const { label, opened, details, turn } = open;
  return (
    <button
      type="button"
      className={`${classes.words} ${classes.opens}`}
      aria-expanded={opened}
      aria-controls={opened ? details : undefined}
      aria-label={`${words}. ${label}`}
      onClick={turn}
    >
      {words}
    </button>
  );
}
