import { expect, test } from 'vitest'
import { listSettings, readConfig } from './config.ts'

test('every setting has a default or may be absent', () => {
  const config = readConfig({})
  expect(config.port).toBe(8080)
  expect(config.host).toBe('127.0.0.1')
  expect(config.home.endsWith('.tongban')).toBe(true)
  expect(config.databaseUrl).toBeUndefined()
  expect(config.debug).toBe(false)
})

test.each([
  ['PORT', '80801'],
  ['PORT', 'http'],
  ['PORT', '-1'],
  ['DATABASE_URL', 'mysql://localhost/tongban'],
  ['DATABASE_POOL_SIZE', '0'],
  ['TONGBAN_PUBLIC_URL', 'ftp://example.org'],
  ['TONGBAN_LANGUAGE', 'fr'],
])('a wrong value of %s (%s) is refused with a sentence naming the variable', (variable, value) => {
  expect(() => readConfig({ [variable]: value })).toThrow(new RegExp(`${variable} has the value “${value}”`))
})

test('a password in a wrong address is not repeated', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://root:secret@localhost/x' })).toThrow(
    /root:\*\*\*@localhost/,
  )
})

test('the addresses of the two roles come together or not at all', () => {
  expect(() => readConfig({ DATABASE_MIGRATOR_URL: 'postgresql://a@b/c' })).toThrow(/set together/)
})

test('an empty variable counts as absent', () => {
  expect(readConfig({ PORT: ' ' }).port).toBe(8080)
})

test('each setting is documented in both languages', () => {
  for (const setting of listSettings()) {
    expect(setting.about.zh).toMatch(/。$/)
    expect(setting.about.en).toMatch(/\.$/)
  }
})
