import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export interface Listener {
  /** "127.0.0.1:40123" */
  readonly host: string
  /** Requests that arrived: "GET /fetch". */
  readonly requests: readonly string[]
  /** Connections opened to here, with or without a request. */
  connections(): number
  /** Bytes that arrived over all connections. */
  bytes(): number
  close(): Promise<void>
}

/** A server on this machine that lets everyone in (CORS, sockets) and notes who came. */
export async function listen(): Promise<Listener> {
  const requests: string[] = []
  const sockets: Socket[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/plain' }).end('here')
  })
  server.on('connection', (socket) => sockets.push(socket))
  server.on('upgrade', (request, socket) => {
    requests.push(`UPGRADE ${request.url}`)
    socket.destroy()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    connections: () => sockets.length,
    bytes: () => sockets.reduce((sum, socket) => sum + socket.bytesRead, 0),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
