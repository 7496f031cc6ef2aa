/**
 * Renders a Vega-Lite specification to SVG, without a browser.
 *
 *   node render.js specification.json picture.svg
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parse, View } from 'vega'
import { compile } from 'vega-lite'

const [from, to] = process.argv.slice(2)
if (from === undefined || to === undefined) throw new Error('node render.js from.json to.svg')

const { spec } = compile(JSON.parse(readFileSync(from, 'utf8')))
const svg = await new View(parse(spec), { renderer: 'none' }).toSVG()
writeFileSync(to, svg)
console.log(`wrote ${to}: ${svg.length} characters, ${svg.split('<text').length - 1} texts`)
