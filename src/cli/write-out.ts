/**
 * Writes data to standard output and waits until all of it is handed over: a pipe takes 64 KB at a time, and a
 * process that ends earlier would cut the rest. A reader that closed the pipe (`| head`) is no error.
 */
export function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error: (Error & { readonly code?: string }) | null | undefined): void => {
      if (error && error.code !== 'EPIPE') reject(error);
      else resolve();
    };
    process.stdout.once('error', settle);
    process.stdout.write(text, settle);
  });
}
