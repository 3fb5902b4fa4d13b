/**
 * One matter (一件事、一事联办): items of one or several departments that people meet as one thing, compiled from their
 * published revisions into one form, one set of materials, one plan and one clock, with what that saves. Nothing is asked
 * twice, nothing that an earlier item results in is asked for, and the stricter rule wins. 行政许可法 articles 26 and 42
 * (统一办理、联合办理、集中办理).
 */
export * from './matter-definition.ts'
