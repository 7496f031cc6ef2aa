import { defineConfig } from 'tsup'
import { doors } from './test/gate/doors.js'

export default defineConfig({
  entry: Object.fromEntries(doors.map(({ built, source }) => [built, source])),
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  // What is used of fp-ts are the constructors and guards of Option and Either. They are inlined from
  // the module where fp-ts defines them, without the operators around them, so that a consumer pays for
  // nothing else (docs/decisions.md, "fp-ts"); the declarations keep importing its types.
  noExternal: [/^fp-ts/],
  external: ['#csv-parse'], // whoever loads or bundles the package chooses (package.json, `imports`)
  esbuildPlugins: [
    {
      name: 'fp-ts without its operators',
      setup(build) {
        build.onResolve({ filter: /^fp-ts\/lib\// }, ({ kind, resolveDir }) =>
          build.resolve('fp-ts/es6/internal.js', { kind, resolveDir }),
        )
      },
    },
  ],
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
