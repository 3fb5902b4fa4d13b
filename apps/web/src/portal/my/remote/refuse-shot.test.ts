import { describe, expect, test } from 'vitest'
import { refuseShot } from './refuse-shot.ts'

const picture = { name: '门头.JPG', size: 2_000_000, type: 'image/jpeg' }
const film = { name: 'trim.MOV', size: 20_000_000, type: 'video/quicktime' }

describe('a file for a shot', () => {
  test('is a photograph or a film, as the shot asks', () => {
    expect(refuseShot(picture, 'photo')).toBeUndefined()
    expect(refuseShot(film, 'video')).toBeUndefined()
    expect(refuseShot(film, 'photo')?.zh).toContain('请上传jpg、png格式的文件')
    expect(refuseShot(picture, 'video')?.zh).toContain('请上传mp4、mov格式的文件')
    expect(refuseShot({ name: '说明.txt', size: 9, type: 'text/plain' }, 'photo')).toBeDefined()
  })

  test('may come from a camera that names no ending', () => {
    expect(refuseShot({ ...picture, name: 'image' }, 'photo')).toBeUndefined()
    expect(refuseShot({ name: 'image', size: 9, type: '' }, 'photo')).toBeDefined()
  })

  test('has something in it, and not more than the platform takes', () => {
    expect(refuseShot({ ...picture, size: 0 }, 'photo')?.zh).toContain('空文件')
    expect(refuseShot({ ...film, size: 60 * 1024 * 1024 }, 'video')?.zh).toContain('50 MB')
  })
})
