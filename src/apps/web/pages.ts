/** The pages of the navigation, in its order. */
export const pages = [
  { to: '/', name: 'today', icon: 'today' },
  { to: '/applications', name: 'applications', icon: 'applications' },
  { to: '/documents', name: 'documents', icon: 'documents' },
  { to: '/import', name: 'import', icon: 'bringIn' },
  { to: '/settings', name: 'settings', icon: 'settings' },
] as const;
