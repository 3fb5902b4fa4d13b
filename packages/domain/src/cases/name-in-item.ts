import {
  type ItemRevision,
  deliveryLabels,
  listDeclaredSteps,
  readText,
  wholeItem,
  wholeItemName,
} from '../catalogue/index.ts'
import type { Bilingual } from '../kernel/index.ts'

/** What people call the parts of an item; an id that it does not know is told as it is. */
export interface ItemNames {
  readonly nameDuty: (id: string) => Bilingual
  readonly nameStep: (id: string) => Bilingual
  /** `form:<element>`, `answer:<question>`, `material:<id>`, `condition:<index>`. */
  readonly nameSubject: (subject: string) => Bilingual
  readonly nameProcedure: (kind: string) => Bilingual
  readonly nameDelivery: (way: string) => Bilingual
}

type NamedRevision = Pick<ItemRevision, 'definition' | 'duties' | 'elements' | 'materials'>

/** @param revision of the case; without it everything is told by its id. */
export function openItemNames(revision: NamedRevision | undefined): ItemNames {
  const read = (text: Parameters<typeof readText>[0] | undefined, id: string) =>
    text === undefined ? { zh: id, en: id } : readText(text)
  const steps = revision === undefined ? [] : listDeclaredSteps(revision.definition).map(({ step }) => step)
  return {
    nameDuty: (id) => read(revision?.duties[id]?.name, id),
    nameStep: (id) => read(steps.find((step) => step.step === id)?.name, id),
    nameSubject: (subject) => {
      const at = subject.indexOf(':')
      const [kind, id] = [subject.slice(0, at), subject.slice(at + 1)]
      switch (kind) {
        case 'form':
          return read(revision?.elements[id]?.label, id)
        case 'material':
          if (id === wholeItem) return wholeItemName
          return read(revision?.materials[id]?.name ?? findDutyName(revision, id), id)
        case 'answer':
          return read(revision?.definition.situations[id]?.ask, id)
        case 'condition':
          return read(revision?.definition.conditions[Number(id)]?.text, id)
        default:
          return { zh: subject, en: subject }
      }
    },
    nameProcedure: (kind) =>
      read(revision?.definition.specialProcedures.find((procedure) => procedure.kind === kind)?.name, kind),
    nameDelivery: (way) =>
      way in deliveryLabels ? deliveryLabels[way as keyof typeof deliveryLabels] : { zh: way, en: way },
  }
}

/** What an emergency leaves to be done afterwards stands where materials do, and has no material behind it. */
function findDutyName(revision: NamedRevision | undefined, duty: string) {
  return revision?.definition.greenChannel?.owed.find((entry) => entry.duty === duty)?.name
}

/** Names one after another, as each language lists them. */
export function joinNames(names: readonly Bilingual[]): Bilingual {
  return { zh: names.map((name) => name.zh).join('、'), en: names.map((name) => name.en).join(', ') }
}
