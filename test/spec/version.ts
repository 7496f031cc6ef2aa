/** The version of the specification: of docs/specification.md and of every file in spec/. */
export const SPEC_VERSION = '0.2.0'
