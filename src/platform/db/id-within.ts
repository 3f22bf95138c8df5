import { v5 } from 'uuid';

/** An id that follows from another one and a name, so that it can be found again without being kept. */
export const idWithin = (id: string, name: string): string => v5(name, id);
