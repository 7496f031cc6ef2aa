/** A page of a folder in a real browser: Chromium, as installed on the machine. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delimiter, extname, join } from 'node:path'
import { chromium } from 'playwright-core'

/** The text that a script of a folder's `index.html` leaves in `printed`. Rejects with an error of the page. */
export const printedByPage = async (folder: string): Promise<string> => {
  const server = serve(folder)
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...FLAGS] })
  try {
    const page = await browser.newPage()
    const failed = page.waitForEvent('pageerror').then((error) => Promise.reject(error))
    const { port } = server.address() as AddressInfo // of a server that listens on a port
    await page.goto(`http://localhost:${port}/`)
    const printed = page.waitForFunction('globalThis.printed').then((text) => text.jsonValue())
    return String(await Promise.race([printed, failed]))
  } finally {
    await browser.close()
    server.close()
  }
}

const serve = (folder: string): Server =>
  createServer(({ url = '' }, response) => {
    const path = url === '/' ? '/index.html' : url
    const file = join(folder, path)
    if (existsSync(file)) {
      const type = TYPES[extname(path)] ?? 'application/octet-stream'
      response.setHeader('content-type', type).end(readFileSync(file))
    } else {
      response.writeHead(404).end()
    }
  }).listen(0)

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
}

const chromiumPath = (): string => {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const found = folders.map((folder) => join(folder, 'chromium')).find(existsSync)
  if (found === undefined) throw new Error('There is no chromium on the PATH; install it first.')
  return found
}

// Without most of these the browser looks for servers of its maker.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
