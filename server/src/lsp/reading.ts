import type { Connection } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import type { Checked, Checker } from './checker.ts';
import type { DiagnosticContext } from './diagnostics.ts';
import { hover } from './hover.ts';
import type { OpenCopy } from './open-copy.ts';
import { flat, foldingRanges, symbols } from './outline.ts';
import { definitions, speakerHints } from './places.ts';
import { toOffset, toSpan } from './positions.ts';
import { SOURCES, type SourceView } from './protocol.ts';
import { sourceViews } from './source-views.ts';

export interface Reading {
  readonly connection: Connection;
  readonly abilities: Abilities;
  readonly checker: Checker;
  readonly find: (uri: string) => OpenCopy | undefined;
  readonly contextOf: (copy: OpenCopy, article: Checked['article']) => DiagnosticContext;
}

/** Answers what helps to read the copy: hover, folding, outline, where things come from, who speaks. */
export function answerReading({ connection, abilities, checker, find, contextOf }: Reading): void {
  /** What there is to say of a document that is open and is copy; null of any other. */
  async function reading<T>(uri: string, say: (copy: OpenCopy, checked: Checked) => T): Promise<T | null> {
    const copy = find(uri);
    if (copy === undefined) return null;
    const checked = await checker.check(copy);
    return checked.off === null ? say(copy, checked) : null;
  }

  connection.onHover(({ textDocument, position }) =>
    reading(textDocument.uri, (copy, { article, findings }) =>
      hover({
        document: copy,
        article,
        findings,
        offset: toOffset(copy, position),
        markdown: abilities.markdownHover,
        showsMessages: abilities.init.extension === true,
      }),
    ),
  );
  connection.onRequest(SOURCES, async ({ uri }: { uri: string }): Promise<SourceView[]> => {
    const list = await reading(uri, (copy, { article }) => sourceViews(copy, article));
    return list ?? [];
  });
  connection.onFoldingRanges(({ textDocument }) =>
    reading(textDocument.uri, (_copy, { article }) => foldingRanges(article)),
  );
  connection.onDocumentSymbol(({ textDocument }) =>
    reading(textDocument.uri, (copy, { article }) => {
      const tree = symbols(copy, article);
      return abilities.nestedSymbols ? tree : flat(copy, tree);
    }),
  );
  connection.onDefinition(({ textDocument, position }) =>
    reading(textDocument.uri, (copy, { article, findings }) =>
      definitions(toOffset(copy, position), findings, contextOf(copy, article)),
    ),
  );
  connection.languages.inlayHint.on(({ textDocument, range }) =>
    reading(textDocument.uri, (copy, { article, settings }) =>
      settings.speakerHints ? speakerHints(copy, article, toSpan(copy, range)) : [],
    ),
  );
}
