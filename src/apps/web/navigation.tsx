import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '#platform/ui/icons.tsx';
import classes from './navigation.module.css';
import { pages } from './pages.ts';

/** The pages: a slim rail on a wide screen, a bar at the bottom on a phone, where More leads to what has no room. */
export function Navigation() {
  const { t } = useTranslation('frame');
  return (
    <nav aria-label={t('navigation')} className={classes.navigation}>
      <ul className={classes.pages}>
        {pages.map(({ to, name, icon, inBar }) => (
          <li key={to} className={inBar ? undefined : classes.railOnly}>
            <Link to={to} activeOptions={{ exact: to === '/' }} className={classes.page}>
              <Icon name={icon} size={22} />
              <span>{t(`pages.${name}`)}</span>
            </Link>
          </li>
        ))}
        <li className={classes.barOnly}>
          <Link to="/more" className={classes.page}>
            <Icon name="more" size={22} />
            <span>{t('more.name')}</span>
          </Link>
        </li>
      </ul>
    </nav>
  );
}
