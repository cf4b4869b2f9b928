import { describe, expect, it } from 'vitest'
import { isRefuge } from '../../../../src/core/import/values/dwelling.ts'

describe('isRefuge', () => {
  it.each([
    ['Refuge'],
    ['Refuge (DV)'],
    ['St Helena refuge'],
    ["Women's refuge"],
    ["women's refuge, address withheld"],
    ['Safe house'],
    ['Safehouse'],
    ['SAFE ACCOMMODATION'],
    ["Women's Aid"],
    ['Womens Aid office'],
    ['Women’s Aid'],
    ['IDVA base'],
    ['IDVA'],
    ['Domestic abuse accommodation'],
    ["Refuge, 3 St Helena's Road"],
    ['Refuge Lane - the refuge'],
    ['Refuge close to the station'],
    ['refuge High Street'],
    ["Women's refuge, High Street"],
    ['Central Refuge'],
    ['Refuge London Road'],
    ['Safe-house'],
    ["Norwich Women's hostel"],
  ])('%j is one', (text) => {
    expect(isRefuge(text)).toBe(true)
  })

  it.each([
    [''],
    ['Refuge Lane'],
    ['On or near Refuge Lane'],
    ['12 REFUGE ROAD'],
    ['Old Refuge Close'],
    ['Refuge Hill Road'],
    ['Refuge Close, Thetford'],
    ['Junction of Refuge Street'],
    ['Refuge island'],
    ['Safe House Lane'],
    ['Traffic refuge'],
    ['Pedestrian refuge island'],
    ['Wildlife refuge'],
    ['Refugee Council'],
    ['Refugees'],
    ['Refuse tip'],
    ['Housing association'],
    ['House'],
    ['Safe deposit'],
    ['First Aid post'],
    ['Idvale'],
  ])('%j is none', (text) => {
    expect(isRefuge(text)).toBe(false)
  })
})
