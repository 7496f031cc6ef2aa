// The Either, Option and NonEmptyArray of schuifoefening are those of fp-ts in shape, so fp-ts's functions take
// them and give them back. The package itself does not need fp-ts, and neither do you.
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as O from 'fp-ts/lib/Option.js'
import * as RA from 'fp-ts/lib/ReadonlyArray.js'
import * as RR from 'fp-ts/lib/ReadonlyRecord.js'
import {
  classify,
  classifyPartial,
  mergeExercises,
  parseExercise,
  parsePanel,
  summariseExercise,
  type Panel,
  type PanelErrors,
  type ProfileId,
} from 'schuifoefening'
import { describeError, en } from 'schuifoefening/texts'

// One panel: parse, ask, fall back.
const nearest = (input: unknown): string =>
  pipe(
    parsePanel(input),
    E.map((panel) => classify(panel).nearest),
    E.match(
      (errors) => errors.map((error) => describeError(error, en)).join(' '),
      (profiles) => profiles.map((id) => en.profiles[id].label).join(', '),
    ),
  )

// Steps that can each fail: E.chain with any error type of your own.
interface NotClear {
  readonly code: 'notClear'
  readonly nearest: ReadonlyArray<ProfileId>
}
const onlyNearest = (input: unknown): E.Either<PanelErrors | NotClear, ProfileId> =>
  pipe(
    parsePanel(input),
    E.chainW((panel) => {
      const [first, ...others] = classify(panel).nearest
      return others.length === 0
        ? E.right(first)
        : E.left({ code: 'notClear', nearest: [first, ...others] } as const)
    }),
  )

// Many panels: the good ones apart from the bad ones, each with its place.
const partitioned = (inputs: ReadonlyArray<unknown>) =>
  pipe(
    inputs,
    RA.partitionMap((input) => parsePanel(input)),
    ({ left: refused, right: panels }) => ({ refused: refused.length, panels: counts(panels) }),
  )

const counts = (panels: ReadonlyArray<Panel>): Readonly<Record<string, number>> =>
  pipe(
    panels,
    RA.chain((panel) => classify(panel).nearest),
    RA.reduce({} as Readonly<Record<string, number>>, (seen, id) =>
      pipe(seen, RR.upsertAt(id, (seen[id] ?? 0) + 1)),
    ),
  )

// An option.
const certain = (partial: Parameters<typeof classifyPartial>[0]): string =>
  pipe(
    classifyPartial(partial).certain,
    O.match(
      () => 'not certain yet',
      (id) => en.profiles[id].label,
    ),
  )

// A workshop: exercises that people handed in, all read or all the reasons why not; then put together.
const people = (inputs: ReadonlyArray<unknown>): string =>
  pipe(
    inputs,
    E.traverseArray(parseExercise),
    E.chainW((exercises) => mergeExercises(...exercises)),
    E.map(({ exercise }) => summariseExercise(exercise).respondents.length),
    E.match(
      () => 'something is wrong',
      (count) => `${count} people`,
    ),
  )

const panel = (letters: string) => {
  const words = { L: 'laag', M: 'midden', H: 'hoog' } as const
  const at = (index: number) => words[letters[index] as keyof typeof words]
  return {
    positioneringIntern: at(0),
    procesBinnenGemeente: at(1),
    procesMetBewoners: at(2),
    bestuurEnPolitiek: at(3),
    communicatie: at(4),
  }
}

const handedIn = (respondent: string) => ({
  formatVersion: 1,
  subject: { name: 'Voorbeeldstad', kind: 'gemeente' },
  sheets: [{ respondent, role: 'wijkambtenaar', moment: 'huidig', answers: panel('LLMML') }],
})

console.log(nearest(panel('LLMML')))
console.log(nearest({ ...panel('LLMML'), communicatie: 'luid' }))
console.log(onlyNearest(panel('MMMMM')))
console.log(partitioned([panel('LLMML'), panel('HHHHH'), panel('HHHHM'), 'geen paneel', {}]))
console.log(certain({ procesBinnenGemeente: 'hoog' }))
console.log(people([handedIn('A'), handedIn('B')]))
