import { type ItemRevision, type PlainDate, assert, listDeclaredFields } from '@tongban/domain'
import { makeFieldValue } from './compose-application.ts'
import { createRandom } from './random.ts'
import { tokens } from './tokens.ts'

/** Values of the licence's fields that no form asks for and the authority gives. */
export function makeAssigned(revision: ItemRevision, on: PlainDate): Record<string, unknown> {
  const { licence } = revision
  assert(licence !== undefined, 'an item with a licence names its type')
  const asked = new Set(listDeclaredFields(revision.definition).map((field) => field.element))
  const own = licence.fields.filter((element) => !asked.has(element))
  return Object.fromEntries(
    own.map((element) => {
      const definition = revision.elements[element]
      assert(definition !== undefined, `the revision carries ${element}`)
      return [
        element,
        makeFieldValue(element, definition, {
          on,
          random: createRandom(1),
          described: { kind: 'enterprise', name: tokens.name, identifier: tokens.uscc, phone: tokens.phone },
        }),
      ]
    }),
  )
}
