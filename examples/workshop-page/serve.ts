/**
 * Serves the files of the workshop page to this machine, and nothing else.
 *
 *   npm run page
 *
 * builds the page into out/workshop-page and prints its address.
 */
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPage, HEADERS, PAGE_FILES } from './build.js'

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Starts a server of a built page; port 0 takes any that is free. */
export const servePage = async (
  folder: string,
  port: number,
): Promise<{ readonly server: Server; readonly address: string }> => {
  const files: ReadonlyMap<string, Buffer> = new Map(
    await Promise.all(
      PAGE_FILES.map(async (name) => [`/${name}`, await readFile(`${folder}/${name}`)] as const),
    ),
  )
  const server = createServer(({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : url.replace(/\?.*$/, '')
    const content = files.get(path)
    if (content === undefined) {
      response.writeHead(404, HEADERS).end()
      return
    }
    response
      .writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'cache-control': 'no-cache',
        ...HEADERS,
      })
      .end(content)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: taken } = server.address() as AddressInfo // it listens on a port, not on a pipe
  return { server, address: `http://127.0.0.1:${taken}/` }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../../out/workshop-page', import.meta.url))
  await buildPage(folder)
  const { address } = await servePage(folder, Number(process.env['PORT'] ?? 4173))
  console.log(`The workshop page: ${address}\nIts files, for any web server: out/workshop-page`)
}
