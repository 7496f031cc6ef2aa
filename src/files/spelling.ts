export { spelling } from '../model/spelling.js'
