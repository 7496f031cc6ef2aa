/**
 * From a downloaded file to a conversation: the districts of one municipality with the figures that
 * people chose beside what they say each district needs, how far one municipal panel lies from those
 * needs, and what each single move would do to whom. All data are invented (verzonnen).
 *
 *   npx tsx examples/districts/fromFileToConversation.ts
 */
import { readFileSync } from 'node:fs'
import { ASPECTS, districtFit, type Kenmerk, type PartialExtendedPanel } from 'schuifoefening'
import { chooseKenmerken, readAreaFigures, readDistrictNeeds } from 'schuifoefening/files'
import { describeError, nl } from 'schuifoefening/texts'

const fileOf = (name: string): Buffer => readFileSync(new URL(name, import.meta.url))

// A table of StatLine has its year, and its source and licence are known; these figures are invented.
const reading = readAreaFigures(fileOf('cijfers-verzonnen.csv'), {
  source: 'verzonnen, in de vorm van StatLine',
  licence: 'CC0',
})
if (reading._tag === 'Left') {
  for (const { error } of reading.left) console.log(describeError(error, nl))
  throw new Error('The figures cannot be read.')
}
const figures = reading.right
const { districts, problems } = readDistrictNeeds(fileOf('behoeften-verzonnen.csv'))
for (const { line, error } of problems) console.log(`${line}: ${describeError(error, nl)}`)

// People choose what to talk about; no figure decides a position.
const chosen = ['Leeftijd/65 jaar of ouder (%)', 'SES-WOA/Totaalscore/Gemiddelde score (Getal)']

const valueOf = ({ value, unit, missing }: Kenmerk): string =>
  value === undefined
    ? `geen cijfer (${nl.missingReasons[missing ?? 'blank']})`
    : `${nl.phrases.number(value)} ${unit ?? ''}`

console.log('Wijken en hun kenmerken\n')
for (const { id, name, area } of districts) {
  const found = figures.areas.find((candidate) => candidate.area === area)
  const description = found && chooseKenmerken(figures, found, chosen)
  console.log(`${name ?? id} ${area ?? ''}`)
  if (description?._tag !== 'Right') continue
  const kenmerken = [
    ...ASPECTS.map((aspect) => ({
      aspect: nl.aspects[aspect],
      kenmerken: description.right[aspect],
    })),
    ...description.right.overige,
  ]
  for (const { aspect, kenmerken: list } of kenmerken) {
    for (const kenmerk of list) {
      const { text, year, source, licence } = kenmerk
      console.log(
        `  ${aspect}: ${text}, ${valueOf(kenmerk)} (${year ?? ''}, ${source ?? ''}, ${licence ?? ''})`,
      )
    }
  }
}

const municipality: PartialExtendedPanel = {
  positioneringIntern: 'laag',
  procesBinnenGemeente: 'midden',
  procesMetBewoners: 'midden',
  bestuurEnPolitiek: 'midden',
  communicatie: 'laag',
}
const fit = districtFit(municipality, districts)

console.log('\nWat de wijken nodig hebben, naast het mengpaneel van de gemeente\n')
const head = ['', ...fit.sliders.map(({ slider }) => nl.sliders[slider].label), 'stappen']
const rows = fit.districts.map(({ id, name, sliders, lowest, highest }) => [
  name ?? id,
  ...sliders.map(({ need, steps }) =>
    need === undefined
      ? '?'
      : steps === undefined
        ? need
        : `${need} (${steps > 0 ? '+' : ''}${steps})`,
  ),
  lowest === highest ? String(lowest) : `${lowest} tot ${highest}`,
])
for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`)

const { certain, possible } = fit.farthest
console.log(
  `\nHet verst weg, zeker: ${certain.join(', ') || 'geen'}; mogelijk: ${possible.join(', ')}\n`,
)

console.log('Eén schuif één stap verzetten: voor wie komt het dichterbij, voor wie verder weg?\n')
for (const { slider, from, to, closer, further, open } of fit.moves) {
  const [nearer, away] = [closer, further].map((ids) => ids.join(', ') || 'geen')
  const unknown = open.length === 0 ? '' : `; niet bekend: ${open.join(', ')}`
  console.log(
    `${nl.sliders[slider].label}, ${from} → ${to}: dichterbij ${nearer}; verder ${away}${unknown}`,
  )
}
