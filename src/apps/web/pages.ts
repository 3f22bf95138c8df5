/** The pages of the navigation, in its order. The bar of a phone has room for five; the rest is on the rail only. */
export const pages = [
  { to: '/', name: 'today', icon: 'today', place: 'everywhere' },
  { to: '/applications', name: 'applications', icon: 'applications', place: 'everywhere' },
  { to: '/patterns', name: 'patterns', icon: 'patterns', place: 'rail' },
  { to: '/documents', name: 'documents', icon: 'documents', place: 'everywhere' },
  { to: '/import', name: 'import', icon: 'bringIn', place: 'everywhere' },
  { to: '/settings', name: 'settings', icon: 'settings', place: 'everywhere' },
] as const;
