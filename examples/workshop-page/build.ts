/**
 * Builds the workshop page into a folder: one script from the page's modules and the built package, as
 * any project with a bundler would make it, and the other files as they are. Needs `npm run build`.
 */
import { copyFile, mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const source = (file: string): string => fileURLToPath(new URL(`page/${file}`, import.meta.url))

/** The files of the built page; it needs no other. */
export const PAGE_FILES = ['index.html', 'page.js', 'page.css', 'print.css', 'icon.svg'] as const

export const buildPage = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  await build({
    entryPoints: [source('main.ts')],
    outfile: `${folder}/page.js`,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'warning',
    logOverride: { 'ignored-bare-import': 'silent' }, // what the package's own build leaves behind
  })
  for (const file of PAGE_FILES.filter((name) => name !== 'page.js')) {
    await copyFile(source(file), `${folder}/${file}`)
  }
}
