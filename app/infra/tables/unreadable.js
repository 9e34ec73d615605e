/** A file that gives no table, by the names of `domain/imports/table.ts`. */
export class Unreadable extends Error {
  constructor(problem, row = null) {
    super(problem)
    this.problem = problem
    this.row = row
  }
}
