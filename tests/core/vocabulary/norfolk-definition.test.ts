import { describe, expect, it } from 'vitest'
import {
  categoriesOfGroups,
  POLICE_UK_CATEGORIES,
  partOfDefinition,
} from '../../../src/core/vocabulary/crime-groups.ts'
import { inGroups } from '../../../src/core/vocabulary/definition.ts'
import { NORFOLK_DEFINITION } from '../../../src/core/vocabulary/norfolk-definition.ts'
import { parseDefinition } from '../../../src/core/vocabulary/parse-definition.ts'

/** The groups that hold a category of this name and code. */
function groupsOf(name: string, code: string): string[] {
  return NORFOLK_DEFINITION.groups.filter((group) => inGroups([group], [name], [code])[0] === 1).map(({ id }) => id)
}

const VIOLENCE = 'violence-against-the-person'
const WEAPONS = 'possession-of-weapons'
const SEXUAL = 'sexual-offences'
const LIFE = 'endangering-life'
const AGGRAVATED = 'aggravated-burglary-and-vehicle'
const SOCIETY = 'selected-crimes-against-society'
const ORDER = 'selected-public-order'

/**
 * Offence, its classification and the group it is in: Home Office Counting Rules, as in the offence groups of the Home Office's open
 * tables of police recorded crime; null where it is not serious violence.
 */
const OFFENCES: readonly (readonly [name: string, code: string, group: string | null])[] = [
  ['Murder', '1', VIOLENCE],
  ['Attempted murder', '2', VIOLENCE],
  ['Threats to kill', '3B', VIOLENCE],
  ['Manslaughter', '4.1', VIOLENCE],
  ['Corporate manslaughter', '4.10', VIOLENCE],
  ['Causing death by dangerous driving', '4.4', VIOLENCE],
  ['Causing death by aggravated vehicle taking', '37.1', VIOLENCE],
  ['Assault with intent to cause serious harm', '5D', VIOLENCE],
  ['Endangering life', '5E', VIOLENCE],
  ['Assault with injury', '8N', VIOLENCE],
  ['Racially or religiously aggravated assault with injury', '8P', VIOLENCE],
  ['Assault with injury on a constable', '8S', VIOLENCE],
  ['Harassment', '8L', VIOLENCE],
  ['Stalking', '8Q', VIOLENCE],
  ['Cruelty to children/young persons', '11A', VIOLENCE],
  ['Child abduction', '13', VIOLENCE],
  ['Kidnapping', '36', VIOLENCE],
  ['Assault without injury on a constable', '104', VIOLENCE],
  ['Assault without injury', '105A', VIOLENCE],
  ['Modern slavery', '106', VIOLENCE],
  ['Possession of firearms with intent', '10A', WEAPONS],
  ['Possession of other weapons', '10C', WEAPONS],
  ['Possession of article with blade or point', '10D', WEAPONS],
  ['Other firearms offences', '81', WEAPONS],
  ['Other knives offences', '90', WEAPONS],
  ['Robbery of business property', '34A', 'robbery'],
  ['Robbery of personal property', '34B', 'robbery'],
  ['Sexual assault on a male aged 13 and over', '17A', SEXUAL],
  ['Rape of a female aged 16 and over', '19C', SEXUAL],
  ['Rape of a male child under 13', '19H', SEXUAL],
  ['Sexual assault on a female aged 13 and over', '20A', SEXUAL],
  ['Sexual activity involving child under 16', '22B', SEXUAL],
  ['Sexual grooming', '88A', SEXUAL],
  ['Exposure and voyeurism', '88E', SEXUAL],
  ['Arson endangering life', '56A', LIFE],
  ['Aggravated burglary in a dwelling', '29', AGGRAVATED],
  ['Aggravated Burglary Residential', '29A', AGGRAVATED],
  ['Aggravated Burglary Business and Community', '31A', AGGRAVATED],
  ['Aggravated vehicle taking', '37.2', AGGRAVATED],
  ['Threat or possession with intent to commit criminal damage', '59', SOCIETY],
  ['Exploitation of prostitution', '24', SOCIETY],
  ['Violent disorder', '62A', ORDER],
  ['Arson not endangering life', '56B', null],
  ['Criminal damage to a dwelling', '58A', null],
  ['Burglary Residential', '28E', null],
  ['Burglary Business and Community', '30C', null],
  ['Theft from the person', '39', null],
  ['Shoplifting', '46', null],
  ['Theft or unauthorised taking of motor vehicle', '48', null],
  ['Blackmail', '35', null],
  ['Public fear, alarm or distress', '9A', null],
  ['Trafficking in controlled drugs', '92A', null],
  ['Going equipped for stealing, etc', '33', null],
  ['Bail offences', '83', null],
  ['Perjury', '67', null],
]

/** The same by Home Office class and sub-class, as forces' systems write them. */
const CLASSES: readonly (readonly [name: string, code: string, group: string | null])[] = [
  ['Murder of a person of 1 year or over', '001/01', VIOLENCE],
  ['Wounding with intent', '005/01', VIOLENCE],
  ['Actual bodily harm', '008/06', VIOLENCE],
  ['Non-fatal strangulation and suffocation', '008/77', VIOLENCE],
  ['Common assault and battery', '105/01', VIOLENCE],
  ['Arson endangering life', '056/01', LIFE],
  ['Criminal damage endangering life', '057/00', LIFE],
  ['Violent disorder', '065/00', ORDER],
  ['Affray', '066/01', ORDER],
  ['Arson not endangering life', '056/02', null],
  ['Other criminal damage', '149/00', null],
  ['Causing public nuisance', '066/22', null],
]

describe('the Norfolk definition', () => {
  it('has the eight groups that the strategy names, says where they come from, and that two are our reading', () => {
    expect(NORFOLK_DEFINITION.groups).toHaveLength(8)
    expect(NORFOLK_DEFINITION.source).toMatch(/January 2024.*our reading/)
    expect(parseDefinition(JSON.parse(JSON.stringify(NORFOLK_DEFINITION)))).toEqual(NORFOLK_DEFINITION)
  })

  it.each([...OFFENCES, ...CLASSES])('%s (%s): %s', (name, code, group) => {
    // Under another name, so that the code alone decides.
    expect(groupsOf('?', code)).toEqual(group === null ? [] : [group])
    expect(groupsOf(name, code)).toEqual(group === null ? [] : [group])
  })

  it.each(OFFENCES)('%s by its name alone, without its code %s: %s', (name, _, group) => {
    for (const written of [name, name.toUpperCase(), `  ${name.replace(/ /g, '  ')}`])
      expect(groupsOf(written, '')).toEqual(group === null ? [] : [group])
  })

  it.each([
    ['Violence and sexual offences', [VIOLENCE, SEXUAL]],
    ['Robbery', ['robbery']],
    ['Possession of weapons', [WEAPONS]],
    ['Criminal damage and arson', []],
    ['Public order', []],
    ['Vehicle crime', []],
    ['Violence with injury', [VIOLENCE]],
    ['Robbery - Personal', ['robbery']],
    ['Assault with intent to rob', ['robbery']],
    ['Assault on a female by penetration', [SEXUAL]],
    ['Assault on an Emergency Worker (other than a constable)', [VIOLENCE]],
    ['Aggravated burglary: dwelling', [AGGRAVATED]],
    // As forces shorten them. A section alone may be of the Children Act 1989.
    ['S18 wounding', [VIOLENCE]],
    ['S.20 GBH without intent', [VIOLENCE]],
    ['Section 47 Assault', [VIOLENCE]],
    ['Section 47', []],
    ['Section 47 enquiry', []],
    ['Possession of bladed article', [WEAPONS]],
    ['Possession of a knife in a public place', [WEAPONS]],
  ])('%s without a code: %j', (name, groups) => {
    expect(groupsOf(name, '')).toEqual(groups)
  })

  it('a code counts before a name that is wider, and one that is not of the Home Office does not', () => {
    expect(groupsOf('Robbery', '46')).toEqual([])
    expect(groupsOf('Robbery', 'TH68010')).toEqual(['robbery'])
  })
})

describe('groups of data.police.uk categories', () => {
  const of = (...groups: string[]) => {
    const { mask, categories } = categoriesOfGroups(groups, POLICE_UK_CATEGORIES, [], NORFOLK_DEFINITION)
    const named = POLICE_UK_CATEGORIES.filter((_, at) => mask[at] === 1)
    expect([...categories].sort()).toEqual([...named].sort())
    return named
  }

  it.each([
    [['serious-violence'], ['Possession of weapons', 'Robbery', 'Violence and sexual offences']],
    [['asb'], ['Anti-social behaviour']],
    [['neighbourhood-crime'], ['Burglary', 'Robbery', 'Theft from the person', 'Vehicle crime']],
    [[partOfDefinition('robbery')], ['Robbery']],
    [
      [partOfDefinition('robbery'), 'drugs'],
      ['Drugs', 'Robbery'],
    ],
    [['all'], [...POLICE_UK_CATEGORIES]],
  ])('%j are %j', (groups, categories) => {
    expect(of(...groups)).toEqual(categories)
  })

  it.each([
    ['Anti-social behaviour', true],
    ['ANTISOCIAL BEHAVIOUR', true],
    ['Anti social behaviour - nuisance', true],
    ['Anti-Social Behavior', true],
    ['ASB', true],
    ['ASB: environmental', true],
    ['asbestos dumping', false],
    ['Breach of an anti-social behaviour order', false],
  ])('%s is anti-social behaviour: %s', (name, is) => {
    expect(categoriesOfGroups(['asb'], [name], [''], NORFOLK_DEFINITION).mask[0]).toBe(is ? 1 : 0)
  })

  it('neighbourhood crime goes by code where there is one: homes and persons, not businesses', () => {
    const offences = [
      ['28E', 1],
      ['29A', 1],
      ['30C', 0],
      ['34A', 0],
      ['34B', 1],
      ['39', 1],
      ['44', 0],
      ['45', 1],
      ['48', 1],
      ['46', 0],
    ] as const
    const codes = offences.map(([code]) => code)
    const { mask } = categoriesOfGroups(['neighbourhood-crime'], codes.map(String), codes, NORFOLK_DEFINITION)
    expect([...mask]).toEqual(offences.map(([, is]) => is))
  })
})
