import type { Person } from '../domain/appointment.ts';

/** "Dana Ruiz (Head of Operations)" */
export const personWords = ({ name, role }: Person): string => (role ? `${name} (${role})` : name);

/** The people of such words with commas between them. */
export function peopleOf(written: string): Person[] {
  return [...written.matchAll(/([^,()]+)(?:\(([^)]*)\))?/g)].flatMap(([, name = '', role = '']) => {
    if (name.trim() === '') return [];
    return [{ name: name.trim().slice(0, 120), ...(role.trim() && { role: role.trim().slice(0, 120) }) }];
  });
}
