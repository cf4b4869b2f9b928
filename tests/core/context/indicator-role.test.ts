import { describe, expect, it } from 'vitest'
import { indicatorRole } from '../../../src/core/context/indicator-role.ts'

const base = (of: string) => ({ is: 'base', base: of })
const deprivation = (of: string, as: string) => ({ is: 'deprivation', of, as })
const other = { is: 'other' }

/** Headers of File 7 of the Indices of 2019 and 2025, of the census and the mid-year estimates, and of tables that were renamed. */
describe('a header says what a column of figures is', () => {
  it.each([
    ['Index of Multiple Deprivation (IMD) Score', deprivation('index', 'score')],
    ['Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)', deprivation('index', 'rank')],
    [
      'Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)',
      deprivation('index', 'decile'),
    ],
    ['Income Score (rate)', deprivation('income', 'score')],
    ['Employment Rank (where 1 is most deprived)', deprivation('employment', 'rank')],
    ['Education, Skills and Training Score', deprivation('education', 'score')],
    [
      'Health Deprivation and Disability Decile (where 1 is most deprived 10% of LSOAs)',
      deprivation('health', 'decile'),
    ],
    ['Crime Rank (where 1 is most deprived)', deprivation('crime', 'rank')],
    ['Barriers to Housing and Services Score', deprivation('housing', 'score')],
    ['Living Environment Rank (where 1 is most deprived)', deprivation('environment', 'rank')],
    ['Income Deprivation Affecting Children Index (IDACI) Rank (where 1 is most deprived)', other],
    ['Income Deprivation Affecting Older People (IDAOPI) Score (rate)', other],
    ['Geographical Barriers Sub-domain Rank (where 1 is most deprived)', other],
    ['Indoors Sub-domain Decile (where 1 is most deprived 10% of LSOAs)', other],
    ['Total population: mid 2015 (excluding prisoners)', base('residents')],
    ['Dependent Children aged 0-15: mid 2015 (excluding prisoners)', other],
    ['Population aged 16-59: mid 2015 (excluding prisoners)', other],
    ['Working age population 18-59/64: for use with Employment Deprivation Domain', other],
    ['IMD_decile', deprivation('index', 'decile')],
    ['Housing_and_Access_rank', deprivation('housing', 'rank')],
    ['Rank', deprivation('index', 'rank')],
    ['Decile (1 = most deprived)', deprivation('index', 'decile')],
    ['IMD decile (1 = least deprived)', other],
    ['population_mid2020', base('residents')],
    ['age_16_64', other],
    ['total_residents', base('residents')],
    ['total_households', base('households')],
    ['All Ages', base('residents')],
    ['Population density', other],
    ['Males', other],
    ['Usual residents aged 16 and over', other],
    ['Workday population', base('workday')],
    ['Daytime population', base('workday')],
    ['Licensed premises', base('premises')],
    ['% in overcrowded households', other],
    ['Free school meals', other],
    ['Child poverty rank', other],
  ])('%s', (header, role) => {
    expect(indicatorRole(header)).toEqual(role)
  })
})
