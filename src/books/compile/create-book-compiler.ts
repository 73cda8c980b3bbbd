import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { BookSource } from '../book-source.ts';
import { themeIcons } from '../pictures/theme-icons.ts';
import comparison from '../templates/comparison.typ';
import figures from '../templates/figures.typ';
import frame from '../templates/frame.typ';
import plan from '../templates/plan.typ';
import report from '../templates/report.typ';
import sheet from '../templates/sheet.typ';
import tables from '../templates/tables.typ';
import type { CompileBook, CompiledBook, CompileProblem } from './book-compiler.ts';

const require = createRequire(import.meta.url);

/** A folder that is nowhere: all that a template can read is put there in memory. */
const workspace = '/shirube-books';

const templates = { comparison, figures, plan, report, sheet } satisfies Record<
  BookSource['template'],
  string
>;

/**
 * The compiler of books: typst, a native module of 51 MB that is loaded here and not before. Its calls keep the thread
 * busy for as long as they take; a server calls it in a thread of its own.
 *
 * @example
 * const compile = await createBookCompiler();
 * const book = compile(makeReport(scope));
 */
export async function createBookCompiler(): Promise<CompileBook> {
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = Compiler.create({ workspace, fontArgs: [{ fontPaths: fontFolders() }] });
  return (source) => {
    compiler.resetShadow();
    const put = (name: string, text: string): void =>
      compiler.mapShadow(`${workspace}/${name}`, Buffer.from(text));
    put('frame.typ', frame);
    put('tables.typ', tables);
    for (const [name, svg] of Object.entries(themeIcons)) put(`${name}.svg`, svg);
    put('data.json', JSON.stringify(source.data));
    for (const [name, svg] of source.pictures) put(name, svg);
    try {
      return compileSource(compiler, templates[source.template]);
    } finally {
      compiler.evictCache(0);
    }
  };
}

/** BIZ UD fonts, and Noto Sans JP for digits and for the signs that they lack (𠮷). */
function fontFolders(): string[] {
  const manifests = [
    require.resolve('@expo-google-fonts/biz-udpgothic/package.json'),
    require.resolve('@expo-google-fonts/noto-sans-jp/package.json'),
  ];
  return manifests.flatMap((file) => ['400Regular', '700Bold'].map((weight) => join(dirname(file), weight)));
}

function compileSource(compiler: NodeCompiler, template: string): CompiledBook {
  const result = compiler.compile({ mainFileContent: template, resetRead: true });
  const document = result.result;
  if (document === null) return { ok: false, problem: toProblem(result.takeError()?.shortDiagnostics) };
  try {
    const pdf = compiler.pdf(document, { pdfStandard: 'ua-1' });
    return { ok: true, pdf, pages: document.numOfPages };
  } catch (error) {
    return { ok: false, problem: toProblem(error) };
  }
}

/** What the compiler says, shortened to its sentence. */
function toProblem(said: unknown): CompileProblem {
  const text = said instanceof Error ? said.message : JSON.stringify(said);
  const [, sign] = /the text `\\*"(.+?)\\*"` could not be displayed/.exec(text) ?? [];
  if (sign !== undefined) return { code: 'missing-character', severity: 'error', detail: sign };
  return { code: 'broken', severity: 'error', detail: text };
}
