// Bundles are CommonJS, which has no `import.meta.url`; esbuild puts this in its place.
import { pathToFileURL } from 'node:url';

export const importMeta = {
  /** Made when it is asked for: few runs start threads, and a first URL takes longer than an article. */
  get url() {
    return pathToFileURL(__filename).href;
  },
};
