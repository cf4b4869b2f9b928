import { describe, expect, it } from 'vitest'
import { categoriesOfGroups } from '../../../src/core/vocabulary/crime-groups.ts'
import { FLAGS } from '../../../src/core/vocabulary/flags.ts'
import { NORFOLK_DEFINITION } from '../../../src/core/vocabulary/norfolk-definition.ts'
import { missingFor, PRESETS, presetOf } from '../../../src/core/vocabulary/presets.ts'

describe.each(PRESETS)('the ready question $id', (preset) => {
  const { groups, flags, domesticAbuse, needs } = preset

  it('names groups that there are, and needs every flag it asks about', () => {
    expect(categoriesOfGroups(groups, [], [], NORFOLK_DEFINITION).unknown).toEqual([])
    const asked = [...Object.keys(flags), ...(domesticAbuse === 'include' ? [] : ['domestic-abuse'])]
    expect([...needs].sort()).toEqual(asked.sort())
  })

  it('lacks what no file states, and nothing where all is stated', () => {
    expect(missingFor(preset, FLAGS, NORFOLK_DEFINITION)).toEqual({ flags: [], parts: [] })
    expect(missingFor(preset, [], NORFOLK_DEFINITION).flags).toEqual(needs)
  })

  it('is known again in the question it makes, whatever the order of its parts', () => {
    const turned = Object.fromEntries(Object.entries(flags).reverse())
    expect(presetOf({ groups: [...groups].reverse(), flags: turned, domesticAbuse })).toBe(preset)
    expect(presetOf({ groups, flags: { ...flags, gun: 'only' }, domesticAbuse })).toBe(undefined)
  })
})

it('a part that the definition in use does not have is missing', () => {
  const [youth] = PRESETS
  const without = { ...NORFOLK_DEFINITION, groups: NORFOLK_DEFINITION.groups.filter(({ id }) => id !== 'robbery') }
  expect(missingFor(youth as (typeof PRESETS)[number], FLAGS, without).parts).toEqual(['serious-violence/robbery'])
})
