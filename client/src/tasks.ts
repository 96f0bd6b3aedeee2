import {
  type Disposable,
  type ExtensionContext,
  l10n,
  ProcessExecution,
  Task,
  tasks,
  workspace,
} from 'vscode';

/** A task of this kind in `tasks.json` may name what to check, in place of the whole folder. */
interface CopydeskTask {
  readonly type: 'copydesk';
  readonly paths?: readonly string[];
}

/** Offers the command line as a task: its findings go to the Problems panel by the problem matcher of the package. */
export function registerTasks(context: ExtensionContext): Disposable {
  const cli = context.asAbsolutePath('dist/cli.js');
  const make = (definition: CopydeskTask & { type: string }, scope: Task['scope'] & object): Task => {
    const args = [cli, 'lint', '--format', 'gnu', ...(definition.paths ?? ['.'])];
    // The editor's own program is a Node that is sure to be there.
    const execution = new ProcessExecution(process.execPath, args, { env: { ELECTRON_RUN_AS_NODE: '1' } });
    return new Task(definition, scope, l10n.t('check all copy'), 'copydesk', execution, '$copydesk');
  };
  return tasks.registerTaskProvider('copydesk', {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).map((folder) => make({ type: 'copydesk' }, folder)),
    resolveTask: ({ definition, scope }) =>
      typeof scope === 'object' && scope !== null
        ? make(definition as unknown as CopydeskTask, scope)
        : undefined,
  });
}
