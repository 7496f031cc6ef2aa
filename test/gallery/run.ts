/**
 * `npm run gallery`: draws every picture of docs/gallery.md from the code that stands beside it there,
 * and writes them to docs/pictures. All data is invented.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { picturesOf } from './gallery.js'

const docs = new URL('../../docs/', import.meta.url)
mkdirSync(new URL('pictures/', docs), { recursive: true })
for (const { name, draw } of picturesOf(readFileSync(new URL('gallery.md', docs), 'utf8'))) {
  const svg = draw()
  writeFileSync(new URL(`pictures/${name}.svg`, docs), `${svg}\n`)
  console.log(`docs/pictures/${name}.svg: ${svg.length} bytes`)
}
