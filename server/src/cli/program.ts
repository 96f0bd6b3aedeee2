import { Command, CommanderError, Option } from 'commander';
import { cleanCommand, inspectCommand } from './commands/clean.ts';
import { linesCommand } from './commands/lines.ts';
import { lintCommand } from './commands/lint.ts';
import { reportCommand } from './commands/report.ts';
import { rulesCommand } from './commands/rules.ts';
import { sourcesCommand } from './commands/sources.ts';
import { type Io, OK, TROUBLE } from './desk.ts';
import {
  type CleanOptions,
  collect,
  DEFAULT_MAX_SIZE,
  defaultJobs,
  type InspectOptions,
  jobs,
  type LintOptions,
  type ReportOptions,
  ruleSeverity,
  type SourcesOptions,
  size,
} from './options.ts';
import { rank, SEVERITIES } from './severity.ts';

const PATHS = 'files, folders or patterns; - is standard input';
const PATHS_OR_HERE = `${PATHS}; without any, this folder`;

const WITH_SOURCES = '{"id", "text", "sources"?}';
const HELP = (command: string): string => `(${command} --help says more)`;

/** Runs one command line. @returns the exit status. */
export async function run(args: readonly string[], version: string, io: Io): Promise<number> {
  let status = OK;
  const program = new Command('copydesk')
    .description(
      'A copy chief for news copy: repeated paragraphs, unsupported figures, unattributed claims, leftover site chrome.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
    .configureHelp({ optionDescription: described })
    .showHelpAfterError(HELP('copydesk'));

  reading(program.command('lint').argument('[paths...]', PATHS_OR_HERE), { lines: WITH_SOURCES })
    .description('Report what an editor should look at.')
    .addOption(
      new Option('--format <format>', 'how to print findings')
        .choices(['pretty', 'json', 'sarif', 'github', 'gnu', 'html'])
        .default('pretty'),
    )
    .option('--fix', 'apply every safe fix to the files', false)
    .option('--fix-dry-run', 'print what --fix would change, as a diff, and change nothing', false)
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity up')
        .choices(SEVERITIES)
        .default('error'),
    )
    .option('--across', 'report paragraphs that stand in an earlier article of the same run, too', false)
    .option('--baseline <file>', 'report only what this file does not hold')
    .option('--write-baseline <file>', 'accept everything found now: write it to this file')
    .action(async (paths: string[], options: LintOptions, command: Command) => {
      checkLint(options, command);
      status = options.jsonl
        ? await linesCommand('lint', options, asLines(paths, command, io), rank(options.failOn))
        : await lintCommand(paths, options, io, version);
    });

  reading(program.command('clean').argument('[paths...]', PATHS), { lines: '{"id", "text"}', sources: false })
    .description('Print the copy without the leftovers of its web page.')
    .addOption(new Option('--format <format>', 'what to print').choices(['text', 'json']).default('text'))
    .option('--write', 'write the files instead of printing them', false)
    .option('--marks', "take out the editor's marks too: (cq), [stet], copydesk comments", false)
    .action(async (paths: string[], options: CleanOptions, command: Command) => {
      status = options.jsonl
        ? await linesCommand('clean', options, asLines(paths, command, io))
        : await cleanCommand(named(paths, command), options, io);
    });

  reading(program.command('inspect').argument('[paths...]', PATHS), { lines: WITH_SOURCES })
    .description('Print what the analysis saw: blocks, sentences, quotations, attributions, figures.')
    .addOption(new Option('--format <format>', 'how to print it').choices(['json']).default('json'))
    .action(async (paths: string[], options: InspectOptions, command: Command) => {
      status = options.jsonl
        ? await linesCommand('inspect', options, asLines(paths, command, io))
        : await inspectCommand(named(paths, command), options, io);
    });

  reading(program.command('report').argument('[paths...]', PATHS))
    .description('Print a fact sheet: every figure, quotation, name and date, and what answers for it.')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['html', 'md', 'json']).default('html'),
    )
    .action(async (paths: string[], options: ReportOptions, command: Command) => {
      status = await reportCommand(named(paths, command), options, io);
    });

  reading(program.command('sources').argument('[paths...]', PATHS), { sources: false })
    .description('List who is quoted in each article, how often, and for how much of it.')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['pretty', 'json']).default('pretty'),
    )
    .action(async (paths: string[], options: SourcesOptions, command: Command) => {
      status = await sourcesCommand(named(paths, command), options, io);
    });

  program
    .command('rules')
    .showHelpAfterError(HELP('copydesk rules'))
    .description('List the rules.')
    .addOption(
      new Option('--format <format>', 'how to print them').choices(['pretty', 'json']).default('pretty'),
    )
    .action(async ({ format }: { format: 'pretty' | 'json' }) => {
      status = rulesCommand(format, io);
    });

  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? OK : TROUBLE;
  }
}

interface Reads {
  /** What a line of JSON holds, for a command that reads such lines. */
  readonly lines?: string;
  /** Whether it makes a difference what the copy was written from. */
  readonly sources?: boolean;
}

/** The options of every command that reads copy. One that is of no use to it is taken, and not offered. */
function reading(command: Command, { lines, sources = true }: Reads = {}): Command {
  const source = new Option(
    '--source <path>',
    'a document the copy was written from; may be given several times',
  );
  command
    .showHelpAfterError(HELP(`copydesk ${command.name()}`))
    .addOption(source.argParser(collect).default([]).hideHelp(!sources))
    .option('--config <path>', 'use this configuration file instead of looking for one')
    .option(
      '--rule <id=severity>',
      'set a rule, or one of its messages, to off, hint, info, warning or error',
      ruleSeverity,
      {},
    )
    .addOption(
      new Option('--max-size <bytes>', 'leave out larger files')
        .argParser(size)
        .default(DEFAULT_MAX_SIZE, '16MB'),
    );
  if (lines === undefined) return command;
  return command
    .option('--jsonl', `read ${lines} objects from standard input, one a line`, false)
    .addOption(
      new Option('--jobs <n>', 'worker threads for --jsonl')
        .argParser(jobs)
        .default(defaultJobs(), 'one for each core'),
    );
}

/** What an option does, what may follow it and, where that is worth a word, what holds without it. */
function described({ description, argChoices, defaultValue, defaultValueDescription }: Option): string {
  const without = defaultValueDescription ?? (typeof defaultValue === 'string' ? defaultValue : '');
  const notes = [argChoices?.join(', ') ?? '', without === '' ? '' : `default: ${without}`];
  const said = notes.filter((note) => note !== '').join('; ');
  return said === '' ? description : `${description} (${said})`;
}

/** Options that say different things about the same run. */
function checkLint(options: LintOptions, command: Command): void {
  const { fix, fixDryRun, writeBaseline } = options;
  if (fix && fixDryRun) command.error('error: --fix and --fix-dry-run are two different things; give one');
  if (writeBaseline !== undefined && (fix || fixDryRun)) {
    command.error('error: --write-baseline accepts the copy as it is; run --fix before it');
  }
}

/** With --jsonl copy comes from standard input, and lines of JSON are all that is written. */
function asLines(paths: readonly string[], command: Command, io: Io): Io {
  if (paths.some((path) => path !== '-'))
    command.error('error: --jsonl reads standard input; leave out the paths');
  const given = (name: string): boolean => command.getOptionValueSource(name) === 'cli';
  if (given('format') && command.getOptionValue('format') !== 'json')
    command.error('error: --jsonl writes a line of JSON for each line; leave out --format');
  for (const { long } of command.options.filter((option) => given(option.attributeName())))
    if (WRITES.has(long ?? '')) command.error(`error: --jsonl writes no files; leave out ${long}`);
  return io;
}

const WRITES: ReadonlySet<string> = new Set(['--fix', '--fix-dry-run', '--write-baseline', '--write']);

function named(paths: readonly string[], command: Command): readonly string[] {
  if (paths.length === 0) command.error('error: name a file or a folder, or - for standard input');
  return paths;
}
