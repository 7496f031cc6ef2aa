import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

// The source is linted with its types, which takes most of the time; the rest by its syntax, since the
// compiler checks its types. What a layer may import is held by test/gate/layers.test.ts.
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
      // There are no classes and no enums; the two take two thirds of the time of all rules.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/unbound-method': 'off', // there are no classes that it could protect
    },
  },
  {
    files: ['**/*.{js,ts,tsx}'],
    ignores: ['src/**'],
    extends: [tseslint.configs.disableTypeChecked],
    linterOptions: { reportUnusedDisableDirectives: 'off' }, // they may be for rules that need types
  },
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
)
