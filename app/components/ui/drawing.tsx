import { indoors } from './drawings/indoors.ts'
import { materials } from './drawings/materials.ts'
import { personal } from './drawings/personal.ts'
import type { Sketch } from './drawings/sketch.ts'
import { works } from './drawings/works.ts'

const sketches: Record<string, Sketch> = { ...personal, ...indoors, ...works, ...materials }

const unnamed: Sketch = materials.services

/** One per top category, by its slug. */
export const drawingNames = Object.keys(sketches)

/** Stands where there is no photograph. With a label it is a picture, without one decoration. */
export function Drawing({ name, label }: { name: string; label?: string }) {
  const { ink, sea, dashed, thin, axes, text } = sketches[name] ?? unnamed
  return (
    <svg
      className="drawing"
      viewBox="0 0 160 160"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path className="d" d={ink} />
      {sea && <path className="d-sea" d={sea} />}
      {dashed && <path className="d-sea d-dash" d={dashed} />}
      {thin && <path className="d-thin" d={thin} />}
      {axes && <path className="d-thin d-dash" d={axes} />}
      {text && (
        <text className="d-text" x={text[0]} y={text[1]}>
          {text[2]}
        </text>
      )}
    </svg>
  )
}
