/**
 * The one application for all items of a matter (一件事), on the portal and at the window: filled in like that of one
 * item, by the rules of the compiled matter; which promises are signed item by item; what is sent.
 *
 * Load it with the page that needs it: the rules of the domain come with it.
 */
export { ItemPromises } from './item-promises.tsx'
export { openJointRules, writePromises } from './joint-rules.ts'
export { toMatterContent } from './matter-content.ts'
export { MatterInBrief, PassedOnMaterials, showUses } from './matter-in-brief.tsx'
export { useCompiledFor } from './use-compiled-for.ts'
