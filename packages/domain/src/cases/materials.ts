import type { ApplicationContent, PaperMaterial } from './parties.ts'

/** Sheets and originals that were seen, of one material. */
export function countPapers({ originals, copies, originalSeen }: PaperMaterial): number {
  return originals + copies + (originalSeen ? 1 : 0)
}

/** How many files and papers of a material are with the application. */
export function countHandedIn(
  { materials, papers = {} }: Pick<ApplicationContent, 'materials' | 'papers'>,
  material: string,
): number {
  const paper = papers[material]
  return (materials[material]?.length ?? 0) + (paper ? countPapers(paper) : 0)
}
