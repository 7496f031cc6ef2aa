import type { TypeDocOptions } from 'typedoc'
import { doors } from './test/gate/doors.js'
import { siteOf } from './test/gate/site/plugin.js'

// `npm run docs` (site/build.ts): a site, the same as Markdown, and the model behind both as JSON.
const options: Partial<Omit<TypeDocOptions, 'plugin'>> & { readonly plugin: unknown } = {
  name: 'schuifoefening',
  includeVersion: true,
  tsconfig: 'src/tsconfig.json',
  entryPoints: doors.map(({ source }) => source),
  sortEntryPoints: false,
  readme: 'README.md',
  projectDocuments: [
    'docs/how-to.md',
    'docs/getting-started.md',
    'README.nl.md',
    'site/playground.md',
    'docs/gallery.md',
    'docs/districts.md',
    'docs/methods.md',
    'docs/domain.md',
    'docs/specification.md',
    'docs/architecture.md',
    'docs/decisions.md',
    'docs/naming.md',
    'docs/versioning.md',
    'docs/proof.md',
    'docs/contributing.md',
    'CHANGELOG.md',
  ],
  plugin: ['typedoc-plugin-markdown', siteOf],
  outputs: [
    { name: 'html', path: 'out/docs/html' },
    { name: 'markdown', path: 'out/docs/markdown', options: { router: 'kind' } },
    { name: 'json', path: 'out/docs/api.json' },
  ],

  customCss: 'site/theme.css',
  customJs: 'site/loader.js',
  searchInComments: true,
  searchInDocuments: true,

  // By concept, in the order of the index files; values before types.
  categorizeByGroup: false,
  sort: ['kind', 'alphabetical-ignoring-documents'],
  kindSortOrder: ['Document', 'Module', 'Function', 'Variable', 'Interface', 'TypeAlias'],
  navigation: { includeCategories: true, includeGroups: false, includeFolders: false },
  headings: { readme: false, document: false },
  hideGenerator: true,
  ignoredHighlightLanguages: ['csv'],

  // No repository is known: links lead to the source beside the output.
  disableGit: true,
  sourceLinkTemplate: '../../../../src/{path}#L{line}',

  skipErrorChecking: true,
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, rewrittenLink: true },
}

export default options
