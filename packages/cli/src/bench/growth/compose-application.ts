import {
  type ApplicationContent,
  type DataElement,
  type FileReference,
  type ItemRevision,
  type PlainDate,
  addCalendarDays,
  assert,
  resolveRequirements,
  validateApplication,
} from '@tongban/domain'
import type { Random } from './random.ts'

/** Who the application is for, as far as the form asks. */
export interface Described {
  readonly kind: 'person' | 'enterprise'
  readonly name: string
  readonly identifier: string
  readonly phone: string
}

/**
 * An application that is complete under the item's own rules: answers drawn, every field that they call for filled in,
 * every required material there as the given file.
 * @param on the day of the application
 * @param fill a value for an element of this type; texts of the applicant come from `described` first
 */
export function composeApplication(options: {
  readonly revision: ItemRevision
  readonly described: Described
  readonly on: PlainDate
  readonly scan: FileReference
  readonly random: Random
}): ApplicationContent {
  const { revision, random, on, scan } = options
  const answers: Record<string, unknown> = {}
  const form: Record<string, unknown> = {}
  // Answers and values call for further questions and fields, until nothing more is asked.
  for (let changed = true; changed;) {
    changed = false
    const { questions, fields } = resolveRequirements(revision, { ...form, ...answers })
    for (const { id, definition } of questions) {
      if (Object.hasOwn(answers, id)) continue
      const all = definition.options === 'yes-no' ? ['yes', 'no'] : Object.keys(definition.options)
      const one = random.pick(all)
      answers[id] = definition.several ? [one] : one
      changed = true
    }
    // What is asked, and with which options, follows from all answers.
    if (changed) continue
    for (const { element, definition, required } of fields) {
      if (Object.hasOwn(form, element) || (!required && random.next() < 0.6)) continue
      form[element] = makeFieldValue(element, definition, options)
      changed = true
    }
  }
  const { materials } = resolveRequirements(revision, { ...form, ...answers })
  const content: ApplicationContent = {
    answers,
    form,
    materials: Object.fromEntries(
      materials.filter(({ required }) => required).map(({ material }) => [material, [scan]]),
    ),
  }
  const problems = validateApplication(
    revision,
    {
      answers,
      form,
      materials: Object.keys(content.materials).map((material) => ({ material, files: 1 })),
    },
    { on },
  )
  assert(problems.length === 0, `${revision.item}: ${problems[0]?.field} ${problems[0]?.message.en}`)
  return content
}

type Element = Pick<
  DataElement,
  'type' | 'options' | 'minimum' | 'maximum' | 'pattern' | 'columns' | 'maxLength'
>
type Surroundings = Pick<Parameters<typeof composeApplication>[0], 'described' | 'on' | 'random'>

const streets = ['湖滨路', '文汇路', '柳荫里', '桥头里', '新苑里', '望湖里', '青石大街', '竹溪路']
/** A person who is neither applicant nor officer, with a number that passes the check. */
const somebody = { name: '赵明远', residentId: '110000198507240137', uscc: '91990102MA90000116' }
/** Values of elements whose pattern asks for a certain shape. */
const shaped = [
  'A12345678',
  '123456',
  '12345678',
  '6222020200112230014',
  '2026001234567890',
  '云A12345',
  '1234567890123456',
]

/** A value that the element takes. */
export function makeFieldValue(element: string, definition: Element, around: Surroundings): unknown {
  const { described, on, random } = around
  const options = Object.keys(definition.options ?? {})
  switch (definition.type) {
    case 'choice':
      return random.pick(options)
    case 'choices':
      return [random.pick(options)]
    case 'yes-no':
      return random.pick(['yes', 'no'])
    case 'number':
    case 'money': {
      const minimum = Math.max(definition.minimum ?? 1, 1)
      return Math.min(definition.maximum ?? Infinity, minimum + random.below(90))
    }
    case 'date':
      return addCalendarDays(on, -(1 + random.below(300)))
    case 'table': {
      const columns = Object.entries(definition.columns ?? {})
      const rows = 1 + random.below(2)
      return Array.from({ length: rows }, () =>
        Object.fromEntries(columns.map(([id, column]) => [id, makeFieldValue(id, column, around)])),
      )
    }
    case 'person-name':
      return element === 'person.name' ? described.name : somebody.name
    case 'resident-id':
      return element === 'person.idNumber' && described.kind === 'person'
        ? described.identifier
        : somebody.residentId
    case 'uscc':
      return described.kind === 'enterprise' ? described.identifier : somebody.uscc
    case 'phone':
      return described.phone
    case 'email':
      return 'office@example.cn'
    case 'address':
      return `云泽市明湖区${random.pick(streets)}${1 + random.below(180)}号`
    case 'text':
    case 'long-text':
      return makeText(element, definition, around)
    default:
      return definition.type satisfies never
  }
}

function makeText(element: string, { pattern, maxLength }: Element, { described }: Surroundings): string {
  if (element === 'enterprise.name' && described.kind === 'enterprise') return described.name
  if (pattern === undefined) return '与提交的材料一致，如实申报'.slice(0, maxLength)
  const fitting = shaped.find((text) => new RegExp(`^(?:${pattern})$`, 'u').test(text))
  assert(fitting !== undefined, `no text of the generator has the shape of ${element}: ${pattern}`)
  return fitting
}
