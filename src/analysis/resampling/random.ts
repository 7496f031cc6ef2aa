/**
 * Random numbers that are the same on every machine: xoshiro128** (Blackman & Vigna 2018) on 32-bit
 * integers, with its four words of state filled by SplitMix32 from the seed.
 *
 * SplitMix32: s = s + 0x9e3779b9; z = (s xor s >>> 16) * 0x21f0aaad; z = (z xor z >>> 15) * 0x735a2d97;
 * the word is z xor z >>> 15, all modulo 2^32. A number below n is the next word modulo n. Words from
 * the largest multiple of n upwards are skipped, so that each number is equally likely.
 *
 * @module
 */
import { refusal } from '../misuse.js'

/** Gives whole numbers from 0 to below n, n at most 2^32. */
export type RandomBelow = (n: number) => number

/** The numbers of a seed, a whole number from 0 to 2^32 - 1; throws `invalidValue`. */
export const randomFrom = (seed: number): RandomBelow => {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw refusal('invalidValue', `Not a seed, a whole number of 32 bits: ${String(seed)}.`)
  }
  let filling = seed
  const fill = (): number => {
    filling = (filling + 0x9e3779b9) | 0
    let z = Math.imul(filling ^ (filling >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return z ^ (z >>> 15)
  }
  let [a, b, c, d] = [fill(), fill(), fill(), fill()]
  const next = (): number => {
    const five = Math.imul(b, 5)
    const word = Math.imul((five << 7) | (five >>> 25), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return word
  }
  return (n) => {
    const end = 2 ** 32 - (2 ** 32 % n)
    let word = next()
    while (word >= end) word = next()
    return word % n
  }
}
