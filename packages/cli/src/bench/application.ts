import type { BenchApplicant } from './district.ts'
import { chooseFirst, type FieldKind, makeValue } from './make-value.ts'
import { readDone, type LoadClient } from './load-client.ts'

/** An application that is complete for its item, without what differs from person to person. */
export interface FilledApplication {
  readonly item: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly form: Readonly<Record<string, unknown>>
  /** Elements whose value comes from the applicant. */
  readonly personal: Readonly<Record<string, keyof BenchApplicant>>
  /** Materials that must be there. */
  readonly materials: readonly string[]
}

interface Requirements {
  readonly questions: readonly {
    readonly id: string
    readonly definition: Pick<FieldKind, 'options'> & { readonly several?: boolean }
  }[]
  readonly fields: readonly { readonly element: string; readonly definition: FieldKind }[]
  readonly materials: readonly { readonly material: string; readonly required: boolean }[]
}

/** Answers where the simplest course is not the first of the options. */
const chosenAnswers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'elderly-courtesy-card': { local: 'yes', form: 'electronic' },
  'food-business-licence': {
    business: 'sales',
    onSite: 'no',
    chain: 'no',
    online: 'no',
    coldStorage: 'no',
    agent: 'no',
  },
  'public-place-hygiene-licence': { kind: 'other', airConditioning: 'no', commitment: 'no', agent: 'no' },
  'unemployment-registration': { before: 'other' },
}

/** Asks the platform what an application needs and fills it in with sensible values. */
export async function fillApplication(client: LoadClient, item: string): Promise<FilledApplication> {
  const answers: Record<string, unknown> = { ...chosenAnswers[item] }
  let asked = await askRequirements(client, item, answers)
  for (;;) {
    const open = asked.questions.filter(({ id }) => answers[id] === undefined)
    if (open.length === 0) break
    for (const { id, definition } of open) {
      const first = chooseFirst(definition.options)
      answers[id] = definition.several === true ? [first] : first
    }
    asked = await askRequirements(client, item, answers)
  }
  const personal = Object.fromEntries(
    asked.fields.flatMap(({ element }) => {
      const source = personalElements[element]
      return source === undefined ? [] : [[element, source] as const]
    }),
  )
  const form = Object.fromEntries(
    asked.fields
      .filter(({ element }) => personal[element] === undefined)
      .map(({ element, definition }) => [element, makeValue(definition)]),
  )
  const materials = asked.materials.filter(({ required }) => required).map(({ material }) => material)
  return { item, answers, form, personal, materials }
}

async function askRequirements(
  client: LoadClient,
  item: string,
  answers: Readonly<Record<string, unknown>>,
): Promise<Requirements> {
  const answer = await client.send({
    method: 'POST',
    path: `/items/${item}/requirements`,
    body: { answers, form: {} },
  })
  return readDone(answer, `the question what ${item} needs`)
}

const personalElements: Readonly<Record<string, keyof BenchApplicant>> = {
  'person.name': 'name',
  'person.idNumber': 'residentId',
  'person.birthDate': 'birthDate',
}

/** The body of POST /cases: drafted and filed at once. */
export function describeFiling(application: FilledApplication, person: BenchApplicant, fileId: string) {
  const { item, answers, form, personal, materials } = application
  const own = Object.entries(personal).map(([element, source]) => [element, person[source]])
  return {
    item,
    filing: {
      delivery: 'electronic',
      contact: { name: person.name, phone: '13800138000', address: '云泽市明湖区湖滨路26号' },
      content: {
        answers,
        form: { ...form, ...Object.fromEntries(own) },
        materials: Object.fromEntries(materials.map((material) => [material, [fileId]])),
      },
    },
  }
}

/** Uploads the smallest thing that is a PDF, different for each name, and gives its id. */
export async function uploadMaterial(client: LoadClient, token: string, name: string): Promise<string> {
  const boundary = 'bench-material'
  const pdf = `%PDF-1.4\n% ${name}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`
  const answer = await client.send({
    method: 'POST',
    path: '/files',
    token,
    contentType: `multipart/form-data; boundary=${boundary}`,
    body:
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}.pdf"\r\n` +
      `Content-Type: application/pdf\r\n\r\n${pdf}\r\n--${boundary}--\r\n`,
  })
  return readDone<{ fileId: string }>(answer, 'the upload').fileId
}
