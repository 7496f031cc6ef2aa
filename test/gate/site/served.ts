/** A folder of files over HTTP, and Chromium to look at it. */
import { execSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const TYPES: { readonly [extension: string]: string } = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

export interface Served {
  /** Without a slash at the end. */
  readonly address: string
  /** A new page that waits as long as a busy machine needs. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>
  readonly close: () => Promise<void>
}

/** Milliseconds after which what does not come is taken to hang. */
export const PATIENCE = 300_000

/** The Chromium on the path, by preference the one without windows, which takes half the time. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    timeout: PATIENCE,
    executablePath: execSync('command -v chromium-headless-shell || command -v chromium', {
      encoding: 'utf8',
    }).trim(),
    // Without these it looks for servers of its maker.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** Serves a folder on a free port of this machine until it is closed. */
export const serve = async (folder: string): Promise<Served> => {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/').replace(/\/$/, '/index.html')
    try {
      const content = readFileSync(join(folder, path))
      response.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain').end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launch()
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: async (options) => {
      const page = await browser.newPage(options)
      page.setDefaultTimeout(PATIENCE)
      return page
    },
    close: async () => {
      await browser.close()
      server.close()
    },
  }
}
