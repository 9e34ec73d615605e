import { Fragment } from 'react'
import { piecesOf } from '../user-text.ts'

/** A sentence of ours; names and figures in it keep their own direction. */
export function Sentence({ text }: { text: string }) {
  return piecesOf(text).map((piece, index) =>
    piece.isIsolated ? (
      <bdi key={index} dir="auto">
        {piece.text}
      </bdi>
    ) : (
      <Fragment key={index}>{piece.text}</Fragment>
    ),
  )
}
