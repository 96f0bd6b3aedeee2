import { configSchema } from '../../server/src/config/schema.ts';
import { rules } from '../../server/src/rules/index.ts';

/** The schema of `copydesk.config.json`, which editors complete and check the file by. */
export function outputs(): { path: string; text: string }[] {
  return [
    {
      path: 'schemas/copydesk.config.schema.json',
      text: `${JSON.stringify(configSchema(rules), null, 2)}\n`,
    },
  ];
}
