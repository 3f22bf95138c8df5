import { plainName } from './plain-name.ts';

/** “Salt (tools for configuration)”: the name, and the words that tell which Salt is meant. */
export function qualifiedName(written: string): { name: string; context?: string[] } {
  const name = plainName(written);
  const [, bare, qualifier] = /^(.*\S) \(([^()]+)\)$/u.exec(name) ?? [];
  if (bare === undefined || qualifier === undefined) return { name };
  const context = qualifier.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu);
  return context ? { name: bare, context: [...new Set(context)] } : { name };
}
