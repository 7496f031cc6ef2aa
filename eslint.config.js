import { readFileSync } from 'node:fs'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

// What each layer may import; test/gate/layers.test.ts holds the source to the same table.
/** @type {{ readonly [layer: string]: ReadonlyArray<string> }} */
const layers = JSON.parse(readFileSync(new URL('test/gate/layers.json', import.meta.url), 'utf8'))

export default defineConfig(
  { ignores: ['dist', 'out', 'coverage', 'test/types/must*.ts'] }, // the compiler judges those
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off', // () => f() is read without doubt
      '@typescript-eslint/no-misused-spread': 'off', // a text is spread on purpose, by character
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/unbound-method': 'off', // there are no classes that it could protect
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['src/**'],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'No default exports: name it.' },
        { selector: 'ClassDeclaration', message: 'No classes: plain readonly data and functions.' },
        { selector: 'ExportAllDeclaration', message: 'Name what is exported.' },
      ],
    },
  },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off', // hostile input has classes
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  Object.entries(layers)
    .filter(([layer]) => layer !== 'core')
    .map(([layer, allowed]) => ({
      files: [`src/${layer}/**`],
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            patterns: Object.keys(layers)
              .filter((other) => other !== layer && !allowed.includes(other))
              .map((other) => ({
                group: [`**/${other}/**`],
                message: `${layer} stands below or beside ${other}.`,
                allowTypeImports: allowed.includes(`types of ${other}`),
              })),
          },
        ],
      },
    })),
)
