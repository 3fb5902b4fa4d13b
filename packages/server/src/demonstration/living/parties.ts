/** Whom the stories are about, beside the accounts of the district. All are invented, and so are their numbers. */

/** Somebody for whom an application is filed, with what forms ask about them. */
export interface Party {
  readonly kind: 'person' | 'enterprise'
  readonly name: string
  readonly identifier: string
  readonly phone: string
  readonly address: string
  /** Who speaks for an enterprise; a person speaks for itself. */
  readonly head?: { readonly name: string; readonly residentId: string }
  readonly type?: string
  /** The account with which it applies on the portal; without one it comes to the window. */
  readonly account?: string
}

const person = (
  name: string,
  identifier: string,
  phone: string,
  address: string,
  account?: string,
): Party => ({
  kind: 'person',
  name,
  identifier,
  phone,
  address: `云泽市明湖区${address}`,
  ...(account === undefined ? {} : { account }),
})

interface EnterpriseFacts {
  readonly name: string
  readonly identifier: string
  readonly phone: string
  readonly address: string
  readonly head: readonly [name: string, residentId: string]
  readonly type?: string
  readonly account?: string
}

const enterprise = ({ head: [name, residentId], address, type, ...facts }: EnterpriseFacts): Party => ({
  kind: 'enterprise',
  ...facts,
  address: `云泽市明湖区${address}`,
  head: { name, residentId },
  type: type ?? 'limited-company',
})

export const parties = {
  // With an account of their own
  lin: person(
    '林晓禾',
    '110000199003120021',
    '0989-8800001',
    '湖滨街道望湖里 6 号 2 幢 301 室',
    'citizen-lin',
  ),
  zhao: person('赵明远', '110000198507240137', '0989-8800002', '青石街道桥头里 11 号', 'citizen-zhao'),
  chen: person('陈素梅', '110000195809030246', '0989-8800003', '竹溪街道新苑里 3 号', 'citizen-chen'),
  wu: person('吴承志', '110000197806150356', '0989-8800004', '湖滨街道柳荫里 9 号', 'citizen-wu'),
  song: person('宋玉兰', '110000195105170064', '0989-8800008', '竹溪街道松风里 8 号', 'citizen-song'),
  yunhe: enterprise({
    name: '云泽禾香餐饮管理有限公司',
    identifier: '91990102MA90000116',
    phone: '0989-8800005',
    address: '湖滨路 26 号',
    head: ['赵明远', '110000198507240137'],
    account: 'enterprise-yunhe',
  }),
  minghua: enterprise({
    name: '云泽明华医药连锁有限公司',
    identifier: '91990102MA900002XX',
    phone: '0989-8800006',
    address: '文汇路 58 号',
    head: ['吴承志', '110000197806150356'],
    account: 'enterprise-minghua',
  }),

  // At the window
  bookshop: enterprise({
    name: '云泽小满书店有限公司',
    identifier: '91990102MA9000110Q',
    phone: '0989-8810011',
    address: '文汇路 103 号',
    head: ['许念安', '110000199206180622'],
  }),
  water: enterprise({
    name: '云泽明湖水务有限公司',
    identifier: '91990102MA9000120R',
    phone: '0989-8810012',
    address: '清渠路 2 号',
    head: ['郭振邦', '110000197604300272'],
  }),
  builder: enterprise({
    name: '云泽安居建设开发有限公司',
    identifier: '91990102MA9000130T',
    phone: '0989-8810013',
    address: '青石大道 118 号',
    head: ['蒋立群', '11000019690214025X'],
  }),
  staffing: enterprise({
    name: '云泽领航人力资源有限公司',
    identifier: '91990102MA9000140U',
    phone: '0989-8810014',
    address: '文汇路 66 号 9 层',
    head: ['孟庆舟', '11000019810909033X'],
  }),
  dispatch: enterprise({
    name: '云泽众合劳务服务有限公司',
    identifier: '91990102MA9000150W',
    phone: '0989-8810015',
    address: '青石大道 45 号 3 层',
    head: ['裴建业', '110000197903250519'],
  }),
  cinema: enterprise({
    name: '云泽星幕影城有限公司',
    identifier: '91990102MA9000160X',
    phone: '0989-8810016',
    address: '湖滨路 188 号 5 层',
    head: ['黎书航', '110000198312160559'],
  }),
  bath: enterprise({
    name: '云泽泉韵沐浴服务有限公司',
    identifier: '91990102MA9000170Y',
    phone: '0989-8810017',
    address: '竹溪路 31 号',
    head: ['潘玉成', '11000019720708019X'],
  }),
  karaoke: enterprise({
    name: '云泽星河歌厅有限公司',
    identifier: '91990102MA90001800',
    phone: '0989-8810018',
    address: '湖滨路 96 号 2 层',
    head: ['苏亦凡', '110000199401110814'],
  }),
  printer: enterprise({
    name: '云泽锦程包装材料有限公司',
    identifier: '91990102MA90001901',
    phone: '0989-8810019',
    address: '青石工业园 7 号',
    head: ['俞长河', '110000196805220370'],
  }),
  clinic: enterprise({
    name: '云泽爱宠动物诊疗有限公司',
    identifier: '91990102MA9000200D',
    phone: '0989-8810020',
    address: '文汇路 140 号',
    head: ['蓝思琪', '110000199707300645'],
  }),
  grocery: enterprise({
    name: '明湖区老街便利店',
    identifier: '92990102MA9000110M',
    phone: '0989-8810022',
    address: '青石街 88 号',
    head: ['何秀英', '110000196509120447'],
    type: 'individual-business',
  }),
  fireworks: enterprise({
    name: '明湖区万福烟花专营店',
    identifier: '92990102MA9000120N',
    phone: '0989-8810023',
    address: '青石街道桥头村口 5 号',
    head: ['田满仓', '110000197103060135'],
    type: 'individual-business',
  }),
  nurse: person('孟晓彤', '110000199905260461', '0989-8810031', '湖滨街道柳荫里 22 号'),
  doctor: person('贾承泽', '110000198810030714', '0989-8810032', '竹溪街道松风里 15 号'),
  teacher: person('岳清扬', '11000020000819034X', '0989-8810033', '青石街道学府里 4 号'),
  jobless: person('窦志强', '110000198304170570', '0989-8810034', '竹溪街道新苑里 27 号'),
  family: person('何秀英', '110000196509120447', '0989-8810035', '青石街道桥头里 30 号'),
  elder: person('万德厚', '11000019450311045X', '0989-8810036', '竹溪街道松风里 2 号'),
  newcomer: person('秦若谷', '110000199502070313', '0989-8810037', '湖滨街道望湖里 18 号'),
  veteran: person('翁国栋', '110000199611290833', '0989-8810038', '青石街道桥头里 9 号'),
  mother: person('蓝思琪', '110000199707300645', '0989-8810039', '文汇路 140 号'),
} as const satisfies Readonly<Record<string, Party>>

/** What forms ask about a party, by data element. */
export function describeParty(party: Party): Readonly<Record<string, unknown>> {
  const { name, identifier, address, head, phone } = party
  const contact = { 'contact.phone': phone, 'contact.address': address }
  if (head !== undefined) {
    return {
      ...contact,
      'contact.name': head.name,
      'enterprise.name': name,
      'enterprise.uscc': identifier,
      'enterprise.type': party.type,
      'enterprise.address': address,
      'enterprise.legalRepresentative': head.name,
      'enterprise.legalRepresentativeIdNumber': head.residentId,
      'enterprise.legalRepresentativePhone': phone,
      'premises.address': address,
      'person.residence': address,
    }
  }
  return {
    ...contact,
    'contact.name': name,
    'person.name': name,
    'person.idNumber': identifier,
    'person.phone': phone,
    'person.residence': address,
    'person.householdAddress': address,
    'person.birthDate': `${identifier.slice(6, 10)}-${identifier.slice(10, 12)}-${identifier.slice(12, 14)}`,
    'person.gender': Number(identifier[16]) % 2 === 1 ? 'male' : 'female',
    'person.ethnicity': '汉族',
    'enterprise.legalRepresentative': name,
    'enterprise.legalRepresentativeIdNumber': identifier,
    'enterprise.legalRepresentativePhone': phone,
  }
}

/** With whom the authority speaks. */
export function contactOf(party: Party) {
  return { name: party.head?.name ?? party.name, phone: party.phone, address: party.address }
}
