import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';
import { Page } from '#platform/ui/page.tsx';
import classes from './more-page.module.css';
import { furtherPages, pages } from './pages.ts';

/** What the bar of a phone has no room for. */
export function MorePage() {
  const { t } = useTranslation('frame');
  const main = pages.filter(({ inBar }) => !inBar).map(({ to, name }) => ({ to, label: t(`pages.${name}`) }));
  const further = furtherPages.map(({ to, name }) => ({ to, label: t(`further.${name}.name`) }));
  return (
    <Page title={t('more.name')}>
      <ul className={classes.pages}>
        {[...main, ...further].map(({ to, label }) => (
          <li key={to}>
            <TextLink to={to} className={classes.page ?? ''}>
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
    </Page>
  );
}
