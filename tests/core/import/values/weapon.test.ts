import { describe, expect, it } from 'vitest'
import { weaponOf } from '../../../../src/core/import/values/dwelling.ts'
import { FLAG_NO, FLAG_UNKNOWN, FLAG_YES } from '../../../../src/core/vocabulary/flags.ts'

const VALUES = { yes: FLAG_YES, no: FLAG_NO, unknown: FLAG_UNKNOWN }
type Value = keyof typeof VALUES

const WEAPONS: readonly (readonly [Value, Value, readonly string[]])[] = [
  [
    'yes',
    'no',
    ['Knife', 'KNIFE', 'Knives', 'Kitchen knife', 'Penknife', 'Stanley knife', 'Knife/sharp object', 'Bladed article'],
  ],
  [
    'yes',
    'no',
    [
      'Sharp object',
      'Sharp instrument',
      'Stabbed',
      'Stabbing',
      'Stab',
      'Slashed',
      'Machete',
      'Sword',
      'Scissors',
      'Axe',
    ],
  ],
  [
    'no',
    'yes',
    [
      'Firearm',
      'Firearms',
      'Fire arm',
      'Gun',
      'Handgun',
      'Shotgun',
      'Air weapon',
      'Air rifle',
      'BB gun',
      'Imitation firearm',
    ],
  ],
  ['no', 'yes', ['Gunshot wound', 'Shot', 'Shooting', 'Pistol', 'Stun gun', 'Taser']],
  ['yes', 'yes', ['Knife; Firearm', 'Gun and machete', 'Stabbed and shot']],
  [
    'no',
    'no',
    [
      'Glass/bottle',
      'Glass',
      'Bottle',
      'Fist',
      'Fists',
      'Punched',
      'Kicked',
      'Body part',
      'Head butt',
      'Pushed',
      'Blunt object',
    ],
  ],
  [
    'no',
    'no',
    [
      'Baseball bat',
      'Vehicle',
      'Acid',
      'Bite',
      'None',
      'No weapon',
      'No',
      'No weapon used',
      'Other',
      'Nail gun',
      'Water pistol',
    ],
  ],
  [
    'no',
    'no',
    [
      'No knife',
      'No knife or gun',
      'Not a knife',
      'Without weapon',
      'Fist (no knife)',
      'Sharply pushed',
      'Shotblaster',
      'Gunton',
      'Shot glass',
    ],
  ],
  ['yes', 'no', ['Knife, no firearm', 'Knife (no gun seen)']],
  [
    'unknown',
    'unknown',
    ['', ' ', 'Unknown', 'Not known', 'N/K', 'Weapon', 'Weapon used', 'Weapon - unknown', 'Yes', 'Armed', 'Not stated'],
  ],
]

describe('weaponOf', () => {
  it.each(WEAPONS.flatMap(([knife, gun, texts]) => texts.map((text) => [text, knife, gun] as const)))(
    '%j: knife %s, gun %s',
    (text, knife, gun) => {
      expect(weaponOf(text)).toEqual({ knife: VALUES[knife], gun: VALUES[gun] })
    },
  )
})
