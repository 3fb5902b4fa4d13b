/**
 * Remote inspection (远程勘验): the applicant shows the premises with its telephone, shot by shot, and the officers judge
 * what they see. It promises that time and place are told by whom they come from or are missing, that nothing is refused
 * unseen, and that two officers look as they would on site (行政许可法 第三十四条第三款).
 */
export * from './places.ts'
export * from './remote-events.ts'
export * from './remote-commands.ts'
export * from './remote-rejection.ts'
export * from './remote-state.ts'
export { remoteStageNames, shotFlagNames } from './describe-remote-rejection.ts'
export { listRemoteSteps } from './request-remote.ts'
