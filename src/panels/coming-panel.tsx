import { COMING, SCREEN_NAMES } from '../text/screens.ts'

/** A screen that is not built yet says what it will hold. */
export function ComingPanel({ screen }: { screen: keyof typeof COMING }) {
  const { lead, holds } = COMING[screen]
  return (
    <div className="page">
      <h1 tabIndex={-1}>{SCREEN_NAMES[screen]}</h1>
      <p className="lead">{lead}</p>
      <p>This part is not built yet. Planned for it:</p>
      <ul>
        {holds.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>What you can do today: add the police’s monthly files under Data, and look at them under Explore.</p>
    </div>
  )
}
