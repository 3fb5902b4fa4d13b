import { describe, expect, test } from 'vitest'
import { describeDevice } from './describe-device.ts'

describe('the device of a session', () => {
  test.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
      'Chrome · Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0',
      'Edge · Windows',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/131.0.0.0 Safari/537.36',
      'Chrome · Linux',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Mobile/15E148 Safari/604.1',
      'Safari · iPhone',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.44(0x18002c2f) NetType/WIFI Language/zh_CN',
      '微信 · iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 10; HarmonyOS; ELS-AN00) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/99.0.4844.88 HuaweiBrowser/13.0.5.303 Mobile Safari/537.36',
      '华为浏览器 · 鸿蒙',
    ],
    [
      'Mozilla/5.0 (Linux; U; Android 13; zh-cn; 2211133C) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/109.0 Mobile Safari/537.36 XiaoMi/MiuiBrowser/18.0',
      '小米浏览器 · 安卓',
    ],
    ['Mozilla/5.0 (X11; Linux aarch64; rv:102.0) Gecko/20100101 Firefox/102.0', 'Firefox · Linux'],
  ])('is named by browser and system: %s', (userAgent, name) => {
    expect(describeDevice(userAgent).zh).toBe(name)
  })

  test('is named by the system alone where the browser is not known', () => {
    expect(describeDevice('SomeReader/1.0 (Windows NT 10.0)').zh).toBe('Windows')
  })

  test.each([null, '', 'node', 'curl/8.5.0'])('is unknown where it says neither: %s', (userAgent) => {
    expect(describeDevice(userAgent)).toEqual({ zh: '未知设备', en: 'Unknown device' })
  })
})
