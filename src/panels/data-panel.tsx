import { addData } from '../commands/add-data.ts'
import type { App } from '../commands/app.ts'
import { chooseData } from '../commands/choose-data.ts'
import { chooseReplacement } from '../commands/choose-replacement.ts'
import { goToScreen } from '../commands/go-to-screen.ts'
import { loadTraining } from '../commands/load-training.ts'
import { removeData } from '../commands/remove-data.ts'
import { replaceData } from '../commands/replace-data.ts'
import { saveTrainingFiles } from '../commands/save-training-files.ts'
import { FileButton } from '../controls/file-button.tsx'
import { useSession } from '../store/read.ts'
import { hasData } from '../store/session.ts'
import { REPLACE_DATA } from '../text/sources-words.ts'
import { TRAINING_HINT, TRAINING_OFFER } from '../text/training-words.ts'
import { DefinitionPanel } from './definition-panel.tsx'
import { ImportReport } from './import-report.tsx'
import { LastData } from './last-data.tsx'
import { LoadingProgress } from './loading-progress.tsx'
import { PlantedTruths } from './planted-truths.tsx'
import { SourcesPanel } from './sources-panel.tsx'

/** Where data come in and are accounted for. */
export function DataPanel({ app }: { app: App }) {
  const isLoading = useSession(app, (session) => session.loading !== null)
  const isLoaded = useSession(app, hasData)
  const report = useSession(app, (session) => session.report)
  const problem = useSession(app, (session) => session.problem)
  return (
    <div className="page">
      <h1 tabIndex={-1}>Data</h1>
      <div className={isLoaded ? undefined : 'drop-zone'}>
        {!isLoaded && (
          <p className="lead">
            Add the police’s monthly files, or tables of partners, to see where incidents gather: many at once, or drop
            files and folders here.
          </p>
        )}
        <p className="actions">
          <FileButton
            label="Add data"
            choose={() => chooseData(app)}
            onFiles={(files) => void addData(app, files)}
            disabled={isLoading}
          />
          {isLoaded && (
            <FileButton
              label={REPLACE_DATA}
              plain
              choose={() => chooseReplacement(app)}
              onFiles={(files) => void replaceData(app, files)}
              disabled={isLoading}
            />
          )}
          {isLoaded && !isLoading && (
            <>
              <button type="button" onClick={() => goToScreen(app, 'explore')}>
                Explore what is loaded
              </button>
              <button type="button" onClick={() => void removeData(app)}>
                Remove what is loaded
              </button>
            </>
          )}
          {!isLoaded && (
            <button type="button" aria-disabled={isLoading} onClick={() => !isLoading && void loadTraining(app)}>
              Try the invented county
            </button>
          )}
        </p>
        {!isLoaded && <p className="hint">{TRAINING_OFFER}</p>}
      </div>
      {report?.training && <TrainingCounty app={app} />}
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {!isLoaded && <LastData app={app} />}
      {isLoading && <LoadingProgress app={app} />}
      {report !== null && <SourcesPanel app={app} report={report} />}
      {report !== null && <ImportReport app={app} report={report} />}
      {isLoaded && <DefinitionPanel app={app} />}
      {!isLoaded && <WhatToAdd />}
    </div>
  )
}

function TrainingCounty({ app }: { app: App }) {
  return (
    <section aria-label="The invented county">
      <p>
        {TRAINING_HINT}{' '}
        <button type="button" className="link" onClick={() => void saveTrainingFiles(app)}>
          Save all its files (zip)
        </button>
      </p>
      <PlantedTruths app={app} />
    </section>
  )
}

function WhatToAdd() {
  return (
    <>
      <h2>What to add</h2>
      <p>
        The street-level files of data.police.uk: under “Data downloads” choose your force and months and tick “Include
        crime data”. Drop the download here as it is (<strong>.zip</strong>), or the unpacked folder.
      </p>
      <p>
        Tables of partners: Excel files (<strong>.xlsx</strong>), <strong>.csv</strong> files with longitude and
        latitude or with eastings and northings, and points of a map (<strong>.geojson</strong>). A table needs a date
        in each row. Lists of places, such as a licensing register, can be added too.
      </p>
      <p>
        What lies beneath: boundaries (<strong>.geojson</strong>, TopoJSON, a zipped shapefile, <strong>.gpkg</strong>),
        tables keyed by codes of areas (residents, Indices of Deprivation, any indicator), and lookups between areas of
        2011 and 2021. With them come districts to choose from, rates and deprivation.
      </p>
      <p>
        Files are recognised by their columns, not by their names; where something is in doubt, you are shown how a
        table would be read before it is. Outcomes files and stop and search files hold no offences and are left out.
      </p>
      <p>
        Columns with personal data (names, addresses, telephone numbers, free text and the like) are dropped and
        counted. A date of birth becomes an age band, and a reference a salted hash that only finds repeats.
      </p>
      <h2>Where your data go</h2>
      <p>
        Nowhere. Files are read on this computer, by this page alone; it has no connection to any network. No row is
        kept when you close it, and no person’s name or crime number is stored: only the names and sizes of the files,
        so that they can be opened again.
      </p>
    </>
  )
}
