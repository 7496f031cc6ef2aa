/**
 * The playground: five sliders, and everything that the library says of them. The panel and the language are in the
 * address, so that a link shows the same.
 */
import {
  classify,
  classifyPartial,
  isComplete,
  parsePartialPanel,
  POSITIONS,
  SLIDER_IDS,
  type PartialPanel,
} from '../src/index.js'
import { explain, type Explanation } from '../src/explain/index.js'
import { renderMap, renderPanelSvg } from '../src/render/index.js'
import { en, nl, type Texts } from '../src/texts/index.js'

interface Words {
  readonly clear: string
  readonly copy: string
  readonly copied: string
  readonly picture: string
  readonly explanation: string
  readonly data: string
  readonly code: string
  readonly next: string
  readonly none: string
}

const WORDS: { readonly nl: Words; readonly [language: string]: Words } = {
  nl: {
    clear: 'Wis',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    picture: 'Plaatje',
    explanation: 'Uitleg',
    data: 'Gegevens',
    code: 'Code',
    next: 'Vraag nu naar',
    none: 'geen antwoord',
  },
  en: {
    clear: 'Clear',
    copy: 'Copy',
    copied: 'Copied',
    picture: 'Picture',
    explanation: 'Explanation',
    data: 'Data',
    code: 'Code',
    next: 'Ask next about',
    none: 'no answer',
  },
}

type Child = Node | string

const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: ReadonlyArray<Child>
): HTMLElementTagNameMap[K] => {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}

// `#LL-ML/en`: a letter per slider, a dash where there is no answer, and the language.
const LETTERS = { laag: 'L', midden: 'M', hoog: 'H' } as const

const addressOf = (partial: PartialPanel, language: string): string =>
  `#${SLIDER_IDS.map((slider) => {
    const position = partial[slider]
    return position === undefined ? '-' : LETTERS[position]
  }).join('')}/${language}`

const readAddress = (): { readonly partial: PartialPanel; readonly language: string } => {
  const [letters = '', language = ''] = location.hash.slice(1).split('/')
  const given = SLIDER_IDS.map((slider, index) => [slider, letters[index]] as const)
  const read = parsePartialPanel(
    Object.fromEntries(given.filter(([, letter]) => letter !== undefined && letter !== '-')),
  )
  return {
    partial: read._tag === 'Right' ? read.right : {},
    language: language in WORDS ? language : 'nl',
  }
}

const explanationOf = ({ sections }: Explanation): ReadonlyArray<Node> =>
  sections.flatMap(({ heading, sentences }) => [
    element('h3', { textContent: heading }),
    element('ul', {}, ...sentences.map(({ text }) => element('li', { textContent: text }))),
  ])

const codeOf = (partial: PartialPanel, language: string): string => {
  const name = isComplete(partial) ? 'classify' : 'classifyPartial'
  const answers = SLIDER_IDS.flatMap((slider) => {
    const position = partial[slider]
    return position === undefined ? [] : [`  ${slider}: '${position}',`]
  })
  return [
    `import { ${name}, type ${isComplete(partial) ? 'Panel' : 'PartialPanel'} } from 'schuifoefening'`,
    `import { explain } from 'schuifoefening/explain'`,
    `import { renderPanelSvg } from 'schuifoefening/render'`,
    `import { ${language} } from 'schuifoefening/texts'`,
    '',
    `const panel: ${isComplete(partial) ? 'Panel' : 'PartialPanel'} = {`,
    ...answers,
    '}',
    `${name}(panel)`,
    `explain(panel, { texts: ${language} }).headline.text`,
    `renderPanelSvg(panel, { texts: ${language} })`,
  ].join('\n')
}

// Drawn by the library, with every text escaped.
const picture = (svg: string): HTMLElement => {
  const holder = element('div', { className: 'picture' })
  holder.innerHTML = svg
  return holder
}

const start = (place: HTMLElement): void => {
  let { partial, language } = readAddress()

  const show = (): void => {
    const texts: Texts = language === 'en' ? en : nl
    const words = WORDS[language] ?? WORDS.nl
    const explanation = explain(partial, { texts })
    const next = classifyPartial(partial).deciding[0]?.slider
    const answer = isComplete(partial) ? classify(partial) : classifyPartial(partial)
    const width = Math.max(280, Math.min(680, result.clientWidth))
    result.replaceChildren(
      element('output', { textContent: explanation.headline.text, lang: language }),
      ...(next === undefined
        ? []
        : [element('p', { textContent: `${words.next}: ${texts.sliders[next].label}.` })]),
      element('h2', { textContent: words.picture }),
      picture(renderPanelSvg(partial, { texts, width })),
      picture(renderMap(isComplete(partial) ? { panel: partial } : {}, { texts, width })),
      element('h2', { textContent: words.explanation }),
      ...explanationOf(explanation),
      element('h2', { textContent: words.data }),
      block(JSON.stringify(answer, undefined, 2), words.data),
      element('h2', { textContent: words.code }),
      block(codeOf(partial, language), words.code),
      copyButton(codeOf(partial, language), words),
    )
    history.replaceState(undefined, '', addressOf(partial, language))
  }

  // Scrolls, so the keyboard has to get there.
  const block = (text: string, label: string): HTMLElement => {
    const made = element('pre', { tabIndex: 0 }, element('code', { textContent: text }))
    made.setAttribute('role', 'region')
    made.setAttribute('aria-label', label)
    return made
  }

  const copyButton = (text: string, { copy, copied }: Words): HTMLElement => {
    const button = element('button', { type: 'button', textContent: copy })
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text).then(() => (button.textContent = copied))
    })
    return button
  }

  const radio = (
    name: string,
    value: string,
    label: string,
    checked: boolean,
    choose: () => void,
  ): HTMLElement => {
    const input = element('input', { type: 'radio', name, value, checked })
    input.addEventListener('change', choose)
    return element('label', {}, input, label)
  }

  const form = element('form')
  const fill = (): void => {
    const texts: Texts = language === 'en' ? en : nl
    const words = WORDS[language] ?? WORDS.nl
    const languages = Object.entries({ nl, en }).map(([id, { language: own }]) =>
      radio('language', id, own.name, id === language, () => {
        language = id
        fill()
        show()
        form.querySelector<HTMLInputElement>(`input[value=${id}]`)?.focus()
      }),
    )
    const clear = element('button', { type: 'button', textContent: words.clear })
    clear.addEventListener('click', () => {
      partial = {}
      fill()
      show()
    })
    form.lang = language
    form.replaceChildren(
      element('fieldset', {}, element('legend', { textContent: 'Taal / Language' }), ...languages),
      ...SLIDER_IDS.map((slider) =>
        element(
          'fieldset',
          { title: texts.sliders[slider].about },
          element('legend', { textContent: texts.sliders[slider].label }),
          ...[...POSITIONS, undefined].map((position) =>
            radio(
              slider,
              position ?? '',
              position === undefined ? words.none : texts.positions[position].label,
              partial[slider] === position,
              () => {
                partial = { ...partial, [slider]: position }
                show()
              },
            ),
          ),
        ),
      ),
      clear,
    )
  }
  const result = element('div')
  place.className = 'playground'
  place.replaceChildren(form, result)
  fill()
  show()
}

const place = document.getElementById('try-it')
if (place !== null) start(place)
