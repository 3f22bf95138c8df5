import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '#platform/ui/icons.tsx';
import classes from './navigation.module.css';
import { pages } from './pages.ts';

/** The pages: a slim rail on a wide screen, a bar at the bottom on a phone. */
export function Navigation() {
  const { t } = useTranslation('frame');
  return (
    <nav aria-label={t('navigation')} className={classes.navigation}>
      <ul className={classes.pages}>
        {pages.map(({ to, name, icon, place }) => (
          <li key={to} className={place === 'rail' ? classes.railOnly : undefined}>
            <Link to={to} activeOptions={{ exact: to === '/' }} className={classes.page}>
              <Icon name={icon} size={22} />
              <span>{t(`pages.${name}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
