/**
 * Bundles a file for browsers, minified: `node bundle.js esbuild|rollup|webpack|vite ENTRY OUTFILE`. Runs in
 * the folder where test/runtimes/package.json is installed, and takes the bundlers from there.
 */
import { basename, dirname } from 'node:path'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import esbuild from 'esbuild'
import { rollup } from 'rollup'
import * as vite from 'vite'
import webpack from 'webpack'

const BUNDLERS = {
  esbuild: (entry, outfile) =>
    esbuild.build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
    }),

  // Rollup does not minify; esbuild does that for it.
  rollup: async (entry, file) => {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: true })] })
    await bundle.write({ file, format: 'es' })
    await esbuild.build({
      entryPoints: [file],
      outfile: file,
      allowOverwrite: true,
      minify: true,
      format: 'esm',
    })
  },

  webpack: (entry, outfile) =>
    new Promise((resolve, reject) => {
      const config = {
        mode: 'production',
        entry,
        output: { path: dirname(outfile), filename: basename(outfile), module: true },
        experiments: { outputModule: true },
      }
      webpack(config, (error, stats) => {
        if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString()))
        else resolve()
      })
    }),

  vite: (entry, outfile) =>
    vite.build({
      root: dirname(entry),
      configFile: false,
      logLevel: 'warn',
      build: {
        outDir: dirname(outfile),
        emptyOutDir: false,
        modulePreload: { polyfill: false }, // it would be counted as ours
        rolldownOptions: { input: entry, output: { entryFileNames: basename(outfile) } },
      },
    }),
}

const [bundler, entry, outfile] = process.argv.slice(2)
await BUNDLERS[bundler](entry, outfile)
