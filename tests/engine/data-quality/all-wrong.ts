import { incidents } from '../../core/incidents.ts'

const NORTH = [1.297443, 52.828934] as const
const LONDON = [-0.1276, 51.5072] as const

/**
 * Files with everything wrong that can be wrong with data as a whole: two forces' street files, cut off, with a new list of points in
 * July 2021, with many rows of its second half nowhere and one in London; and a council's table in steps of 100 metres.
 */
export function allWrong(): File[] {
  const story = incidents()
  for (const month of [1, 2, 3, 4, 5, 6, 7, 8]) {
    story.in(`2021-0${month}`)
    const shift = month < 7 ? 0 : 0.000_05
    for (let point = 0; point < 60; point++) {
      story
        .at('Norwich 009F', [1.25 + point / 1000 + shift, 52.62])
        .times(2)
        .of('Drugs')
    }
    if (month > 4) story.nowhere().times(40).of('Drugs')
  }
  story.at('Norwich 009F', LONDON).of('Drugs')
  story.by('Suffolk Constabulary').in('2021-08').at('Ipswich 001A', NORTH).times(200).of('Drugs')
  const street = story.csv()
  return [
    new File([street.slice(0, -40)], '2021-08-street.csv'),
    new File([table()], 'council.csv', { type: 'text/csv' }),
  ]
}

/** Complaints of a council, month after month, on whole hundreds of metres near Norwich. */
function table(): string {
  const rows = Array.from({ length: 80 }, (_, at) => {
    const day = `${String((at % 27) + 1).padStart(2, '0')}/0${(at % 8) + 1}/2021`
    return [day, 615_000 + 100 * ((at * 37) % 90), 304_000 + 100 * ((at * 53) % 70), 'Noise'].join(',')
  })
  return `${['Date,Easting,Northing,Category', ...rows].join('\r\n')}\r\n`
}
