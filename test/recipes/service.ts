/** What the service promises. */
export const tryService = (): Promise<ReadonlyArray<string>> => Promise.resolve(['not yet'])
