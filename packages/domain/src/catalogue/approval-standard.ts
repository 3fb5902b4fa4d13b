import { z } from 'zod'
import { type Bilingual } from '../kernel/index.ts'
import { readText } from './read-text.ts'
import { basesSchema } from './registries.ts'
import { textSchema } from './text.ts'

/** What a reviewer can show for an answer. */
export const evidenceKinds = [
  'material', // a material of the application, with its page
  'photo', // a photo taken on site
  'inspection-record', // the record of an inspection
  'note', // what the reviewer saw or asked, in words
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export const evidenceNames: Readonly<Record<EvidenceKind, Bilingual>> = {
  material: { zh: '申请材料', en: 'a material of the application' },
  photo: { zh: '现场照片', en: 'a photo' },
  'inspection-record': { zh: '核查记录', en: 'the record of an inspection' },
  note: { zh: '文字说明', en: 'a note' },
}

const standardSchema = z.strictObject({
  check: textSchema.meta({ description: 'What is looked at (审查要点).' }),
  criterion: textSchema.optional().meta({
    description: 'When it is met, in figures wherever there are any (量化标准).',
  }),
  method: textSchema.optional().meta({ description: 'How it is looked at (审查方式).' }),
  basis: basesSchema.optional(),
  evidence: z.array(z.enum(evidenceKinds)).min(1).optional().meta({
    description: 'What must be shown for the answer; one of these is enough.',
  }),
  internal: z.literal(true).optional().meta({
    description: 'Not published: secrets of the state or of trade, or what would help to cheat.',
  }),
})

/** One point of the approval standard (审批标准) of a step: its words alone, or with criterion, method and evidence. */
export const checkSchema = z.union([textSchema, standardSchema])
export type CheckDefinition = z.output<typeof checkSchema>

/** A point of the approval standard, whichever of the ways it was written in. */
export interface ReviewCheck {
  readonly name: Bilingual
  readonly criterion: Bilingual | undefined
  readonly method: Bilingual | undefined
  readonly basis: readonly string[]
  /** Kinds of evidence, of which one must be given; empty where none is demanded. */
  readonly evidence: readonly EvidenceKind[]
  /** Whether applicants may read it. */
  readonly published: boolean
}

/** The approval standard of a step in order; answers name a point by its Chinese words. */
export function listChecks({ checks }: { readonly checks: readonly CheckDefinition[] }): ReviewCheck[] {
  return checks.map((entry): ReviewCheck => {
    if (typeof entry === 'string' || !('check' in entry)) {
      return {
        name: readText(entry),
        criterion: undefined,
        method: undefined,
        basis: [],
        evidence: [],
        published: true,
      }
    }
    const { check, criterion, method, basis = [], evidence = [], internal } = entry
    return {
      name: readText(check),
      criterion: criterion === undefined ? undefined : readText(criterion),
      method: method === undefined ? undefined : readText(method),
      basis,
      evidence,
      published: internal !== true,
    }
  })
}
