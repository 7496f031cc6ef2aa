/**
 * Debian's Chromium, and pages in it that are watched: whatever asks another address, or reports an
 * error, fails the test.
 */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { PAGE_FILES } from '../../examples/workshop-page/build.js'
import { KEY } from '../../examples/workshop-page/page/store.js'

export const PHONE = { width: 360, height: 740 }
export const DESKTOP = { width: 1280, height: 800 }
export const BEAMER = { width: 1920, height: 1080 }

export interface Opening extends BrowserContextOptions {
  /** What the browser kept from an earlier visit. */
  readonly kept?: string
  /** Whether the browser refuses to keep anything. */
  readonly refuseStorage?: boolean
  /** The step to open, `#plan`. */
  readonly step?: string
  /** Another address than that of the tests' own server. */
  readonly address?: string
}

export interface Workbench {
  readonly open: (opening?: Opening) => Promise<Page>
  /** What the pages of this test did that they should not; to be emptied by a test that expects it. */
  readonly faults: string[]
}

/** A browser for the tests of a file, and a fresh profile for each page that they open. */
export const workbench = (): Workbench => {
  const faults: string[] = []
  let browser: Browser | undefined

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: QUIET })
  })
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close()
    expect(faults.splice(0)).toEqual([])
  })
  afterAll(() => browser?.close())

  return {
    faults,
    open: async ({
      kept,
      refuseStorage = false,
      step = '',
      address = inject('page'),
      ...options
    } = {}) => {
      if (browser === undefined) throw new Error('The browser has not started.')
      const context = await browser.newContext({ viewport: DESKTOP, locale: 'nl-NL', ...options })
      const allowed = ['', ...PAGE_FILES].map((file) => address + file)
      context.on('request', (request) => {
        const url = request.url().replace(/#.*$/, '')
        if (!allowed.includes(url) && !/^(blob|data):/.test(url)) faults.push(`asked for ${url}`)
      })
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
          faults.push(`${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => faults.push(String(error.error())))
      if (kept !== undefined) {
        await context.addInitScript(
          ([key, text]) => {
            if (location.protocol === 'about:') return // not our page yet
            if (localStorage.getItem('visited') === null) localStorage.setItem(key, text)
            localStorage.setItem('visited', 'yes') // a reload must find what the page kept
          },
          [KEY, kept] as const,
        )
      }
      if (refuseStorage) {
        await context.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('refused', 'SecurityError')
            },
          })
        })
      }
      const page = await context.newPage()
      page.setDefaultTimeout(300_000)
      await page.goto(address + step)
      return page
    },
  }
}

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
