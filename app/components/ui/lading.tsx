import type { Fact } from './facts.tsx'

/** Label above value, ruled like a bill of lading: four or eight cells, so every cell must have something to say. */
export function Lading({ cells }: { cells: Fact[] }) {
  return (
    <dl className="lading">
      {cells.map((cell, index) => (
        <div key={index}>
          <dt>{cell.label}</dt>
          <dd>
            {cell.value} {cell.note && <small>{cell.note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
