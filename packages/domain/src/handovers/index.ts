/**
 * Transfer of items between departments (事项划转) and back: a handover record (交接备忘录) that both sides sign, and that
 * is carried out on its day as one act, however often it is begun. Promises that nobody hands over alone, that what was
 * signed is what is carried out, and that what was done before keeps its author. 行政许可法 第二十五条 (one authority may
 * exercise the licensing powers of several).
 */
export * from './handover.ts'
export * from './decide-handover.ts'
export * from './describe-handover-rejection.ts'
