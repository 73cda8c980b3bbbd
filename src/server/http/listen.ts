import type { Server } from 'node:http';

export type ListenProblem = {
  readonly code: 'port-taken' | 'port-forbidden' | 'host-unknown';
  readonly port: number;
};

/**
 * Listens on `port`, or on the first free one of the `tries` after it. 0 lets the system choose.
 * Gives the port, or why there is none: all taken, not permitted (below 1024), or no such host on this machine.
 *
 * @example await listen(server, { host: '127.0.0.1', port: 8642, tries: 20 }) // { port: 8643 }
 */
export async function listen(
  server: Server,
  { host, port, tries }: { readonly host: string; readonly port: number; readonly tries: number },
): Promise<{ readonly port: number } | ListenProblem> {
  const last = port === 0 ? 0 : Math.min(port + tries, 65_535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    const code = await tryPort(server, host, candidate);
    if (code === null) {
      const address = server.address();
      return { port: typeof address === 'object' && address !== null ? address.port : candidate };
    }
    if (code === 'EACCES') return { code: 'port-forbidden', port: candidate };
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return { code: 'host-unknown', port: candidate };
    if (code !== 'EADDRINUSE') throw new Error(`Listening on ${host}:${candidate} failed with ${code}`);
  }
  return { code: 'port-taken', port };
}

function tryPort(server: Server, host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException): void => resolve(error.code ?? error.message);
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      resolve(null);
    });
  });
}
