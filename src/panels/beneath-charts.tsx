import { bars } from '../charts/bars.ts'
import { funnelChart } from '../charts/funnel.ts'
import type { DeprivationBeneath, Picture, RatesBeneath } from '../store/types.ts'
import {
  areaTable,
  decileTable,
  decileTitles,
  districtTable,
  FUNNEL_NOTES,
  funnelTitles,
  funnelWords,
  pairTable,
  pairTitles,
} from '../text/beneath-charts.ts'
import { beneathSentences } from '../text/beneath-sentences.ts'
import { decileWords } from '../text/beneath-words.ts'
import { BarDrawing } from './bar-drawing.tsx'
import { ChartFigure, FigureTableOf } from './chart-figure.tsx'
import { FunnelDrawing } from './funnel-drawing.tsx'

/** What lies beneath a picture, in charts and tables; nothing for counts alone. */
export function BeneathCharts({ picture }: { picture: Picture }) {
  const { beneath, question } = picture
  if (beneath === null) return null
  if (beneath.kind === 'rate') return <RateCharts picture={picture} beneath={beneath} />
  return (
    <>
      {question.measure === 'count-and-deprivation' && beneath.pairs !== null && <Pairs beneath={beneath} />}
      <Deciles picture={picture} beneath={beneath} />
    </>
  )
}

function RateCharts({ picture, beneath }: { picture: Picture; beneath: RatesBeneath }) {
  const { areas, per } = beneath
  const judged = areas.rows.filter(({ people }) => people > 0)
  const { county } = areas
  const overall = county.people > 0 ? (1000 * county.count) / county.people : 0
  const titles = funnelTitles(picture, beneath)
  return (
    <>
      <ChartFigure
        titles={titles}
        draw={(width) => (
          <FunnelDrawing
            chart={funnelChart(
              judged.map(({ name, code, count, people, place }) => ({
                name: `${name} ${code}`,
                ...{ people, rate: (1000 * count) / people },
                isFar: place === 'far-above' || place === 'far-below',
              })),
              overall,
              areas.widened ? areas.dispersion : 1,
              funnelWords(per),
              width,
            )}
            name={`${titles.headline}. ${titles.title}`}
          />
        )}
        notes={FUNNEL_NOTES(beneath)}
        table={areaTable(beneath)}
      />
      {areas.districts.length > 1 && <FigureTableOf {...districtTable(picture, beneath)} />}
    </>
  )
}

function Deciles({ picture, beneath }: { picture: Picture; beneath: DeprivationBeneath }) {
  const titles = decileTitles(picture, beneath.inequality)
  const known = beneath.inequality.byDecile.filter(({ people }) => people > 0)
  return (
    <ChartFigure
      titles={titles}
      draw={(width) => (
        <BarDrawing
          chart={bars(
            known.map(({ decile, count, people }) => ({
              label: decileWords(decile),
              count: Math.round((10_000 * count) / people) / 10,
            })),
            width,
          )}
          name={`${titles.headline}. ${titles.title}`}
        />
      )}
      notes={beneathSentences(picture)}
      table={decileTable(beneath.inequality)}
    />
  )
}

function Pairs({ beneath }: { beneath: DeprivationBeneath }) {
  return <FigureTableOf caption={pairTitles(beneath).title} table={pairTable(beneath)} />
}
