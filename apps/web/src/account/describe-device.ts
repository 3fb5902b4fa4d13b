import type { Bilingual } from '@tongban/domain'

type Names = readonly (readonly [RegExp, Bilingual | string])[]

/** The most particular first: nearly every browser also gives itself out for Chrome and Safari. */
const browsers: Names = [
  [/wxwork\//i, { zh: '企业微信', en: 'WeCom' }],
  [/MicroMessenger\//, { zh: '微信', en: 'WeChat' }],
  [/AlipayClient\//, { zh: '支付宝', en: 'Alipay' }],
  [/DingTalk\//, { zh: '钉钉', en: 'DingTalk' }],
  [/HuaweiBrowser\/|ArkWeb\//, { zh: '华为浏览器', en: 'Huawei Browser' }],
  [/MiuiBrowser\//, { zh: '小米浏览器', en: 'Xiaomi Browser' }],
  [/VivoBrowser\//, { zh: 'vivo 浏览器', en: 'vivo Browser' }],
  [/HeyTapBrowser\/|OppoBrowser\//, { zh: 'OPPO 浏览器', en: 'OPPO Browser' }],
  [/HonorBrowser\//, { zh: '荣耀浏览器', en: 'Honor Browser' }],
  [/SamsungBrowser\//, { zh: '三星浏览器', en: 'Samsung Internet' }],
  [/UCBrowser\/|UCWEB/, { zh: 'UC 浏览器', en: 'UC Browser' }],
  [/M?QQBrowser\//, { zh: 'QQ 浏览器', en: 'QQ Browser' }],
  [/360SE|360EE|QIHU|QihooBrowser\//i, { zh: '360 浏览器', en: '360 Browser' }],
  [/MetaSr|SogouMobileBrowser\//, { zh: '搜狗浏览器', en: 'Sogou Browser' }],
  [/Quark\//, { zh: '夸克浏览器', en: 'Quark' }],
  [/baiduboxapp\/|BIDUBrowser/, { zh: '百度', en: 'Baidu' }],
  [/QaxBrowser|Qaxbrowser/, { zh: '奇安信可信浏览器', en: 'Qaxbrowser' }],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(HeadlessChrome|Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/Version\/.*Safari\//, 'Safari'],
  [/MSIE |Trident\//, 'Internet Explorer'],
]

const systems: Names = [
  [/OpenHarmony|HarmonyOS/, { zh: '鸿蒙', en: 'HarmonyOS' }],
  [/Android/, { zh: '安卓', en: 'Android' }],
  [/iPad/, 'iPad'],
  [/iPhone/, 'iPhone'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/UOS|UnionTech/, { zh: '统信 UOS', en: 'UOS' }],
  [/Kylin/i, { zh: '银河麒麟', en: 'Kylin' }],
  [/Linux/, 'Linux'],
]

const unknown: Bilingual = { zh: '未知设备', en: 'Unknown device' }

/**
 * The device of a session, as its owner may recognise it: browser and system, where they are known.
 * @param userAgent as the browser gave itself out; null where it said nothing
 */
export function describeDevice(userAgent: string | null): Bilingual {
  const known = [browsers, systems]
    .map((names) => names.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1])
    .filter((name) => name !== undefined)
  if (known.length === 0) return unknown
  const join = (language: keyof Bilingual) =>
    known.map((name) => (typeof name === 'string' ? name : name[language])).join(' · ')
  return { zh: join('zh'), en: join('en') }
}
