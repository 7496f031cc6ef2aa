import { serve } from '../gate/site/served.js'

/** The text that a script of a folder's `index.html` leaves in `printed`. Rejects with an error of the page. */
export const printedByPage = async (folder: string): Promise<string> => {
  const { address, open, close } = await serve(folder)
  try {
    const page = await open()
    const failed = page.waitForEvent('pageerror').then((error) => Promise.reject(error))
    await page.goto(`${address}/`)
    const printed = page.waitForFunction('globalThis.printed').then((text) => text.jsonValue())
    return String(await Promise.race([printed, failed]))
  } finally {
    await close()
  }
}
