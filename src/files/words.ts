export { EXERCISE_WORDS as CELL_WORDS, momentOf, roleOf, saysUnknown } from '../model/words.js'
