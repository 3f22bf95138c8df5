import { z } from 'zod';
import { endpoint } from '#lib/endpoint.ts';

const present = z.object({ present: z.boolean() });

/** Whether the made-up person is among the data; every page says so while they are. */
export const showSample = endpoint({ method: 'GET', path: '/sample', input: z.object({}), output: present });

export const addSample = endpoint({ method: 'POST', path: '/sample', input: z.object({}), output: present });

/** Takes the made-up person away and nothing else. */
export const removeSample = endpoint({
  method: 'DELETE',
  path: '/sample',
  input: z.object({}),
  output: present,
});
