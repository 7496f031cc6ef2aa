/** The gallery: pictures of docs/gallery.md, drawn from the code that stands beside each of them. */
import * as core from '../../src/index.js'
import * as render from '../../src/render/index.js'
import * as texts from '../../src/texts/index.js'

/** A picture of the gallery, and the code that drew it. */
export interface GalleryPicture {
  readonly name: string
  readonly code: string
  readonly draw: () => string
}

/** Every picture that the page shows: an image, followed by the code that makes it. */
export const picturesOf = (page: string): ReadonlyArray<GalleryPicture> =>
  [...page.matchAll(/!\[[^\]]*\]\(pictures\/([a-z-]+)\.svg\)\n\n```ts\n([^`]+)```/g)].map(
    ([, name = '', code = '']) => {
      const draw = (): string => {
        const given = { ...core, ...render, ...texts }
        const lines = code.trim().split('\n')
        const last = lines.findIndex((line) => line.startsWith('render'))
        const body = [...lines.slice(0, last), `return ${lines.slice(last).join('\n')}`].join('\n')
        // The code is that of a page of our own.
        // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call
        const svg: unknown = new Function(...Object.keys(given), body)(...Object.values(given))
        return String(svg)
      }
      return { name, code, draw }
    },
  )
