/**
 * A drawing on a square of 160: outline in ink, one part in sea, dimension lines thin. Each line is the `d` of one path.
 * `text` stands in the middle of its point: a measure, a grade.
 */
export type Sketch = {
  ink: string
  sea: string
  dashed?: string
  thin: string
  axes?: string
  text?: [x: number, y: number, words: string]
}

export function circle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0z`
}
