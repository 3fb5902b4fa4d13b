import {
  type Bilingual,
  type ComparedElement,
  type Registries,
  audienceLabels,
  readText,
  stepLabels,
  typeLabels,
} from '@tongban/domain'

const nothing: Bilingual = { zh: '（无）', en: '(none)' }
const noFee: Bilingual = { zh: '不收费', en: 'No fee' }

/** What an element says, as people read it: ids and code words by their names. */
export function describeElementWords(
  element: ComparedElement,
  words: readonly string[],
  registries: Pick<Registries, 'materials' | 'licences'>,
): Bilingual[] {
  if (words.length === 0) return [element === 'fee' ? noFee : nothing]
  return words.map((word) => describeWord(element, word, registries))
}

function describeWord(
  element: ComparedElement,
  word: string,
  { materials, licences }: Pick<Registries, 'materials' | 'licences'>,
): Bilingual {
  const plain = { zh: word, en: word }
  switch (element) {
    case 'type':
      return typeLabels[word as keyof typeof typeLabels] ?? plain
    case 'serves':
      return audienceLabels[word as keyof typeof audienceLabels] ?? plain
    case 'process':
      return stepLabels[word as keyof typeof stepLabels] ?? plain
    case 'materials':
      return materials[word] === undefined ? plain : readText(materials[word].name)
    case 'result':
      return licences[word] === undefined ? plain : readText(licences[word].name)
    case 'statutory-limit':
      return describeLimit(word)
    case 'name':
    case 'code':
    case 'basis':
    case 'conditions':
    case 'fee':
      return plain
    default:
      return element satisfies never
  }
}

function describeLimit(word: string): Bilingual {
  const [days = '', unit] = word.split(' ')
  if (days === '0') return { zh: '即时办结', en: 'At once' }
  return unit === 'calendar-day'
    ? { zh: `${days}日`, en: `${days} calendar days` }
    : { zh: `${days}个工作日`, en: `${days} working days` }
}
