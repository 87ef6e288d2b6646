import { createServer, type RequestListener, type Server } from 'node:http';

/** A real server on this machine. */
export interface TestServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

export async function serve(answer: RequestListener): Promise<TestServer> {
  const server: Server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
