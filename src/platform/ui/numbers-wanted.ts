import { createContext, useContext } from 'react';

const NumbersWanted = createContext(true);

/** Says to everything inside whether the person wants numbers, or words only. */
export const NumbersWantedProvider = NumbersWanted.Provider;

/** Whether shares may be said in numbers where nobody has asked for them. */
export const useNumbersWanted = (): boolean => useContext(NumbersWanted);
