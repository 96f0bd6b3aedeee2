import { readFileSync } from 'node:fs';
import { configSchema } from '../../server/src/config/schema.ts';
import { rules } from '../../server/src/rules/index.ts';

type Schema = Record<string, unknown>;

/** `contributes.configuration` of package.json: the settings of the editor, from what the rules say of themselves. */
export function outputs(): { path: string; text: string }[] {
  const path = 'package.json';
  const text = readFileSync(path, 'utf8');
  const manifest = JSON.parse(text) as Schema & { contributes?: Schema };
  const wanted = configuration();
  // The formatter has its own way with short lists: what is the same but for white space stays as it is.
  if (JSON.stringify(manifest.contributes?.['configuration']) === JSON.stringify(wanted))
    return [{ path, text }];
  manifest.contributes = { ...manifest.contributes, configuration: wanted };
  return [{ path, text: `${JSON.stringify(manifest, null, 2)}\n` }];
}

const strings = (description: string): Schema => ({
  type: 'array',
  items: { type: 'string' },
  default: [],
  scope: 'resource',
  markdownDescription: description,
});

function configuration(): Schema {
  return {
    title: 'Copydesk',
    properties: {
      'copydesk.enable': {
        type: 'boolean',
        default: true,
        scope: 'language-overridable',
        description: 'Check copy.',
      },
      'copydesk.run': {
        type: 'string',
        enum: ['onType', 'onSave', 'manual'],
        enumDescriptions: [
          'As you write. Findings in the sentence at the cursor wait until it is done.',
          'When the file is saved.',
          'Only when you ask for it with “Check This Copy Now”.',
        ],
        default: 'onType',
        scope: 'language-overridable',
        description: 'When copy is checked.',
      },
      'copydesk.paste.cleanByDefault': {
        type: 'boolean',
        default: false,
        scope: 'language-overridable',
        description:
          'Leave site chrome out of every paste. Off, “Paste as clean copy” is offered beside the ordinary paste.',
      },
      'copydesk.calmTyping': {
        type: 'boolean',
        default: true,
        scope: 'language-overridable',
        description: 'Let new findings in the sentence you are writing wait until you end or leave it.',
      },
      'copydesk.rules': {
        ...rulesSchema(),
        default: {},
        scope: 'resource',
        markdownDescription:
          'Severity of a rule (`"site-chrome": "off"`), its severity and options (`{"severity": "info", …}`), or the severity of one of its messages (`"unattributed-claim/editorialClaim": "info"`). A config file in the folder goes first.',
      },
      'copydesk.scope': {
        type: 'string',
        enum: ['article', 'changedParagraphs'],
        enumDescriptions: [
          'The whole article.',
          'Only paragraphs that differ from the last commit (with the Git extension).',
        ],
        default: 'article',
        scope: 'resource',
        description: 'Where findings are shown.',
      },
      'copydesk.exclude': strings(
        'Files that are not checked: patterns as in `.gitignore`, relative to the folder.',
      ),
      'copydesk.sources': strings(
        'Documents the copy was written from, relative to the folder. Figures and quotations are held against them.',
      ),
      'copydesk.extraChrome': strings('Lines that are always taken for site chrome.'),
      'copydesk.keep': strings('Lines that are never taken for site chrome.'),
      'copydesk.hints.speaker': {
        type: 'boolean',
        default: false,
        scope: 'language-overridable',
        description: 'Show who speaks behind a quotation that does not say so itself.',
      },
    },
  };
}

/** The same values as under `rules` in a config file. */
function rulesSchema(): Schema {
  const { description: _, ...schema } = configSchema(rules).properties?.['rules'] ?? {};
  return schema;
}
