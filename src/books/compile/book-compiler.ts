import type { BookSource } from '../book-source.ts';

/** Why a book could not be printed. */
export type CompileProblem = {
  /** `missing-character`: no font that comes with the product has a sign of it; `broken`: the template failed. */
  readonly code: 'missing-character' | 'broken';
  readonly severity: 'error';
  readonly detail: string;
};

export type CompiledBook =
  | { readonly ok: true; readonly pdf: Uint8Array; readonly pages: number }
  | { readonly ok: false; readonly problem: CompileProblem };

/** Makes a PDF of a book's source: tagged (PDF/UA-1), with its fonts in it, the same bytes for the same source. */
export type CompileBook = (source: BookSource) => CompiledBook;
