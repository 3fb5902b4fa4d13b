import type { z } from 'zod'

type Schema = z.core.$ZodType

function readForm(schema: Schema): z.core.$ZodTypes['_zod']['def'] {
  return (schema as z.core.$ZodTypes)._zod.def
}

/** The ways in which a value may be written, without what only says that it may be left out. */
function listWays(schema: Schema): Schema[] {
  const form = readForm(schema)
  switch (form.type) {
    case 'default':
    case 'optional':
    case 'nullable':
      return listWays(form.innerType)
    case 'lazy':
      return listWays(form.getter())
    case 'union':
      return form.options.flatMap(listWays)
    default:
      return [schema]
  }
}

/** The schemas of what stands at a key, or at a place of a list, of what keeps one of the schemas; none where nothing may. */
export function listSchemasAt(schemas: readonly Schema[], place: string | number): Schema[] {
  return schemas.flatMap(listWays).flatMap((schema) => {
    const form = readForm(schema)
    if (form.type === 'array') return typeof place === 'number' ? [form.element] : []
    if (typeof place === 'number') return []
    if (form.type === 'record') return [form.valueType]
    return form.type === 'object' && form.shape[place] !== undefined ? [form.shape[place]] : []
  })
}

/** What holds where nothing is written: the default; false for a mark that may be left out. */
export function listUsualValues(schemas: readonly Schema[]): unknown[] {
  return schemas.flatMap((schema): unknown[] => {
    const form = readForm(schema)
    if (form.type === 'default') return [form.defaultValue]
    if (form.type !== 'optional') return []
    return readForm(form.innerType).type === 'boolean' ? [false] : listUsualValues([form.innerType])
  })
}
