/** The mark: a sun and a Q, standing in the waterline. */
export function Mark() {
  return (
    <svg className="brand__mark" viewBox="0 0 36 36" aria-hidden="true">
      <path d="M9 24A13 13 0 1 1 27 24" />
      <path className="below" d="M18 28.5h14" />
    </svg>
  )
}
