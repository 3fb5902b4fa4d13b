/**
 * What the platform tells an applicant (消息): filed, received, correction asked for, accepted, decided, and the like.
 * Messages follow from the record, so that none is told that did not happen and none is forgotten; only what was read
 * is kept. Everyone sees those of the subjects for whom they act, as far as the authorisation goes.
 */
export { createMessageModule } from './routes.ts'
