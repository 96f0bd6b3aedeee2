// Bundles are CommonJS, which has no `import.meta.url`; esbuild puts this in its place.
import { pathToFileURL } from 'node:url';

export const importMetaUrl = pathToFileURL(__filename).href;
