/**
 * The pages of the navigation, in its order. All stand on the rail of a wide screen; the bar of a phone has room for those
 * `inBar` and for More, which leads to the others.
 */
export const pages = [
  { to: '/', name: 'today', icon: 'today', inBar: true },
  { to: '/applications', name: 'applications', icon: 'applications', inBar: true },
  { to: '/patterns', name: 'patterns', icon: 'patterns', inBar: true },
  { to: '/documents', name: 'documents', icon: 'documents', inBar: true },
  { to: '/reflect/check-ins', name: 'reflect', icon: 'reflect', inBar: false },
  { to: '/import', name: 'import', icon: 'bringIn', inBar: false },
  { to: '/settings', name: 'settings', icon: 'settings', inBar: false },
] as const;

/** Pages that are reached from other pages, and found by name. */
export const furtherPages = [
  { to: '/postings', name: 'postings' },
  { to: '/gaps', name: 'gaps' },
  { to: '/known-reasons', name: 'knownReasons' },
  { to: '/hindsight', name: 'hindsight' },
] as const;
