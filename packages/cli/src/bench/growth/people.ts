import { assert, buildOrganisationCode, buildResidentId, buildUscc, fromDayNumber } from '@tongban/domain'
import { createLottery, type Random } from './random.ts'

/** Somebody who applies: a person, or an enterprise with its registered name. */
export interface Applicant {
  readonly subject: string
  readonly account: string
  readonly kind: 'person' | 'enterprise'
  readonly name: string
  readonly identifier: string
  readonly phone: string
}

/** Family names with their share of the people; the rest of them in one row. */
const familyNames = createLottery<string>([
  ...[...'王李张刘陈杨黄赵吴周'].map((name, index) => [name, 7 - index * 0.55] as const),
  ...[...'徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余'].map((name) => [name, 1.1] as const),
  ...[...'于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟'].map((name) => [name, 0.4] as const),
  ...['欧阳', '司马', '上官', '诸葛', '皇甫'].map((name) => [name, 0.02] as const),
])

const givenCharacters = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文斌志鑫宇浩凯晨阳雪梅琳佳欣怡子涵梓轩雨泽俊峰海燕春红云飞龙健康宁安然思远清婷雅慧颖倩茜蕾薇萍莉珍琴淑贤德福贵财旺发祥瑞庆丰满仓林森木成材栋梁柱石山川河江湖波澜',
]

const places = ['明湖', '云泽', '湖滨', '青石', '竹溪', '望湖', '柳荫', '文汇']
const trades = [
  ['餐饮管理', '食品', '商贸', '超市'],
  ['科技', '信息技术', '网络科技', '软件'],
  ['建筑工程', '装饰工程', '机电设备', '建材'],
  ['医药连锁', '医疗器械', '健康咨询', '养老服务'],
  ['文化传媒', '教育咨询', '物流', '汽车服务'],
].flat()
const forms = ['有限公司', '有限公司', '有限公司', '有限责任公司', '股份有限公司']

/** An area code that stands for a whole province and was never given to a person. */
const nobodysRegion = '110000'

/** The person or enterprise at a place in the row; the same seed and place give the same one, and no two share a number. */
export function makeApplicant(random: Random, index: number): Applicant {
  const subject = writeUuid('51', index)
  const account = writeUuid('ac', index)
  const phone = `13${String(index % 1_000_000_000).padStart(9, '0')}`
  if (random.next() < 0.28) {
    return {
      subject,
      account,
      kind: 'enterprise',
      name: makeEnterpriseName(random),
      identifier: makeUscc(index),
      phone,
    }
  }
  return {
    subject,
    account,
    kind: 'person',
    name: makePersonName(random),
    identifier: makeResidentId(index),
    phone,
  }
}

export function makePersonName(random: Random): string {
  const family = familyNames.draw(random)
  const first = random.pick(givenCharacters)
  return random.next() < 0.16 ? `${family}${first}` : `${family}${first}${random.pick(givenCharacters)}`
}

function makeEnterpriseName(random: Random): string {
  const characters = random.next() < 0.5 ? 2 : 3
  const word = Array.from({ length: characters }, () => random.pick(givenCharacters)).join('')
  return `${random.pick(places)}${word}${random.pick(trades)}${random.pick(forms)}`
}

/** 1940-01-01 in days; births spread over 24,000 days, with a thousand numbers for each. */
const firstBirth = -10_957
const births = 24_000

function makeResidentId(index: number): string {
  const built = buildResidentId(
    nobodysRegion,
    fromDayNumber(firstBirth + (index % births)),
    Math.floor(index / births) % 1000,
  )
  assert(built.ok, 'a resident id of these parts can be made')
  return built.value
}

function makeUscc(index: number): string {
  const code = buildOrganisationCode(`MB${String(index).padStart(6, '0').slice(-6)}`)
  assert(code.ok, 'an organisation code of these parts can be made')
  const area = String(990_100 + Math.floor(index / 1_000_000))
  const built = buildUscc('9', '1', area, code.value)
  assert(built.ok, 'a credit code of these parts can be made')
  return built.value
}

/** A UUID that tells what it stands for and its place in the row; of no version that anything else makes. */
function writeUuid(kind: string, index: number): string {
  return `${kind}000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`
}
