import type { Files } from './files.ts';
import { below, type Location } from './locations.ts';

/** Files that exist in memory only: for tests, and for hosts that hand over a fixed set of texts. */
export function memoryFiles(texts: Readonly<Record<Location, string>>): Files {
  return {
    read: async (location) => texts[location] ?? null,
    list: async (folder) => {
      const names = new Set<string>();
      for (const location of Object.keys(texts)) {
        const path = below(folder, location);
        if (path === null) continue;
        const slash = path.indexOf('/');
        names.add(slash < 0 ? path : path.slice(0, slash + 1));
      }
      return [...names];
    },
  };
}
