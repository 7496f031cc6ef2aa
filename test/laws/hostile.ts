/** Input that no caller intends but some caller will pass. None of it is a panel. */
import vm from 'node:vm'
import fc from 'fast-check'
import { asPanel } from '../oracle/space.js'

/** Arbitrary values with every option of fast-check on. */
export const anythingAtAll: fc.Arbitrary<unknown> = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  stringUnit: 'binary',
  maxDepth: 3,
})

export interface HostileValue {
  readonly name: string
  /** Made anew each time: a proxy that is revoked stays so. */
  readonly make: () => unknown
}

export const hostileValues = (): ReadonlyArray<HostileValue> => [
  { name: 'undefined', make: () => undefined },
  { name: 'null', make: () => null },
  { name: 'a boolean', make: () => true },
  { name: 'NaN', make: () => Number.NaN },
  { name: 'Infinity', make: () => Infinity },
  { name: 'a bigint', make: () => 1n },
  { name: 'a symbol', make: () => Symbol('laag') },
  { name: 'a function', make: () => () => 'laag' },
  { name: 'a class', make: () => class Panel {} },
  { name: 'a boxed text', make: () => Object('L') as unknown },
  { name: 'an array', make: () => ['laag', 'laag', 'midden', 'midden', 'laag'] },
  { name: 'a text of a million letters', make: () => 'L'.repeat(1_000_000) },
  { name: 'a million blanks', make: () => ' '.repeat(1_000_000) },
  { name: 'half a surrogate pair', make: () => '\ud83d' },
  { name: 'five letters outside the basic plane', make: () => '𝐋𝐋𝐌𝐌𝐋' },
  { name: 'a Map', make: () => new Map(Object.entries(panel())) },
  { name: 'a Date', make: () => new Date(0) },
  { name: 'a class instance with the right fields', make: () => new FilledIn() },
  { name: 'an object that inherits all sliders', make: () => Object.create(panel()) as unknown },
  {
    name: 'own __proto__ and constructor keys',
    make: () => JSON.parse('{"__proto__": {"communicatie": "laag"}, "constructor": 1}') as unknown,
  },
  {
    name: 'a panel in __proto__',
    make: () => JSON.parse(`{"__proto__": ${JSON.stringify(panel())}}`) as unknown,
  },
  { name: 'symbol keys', make: () => ({ ...panel(), [Symbol('communicatie')]: 'laag' }) },
  {
    name: 'a getter that throws',
    make: () => ({
      ...panel(),
      get communicatie(): string {
        throw new Error('a getter ran')
      },
    }),
  },
  {
    name: 'a getter that would give a position',
    make: () =>
      Object.defineProperty({ ...panel() }, 'communicatie', {
        enumerable: true,
        get: () => 'laag',
      }),
  },
  {
    name: 'a hidden extra key',
    make: () => Object.defineProperty(panel(), 'budget', { value: 'laag', enumerable: false }),
  },
  {
    name: 'a proxy whose traps throw',
    make: () =>
      new Proxy(
        {},
        {
          getPrototypeOf: thrower,
          ownKeys: thrower,
          get: thrower,
          has: thrower,
          getOwnPropertyDescriptor: thrower,
        },
      ),
  },
  {
    name: 'a proxy that throws only when its keys are asked',
    make: () => new Proxy({}, { ownKeys: thrower }),
  },
  {
    name: 'a proxy with keys that are not there',
    make: () => new Proxy({}, { ownKeys: () => ['budget', 'communicatie'] }),
  },
  { name: 'a revoked proxy of an object', make: () => revoked({}) },
  { name: 'a revoked proxy of an array', make: () => revoked([]) },
  { name: 'a revoked proxy of a function', make: () => revoked(() => undefined) },
  { name: 'an array of another realm', make: () => vm.runInNewContext('[1, 2, 3]') as unknown },
  { name: 'a Map of another realm', make: () => vm.runInNewContext('new Map()') as unknown },
  {
    name: 'a class instance of another realm',
    make: () => vm.runInNewContext('new (class Panel { communicatie = "laag" })') as unknown,
  },
  { name: 'the global object', make: () => globalThis },
  { name: 'an object that contains itself', make: circular },
]

const panel = () => asPanel([0, 0, 1, 1, 0])

class FilledIn {
  readonly positioneringIntern = 'laag'
  readonly procesBinnenGemeente = 'laag'
  readonly procesMetBewoners = 'midden'
  readonly bestuurEnPolitiek = 'midden'
  readonly communicatie = 'laag'
}

const thrower = (): never => {
  throw new Error('a trap ran')
}

const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

function circular(): unknown {
  const self: { [key: string]: unknown } = {}
  self['communicatie'] = self
  return self
}
