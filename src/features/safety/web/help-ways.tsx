import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { countries } from '#features/help/domain/countries.ts';
import { dialled } from '#features/help/domain/help-line.ts';
import { textLink } from '#features/help/domain/text-link.ts';
import { useCountry } from '#features/help/web/use-country.ts';
import { Icon } from '#platform/ui/icons.tsx';
import { ButtonLink } from '#platform/ui/links.tsx';
import type { HeavyTier } from '../domain/tier.ts';
import classes from './heavy-note-panel.module.css';

/**
 * Ways to people. For a plan or danger the emergency number first, then confirmed lines that answer day and night, then one's own
 * people; for hopelessness one's own people first.
 */
export function HelpWays({ tier }: { readonly tier: HeavyTier }) {
  const { t } = useTranslation('safety');
  const [country] = useCountry();
  const help = countries.find((candidate) => candidate.country === country);
  const emergency = tier === 'A' ? (help?.emergency ?? []).slice(0, 1) : [];
  const lines = (help?.lines ?? []).filter((line) => line.confidence === 'high');
  const toLines = lines.flatMap(({ name, call, text }) => [
    ...(call?.hours === 'always'
      ? [{ href: `tel:${dialled(call.number)}`, label: t('call', { name, number: call.number }) }]
      : []),
    ...(text?.hours === 'always'
      ? [{ href: textLink(text), label: t('text', { name, number: text.number }) }]
      : []),
  ]);
  const dials = [
    ...emergency.map(({ number }) => ({ href: `tel:${dialled(number)}`, label: t('emergency', { number }) })),
    ...toLines,
  ];
  const links = [...(toLines.length === 0 ? [t('elsewhere')] : []), t('people'), t('plan')].map((label) => (
    <li key={label}>
      <ButtonLink to="/help" variant="default">
        {label}
      </ButtonLink>
    </li>
  ));
  return (
    <ul className={classes.ways}>
      {tier === 'C' ? links : null}
      {dials.map(({ href, label }, place) => (
        <li key={href}>
          <Button
            component="a"
            href={href}
            variant={place === 0 && tier !== 'C' ? 'filled' : 'default'}
            leftSection={<Icon name="phone" />}
          >
            {label}
          </Button>
        </li>
      ))}
      {tier === 'C' ? null : links}
    </ul>
  );
}
