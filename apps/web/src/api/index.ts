/** The one way to the platform: the public API, typed, with problems that say what to do next. */
export { api, onAnswer, send, sendForAnswer } from './client.ts'
export { makeKey } from './key.ts'
export { ApiProblem, type ProblemError, toApiProblem } from './problem.ts'
export { createQueryClient } from './queries.ts'
export { readEveryPage } from './read-every-page.ts'
export { usePages } from './use-pages.ts'
export { useSending } from './use-sending.ts'
