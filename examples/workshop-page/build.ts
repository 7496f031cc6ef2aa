/**
 * Builds the workshop page into a folder, as any project with a bundler would: a script from the page's
 * modules and the package, a style sheet, the tokens of a theme, and a worker that keeps all of them for
 * when there is no network. `buildFile` puts the same into one HTML file, to open from disk.
 *
 *   npm run page:file
 */
import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions } from 'esbuild'
import { renderPanelSvg } from '../../src/render/index.js'
import { en } from '../../src/texts/index.js'

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))
const source = (file: string): string => here(`page/${file}`)

/** The files of the built page; it needs no other. */
export const PAGE_FILES = [
  'index.html',
  'page.js',
  'page.css',
  'theme.css',
  'icon.svg',
  'sw.js',
] as const

/** What a meta element cannot forbid, for a server to send with every file. */
export const HEADERS = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const

export const buildPage = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  const { script, styles, theme } = await bundle()
  const policy = policyOf("'self'", `'self' ${hashOf(pictureStyle())}`)
  const html = (await readFile(source('index.html'), 'utf8')).replace('%POLICY%', policy)
  await writeFile(`${folder}/index.html`, html)
  await writeFile(`${folder}/page.js`, script)
  await writeFile(`${folder}/page.css`, styles)
  await writeFile(`${folder}/theme.css`, theme)
  await copyFile(source('icon.svg'), `${folder}/icon.svg`)
  const version = createHash('sha256').update(html).update(script).update(styles).update(theme)
  const worker = await readFile(source('sw.js'), 'utf8')
  const files = PAGE_FILES.filter((name) => name !== 'sw.js')
  await writeFile(
    `${folder}/sw.js`,
    worker
      .replace('%VERSION%', version.digest('hex').slice(0, 16))
      .replace("'%FILES%'", ['./', ...files].map((name) => `'${name}'`).join(', ')),
  )
}

/** One HTML file with everything in it; it gives its size in bytes. */
export const buildFile = async (file: string): Promise<number> => {
  const { script, styles, theme } = await bundle()
  const css = theme + styles
  const js = script.replaceAll('</script', '<\\/script')
  const icon = `data:image/svg+xml;base64,${Buffer.from(await readFile(source('icon.svg'))).toString('base64')}`
  const policy = policyOf(hashOf(js), `${hashOf(css)} ${hashOf(pictureStyle())}`)
  const html = (await readFile(source('index.html'), 'utf8'))
    .replace('%POLICY%', () => policy)
    .replace('href="icon.svg"', () => `href="${icon}"`)
    .replace(/ *<link rel="stylesheet" href="theme.css" \/>\n/, '')
    .replace('<link rel="stylesheet" href="page.css" />', () => `<style>${css}</style>`)
    .replace(/ *<script src="page.js" defer><\/script>\n/, '')
    .replace('</body>', () => `<script>${js}</script>\n  </body>`)
  await writeFile(file, html)
  return Buffer.byteLength(html)
}

const policyOf = (scripts: string, styles: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

// Pictures carry one style element, always the same.
const pictureStyle = (): string =>
  /<style>(.*?)<\/style>/s.exec(renderPanelSvg({}, { texts: en }))?.[1] ?? ''

const OPTIONS: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  charset: 'utf8',
  platform: 'browser',
  target: 'es2022',
  logLevel: 'warning',
}

const bundle = async (): Promise<{
  readonly script: string
  readonly styles: string
  readonly theme: string
}> => {
  const script = await build({
    ...OPTIONS,
    entryPoints: [source('main.ts')],
    format: 'iife',
    target: 'es2023',
    alias: Object.fromEntries([
      ...['explain', 'files', 'render', 'texts'].map((door) => [
        `schuifoefening/${door}`,
        here(`../../src/${door}/index.ts`),
      ]),
      ['schuifoefening', here('../../src/index.ts')],
    ]) as Record<string, string>, // pairs of strings
  })
  const styles = await build({ ...OPTIONS, entryPoints: [source('page.css')] })
  const css = styles.outputFiles?.[0]?.text ?? ''
  return {
    script: script.outputFiles?.[0]?.text ?? '',
    styles: css,
    theme: `${await tokens(css)}${await readFile(source('dark.css'), 'utf8')}`,
  }
}

// Of the 2,700 tokens of a theme, those that the style sheet uses, and those that they refer to.
const tokens = async (css: string): Promise<string> => {
  const theme = createRequire(import.meta.url).resolve(
    '@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css',
  )
  const all = new Map(
    Array.from((await readFile(theme, 'utf8')).matchAll(/(--[\w-]+):\s*([^;]+);/g), (found) => [
      found[1] ?? '',
      found[2] ?? '',
    ]),
  )
  const used = new Map<string, string>()
  const use = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/var\((--[\w-]+)/g)) {
      const value = all.get(name)
      if (value === undefined || used.has(name)) continue
      used.set(name, value)
      use(value)
    }
  }
  use(css)
  const lines = Array.from(used, ([name, value]) => `  ${name}: ${value};\n`).sort()
  return `/* Tokens of the NL Design System theme Voorbeeld (EUPL-1.2) that this page uses. */\n:root {\n${lines.join('')}}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = here('../../out/schuifoefening.html')
  await mkdir(here('../../out'), { recursive: true })
  const bytes = await buildFile(file)
  console.log(
    `One file, to open from disk: out/schuifoefening.html (${Math.round(bytes / 1000)} kB)`,
  )
}
