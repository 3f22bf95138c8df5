import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './check-ins.module.css';

interface Props {
  readonly of: 'mood' | 'energy';
  readonly value: number | undefined;
  readonly onChange: (level: number) => void;
}

const levels = Array.from({ length: 11 }, (_, level) => level);

/** A number from 0 to 10 in one tap, or with the arrow keys; nothing is chosen beforehand, so that nothing is suggested. */
export function LevelChoice({ of, value, onChange }: Props) {
  const { t } = useTranslation('check-ins');
  const name = useId();
  return (
    <fieldset className={classes.levels}>
      <legend>{t(`now.${of}`)}</legend>
      <div className={classes.scale}>
        {levels.map((level) => (
          <label key={level} className={classes.level}>
            <input
              type="radio"
              name={name}
              value={level}
              checked={level === value}
              aria-label={t('now.level', { level })}
              onChange={() => onChange(level)}
            />
            {level}
          </label>
        ))}
      </div>
      <div className={classes.ends}>
        <span>{t(`now.ends.${of}.0`)}</span>
        <span>{t(`now.ends.${of}.1`)}</span>
      </div>
    </fieldset>
  );
}
