import { type RefObject, useState } from 'react'
import { BaseMapError, type BaseMapInfo } from '../map/base-map-info.ts'
import type { MapCanvas } from '../map/map-canvas.ts'
import { BASE_MAP_HINT, baseMapFaultWords, baseMapLine } from '../text/base-map-words.ts'

/** A base map of the person's own, from a PMTiles file, under the hexagons. */
export function BaseMap({ canvas }: { canvas: RefObject<MapCanvas | null> }) {
  const [info, setInfo] = useState<BaseMapInfo | null>(null)
  const [problem, setProblem] = useState('')
  const show = async (file: File | null) => {
    try {
      const shown = await canvas.current?.setBaseMap?.(file)
      setProblem('')
      setInfo(shown ?? null)
    } catch (error) {
      setProblem(baseMapFaultWords(error instanceof BaseMapError ? error.fault : 'unreadable'))
    }
  }
  return (
    <details className="base-map">
      <summary>Base map{info === null ? '' : `: ${info.name}`}</summary>
      <p className="hint">{BASE_MAP_HINT}</p>
      <div className="actions">
        <input
          type="file"
          accept=".pmtiles"
          aria-label="PMTiles file"
          onChange={({ target: { files } }) => files?.[0] && void show(files[0])}
        />
        {info !== null && (
          <button type="button" onClick={() => void show(null)}>
            Take it away
          </button>
        )}
      </div>
      <p role="status">{info === null ? '' : baseMapLine(info)}</p>
      {problem !== '' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </details>
  )
}
