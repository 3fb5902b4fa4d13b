import {
  type DataElement,
  type DemandedMaterial,
  type ItemRevision,
  assert,
  listChecks,
  readText,
  resolveRequirements,
  writeCommitmentPromise,
  writeTolerancePromise,
} from '@tongban/domain'
import type { Person } from './stage.ts'
import type { PaperPress } from './small-files.ts'
import { drawPicture } from './small-files.ts'
import { type Party, describeParty } from './parties.ts'
import { chooseUsualValue } from './usual-values.ts'

type Values = Readonly<Record<string, unknown>>

/** What a story says of an application; the rest follows from whom it is for. */
export interface Sketch {
  readonly item: string
  readonly party: Party
  readonly answers: Readonly<Record<string, string | readonly string[]>>
  readonly values?: Values
  /** Materials that are not handed in, by what stands in their place. */
  readonly instead?: Readonly<Record<string, 'later' | 'commitment'>>
  /** Materials that are simply not there yet. */
  readonly missing?: readonly string[]
  /** The promise on which the whole item is decided. */
  readonly promise?: string
}

export interface Content {
  readonly answers: Values
  readonly form: Values
  readonly materials: Readonly<Record<string, readonly string[]>>
  readonly papers?: Values
  readonly substitutes?: Values
  readonly promise?: string
}

/**
 * Fills in the form that the answers ask for and brings what they demand: files on the portal; at the window papers, of
 * which the clerk scans the first.
 */
export async function fillApplication(
  revision: ItemRevision,
  sketch: Sketch,
  by: { readonly person: Person; readonly press: PaperPress; readonly atWindow: boolean },
): Promise<Content> {
  const { answers, party } = sketch
  const form = fillForm(revision, sketch)
  const { materials } = resolveRequirements(revision, { ...answers, ...form } as never)
  const left = new Set([...Object.keys(sketch.instead ?? {}), ...(sketch.missing ?? [])])
  const brought = materials.filter(({ material, required }) => required && !left.has(material))
  const files: Record<string, readonly string[]> = {}
  const papers: Record<string, unknown> = {}
  for (const [index, demanded] of brought.entries()) {
    if (by.atWindow) papers[demanded.material] = { originals: 0, copies: 1, originalSeen: true }
    if (by.atWindow && index > 0) continue
    const { name, mediaType, content } = makeFile(
      demanded,
      party,
      readText(revision.definition.name).zh,
      by.press,
    )
    files[demanded.material] = [await by.person.upload(name, mediaType, content)]
  }
  const substitutes = Object.fromEntries(
    materials.flatMap((demanded) => {
      const way = sketch.instead?.[demanded.material]
      return way === undefined
        ? []
        : [[demanded.material, { by: way, promise: writePromise(revision, demanded, way) }] as const]
    }),
  )
  return {
    answers,
    form,
    materials: files,
    ...(by.atWindow ? { papers } : {}),
    ...(Object.keys(substitutes).length === 0 ? {} : { substitutes }),
    ...(sketch.promise === undefined ? {} : { promise: sketch.promise }),
  }
}

function writePromise(
  { definition }: ItemRevision,
  demanded: DemandedMaterial,
  way: 'later' | 'commitment',
): string {
  const commitment = definition.commitments?.[demanded.commitment ?? '']
  const promise =
    way === 'later'
      ? writeTolerancePromise(demanded)
      : commitment === undefined
        ? undefined
        : writeCommitmentPromise(commitment)
  assert(promise !== undefined, `nothing may stand for ${demanded.material}`)
  return promise.zh
}

function fillForm(revision: ItemRevision, { answers, party, values = {} }: Sketch): Values {
  const known = { ...describeParty(party), ...values }
  let form: Record<string, unknown> = {}
  for (;;) {
    const { fields } = resolveRequirements(revision, { ...answers, ...form } as never)
    const open = fields.filter(
      ({ element, required }) => !Object.hasOwn(form, element) && (required || Object.hasOwn(known, element)),
    )
    if (open.length === 0) break
    const given = open.map(({ element, definition }) => [
      element,
      giveValue(element, definition, known, values),
    ])
    form = { ...form, ...Object.fromEntries(given) }
  }
  const asked = new Set(
    resolveRequirements(revision, { ...answers, ...form } as never).fields.map(({ element }) => element),
  )
  return Object.fromEntries(Object.entries(form).filter(([element]) => asked.has(element)))
}

function giveValue(element: string, definition: DataElement, known: Values, own: Values): unknown {
  return own[element] ?? known[element] ?? chooseUsualValue(element, definition)
}

const pictures = /photo|picture|rendering|floor-plan|location-map|layout/

/** A small true file of a material: a picture where it is one, else a page that says what it is. */
export function makeFile(
  { material, type }: Pick<DemandedMaterial, 'material' | 'type'>,
  party: Party,
  purpose: string,
  press: PaperPress,
): { name: string; mediaType: string; content: Uint8Array } {
  const title = readText(type.name).zh
  if (pictures.test(material)) {
    const seed = [...`${party.name}${material}`].reduce(
      (sum, letter) => sum + (letter.codePointAt(0) ?? 0),
      0,
    )
    return { name: `${title}.png`, mediaType: 'image/png', content: drawPicture(seed % 90) }
  }
  const lines = [
    `持有人（单位）：${party.name}`,
    ...(party.head === undefined ? [] : [`法定代表人（负责人）：${party.head.name}`]),
    `地址：${party.address}`,
    `用途：申请办理“${purpose}”，复印件与原件一致。`,
  ]
  const content = press.print({ title, holder: party.name, lines })
  return { name: `${title}.pdf`, mediaType: 'application/pdf', content }
}

/**
 * The standard of a step answered point by point: all met, with the first page of a material or, where none will do, the
 * photo.
 */
export function meetChecks(
  step: Parameters<typeof listChecks>[0],
  { material, photo }: { readonly material: string | undefined; readonly photo: string | undefined },
): readonly object[] {
  return listChecks(step).map(({ name, evidence: kinds }) => {
    const answer = { check: name.zh, met: true }
    if (kinds.includes('material') && material !== undefined)
      return { ...answer, evidence: [{ kind: 'material', material, page: 1 }] }
    // What only some places have is looked at where there is a photo to take, and said of the others.
    if (kinds.includes('photo') && kinds.includes('note')) return { ...answer, note: '本场所不涉及。' }
    if (kinds.includes('photo') && photo !== undefined)
      return { ...answer, evidence: [{ kind: 'photo', file: photo }] }
    return answer
  })
}

/** Whether a point of the standard takes nothing but a photo. */
export function wantsPhoto(step: Parameters<typeof listChecks>[0]): boolean {
  return listChecks(step).some(({ evidence }) => evidence.length === 1 && evidence.includes('photo'))
}
