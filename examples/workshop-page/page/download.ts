/** Saving text as a file, made in the browser itself. */
import { make } from './element.js'

export const download = (name: string, type: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  make('a', { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000) // the browser may still be asking where to
}

/** A file name from what people called it: plain letters, digits and hyphens, and not too long. */
export const fileName = (ending: string, ...parts: ReadonlyArray<string>): string => {
  const plain = ['schuifoefening', ...parts]
    .map((part) =>
      part
        .slice(0, 200)
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}/gu, '')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 40),
    )
    .filter((part) => part !== '')
  return `${plain.join('-')}.${ending}`
}
