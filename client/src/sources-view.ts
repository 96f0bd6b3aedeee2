import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  Range,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SOURCES, type SourceView } from '../../server/src/lsp/protocol.ts';
import { isCopy } from './languages.ts';

type Said = SourceView['said'][number];
type Node =
  | { readonly uri: string; readonly source: SourceView }
  | { readonly uri: string; readonly said: Said };

const ICONS: Readonly<Record<SourceView['kind'], string>> = {
  named: 'person',
  described: 'organization',
  vague: 'question',
  pronoun: 'person',
};

/** How a source is called, for the reader. */
const kindOf = (kind: SourceView['kind']): string =>
  ({
    named: l10n.t('named'),
    described: l10n.t('described, not named'),
    vague: l10n.t('could be anybody'),
    pronoun: l10n.t('never named'),
  })[kind];

/** Who is quoted in the copy at hand, how often and for how much; a click goes there. */
export class SourcesView implements TreeDataProvider<Node>, Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  register(): Disposable[] {
    return [
      this,
      window.registerTreeDataProvider('copydesk.sources', this),
      window.onDidChangeActiveTextEditor(() => this.refresh()),
      commands.registerCommand('copydesk.goTo', goTo),
    ];
  }

  /** The copy was read anew. Without a visible view this costs nothing: nobody asks for the children. */
  refresh(): void {
    this.#changed.fire(undefined);
    // What an editor knows of its own language, a view beside it is not told.
    void commands.executeCommand('setContext', 'copydesk.hasCopy', isCopy(window.activeTextEditor?.document));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node !== undefined) {
      return 'source' in node ? node.source.said.map((said) => ({ uri: node.uri, said })) : [];
    }
    const uri = window.activeTextEditor?.document.uri.toString();
    if (uri === undefined || !this.#client.isRunning()) return [];
    const sources = await this.#client.sendRequest<SourceView[]>(SOURCES, { uri });
    return sources.map((source) => ({ uri, source }));
  }

  getTreeItem(node: Node): TreeItem {
    return 'source' in node ? sourceItem(node.uri, node.source) : saidItem(node.uri, node.said);
  }
}

function sourceItem(uri: string, source: SourceView): TreeItem {
  const { name, kind, first, quotes, claims, share } = source;
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  const counts = [
    quotes === 0 ? [] : [quotes === 1 ? l10n.t('1 quote') : l10n.t('{0} quotes', quotes)],
    claims === 0 ? [] : [claims === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', claims)],
    [`${Math.round(share * 100)}%`],
  ].flat();
  item.description = counts.join(' · ');
  item.tooltip = l10n.t('{0} ({1}): {2} of the words', name, kindOf(kind), `${Math.round(share * 100)}%`);
  item.iconPath = new ThemeIcon(ICONS[kind]);
  item.command = { title: l10n.t('Go there'), command: 'copydesk.goTo', arguments: [uri, first] };
  return item;
}

function saidItem(uri: string, { range, text, direct }: Said): TreeItem {
  const item = new TreeItem(text);
  item.tooltip = text;
  item.iconPath = new ThemeIcon(direct ? 'quote' : 'comment');
  item.command = { title: l10n.t('Go there'), command: 'copydesk.goTo', arguments: [uri, range] };
  return item;
}

async function goTo(uri: string, { start, end }: SourceView['first']): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(Uri.parse(uri), { selection });
}
