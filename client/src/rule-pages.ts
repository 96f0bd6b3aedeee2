import { type Disposable, Uri, workspace } from 'vscode';

/** Where the server says that the rules' pages lie. */
export const RULE_PAGES = 'copydesk:/rules/';

export const rulePage = (rule: string): Uri => Uri.parse(`${RULE_PAGES}${rule}.md`);

/**
 * Gives the rules' pages an address of their own: the editor shows what lies there as a page to be read (see
 * `workbench.editorAssociations` in the manifest), where it would show a file of the package as its Markdown source.
 */
export function registerRulePages(extension: Uri): Disposable {
  const folder = Uri.joinPath(extension, 'docs', 'rules');
  return workspace.registerTextDocumentContentProvider('copydesk', {
    provideTextDocumentContent: async ({ path }) => {
      const name = /^\/rules\/([a-z-]+\.md)$/.exec(path)?.[1];
      if (name === undefined) return null;
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, name)));
    },
  });
}
