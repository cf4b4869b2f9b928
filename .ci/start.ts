import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/*
 * `npm start`: builds the one file, says where it lies, and serves it on this machine alone until Ctrl-C. The server is a
 * convenience: the file itself is the product and opens by a double click.
 */
await build({ logLevel: 'warn' })

const file = resolve('dist/index.html')
const page = readFileSync(file)

const server = createServer((request, response) => {
  const path = (request.url ?? '/').split('?')[0]
  if (path !== '/' && path !== '/index.html') {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is only /index.html here.\n')
    return
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page)
})

// Port 0 asks the system for a free one; 127.0.0.1 is not reachable from another machine.
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(`
Built one file of ${(page.length / 1e6).toFixed(1)} MB: ${relative('.', file)}
  lies at   ${file}
  opens as  ${pathToFileURL(file)}
  served at http://127.0.0.1:${port}/
  to try it http://127.0.0.1:${port}/#explore?county=invented   (a county that does not exist, loaded at once)

Copy the file anywhere and double-click it; it needs nothing else. Ctrl-C stops the server.`)
})
