export const notMe = {
  title: 'Was this not you?',
  text: 'Somebody gave the address of this mailbox in a form here. Press the button, and nobody can have such a letter sent to it again: not to join, not to confirm an inquiry, not to set a new password.',
  others: 'Letters about dealings that you take part in still come.',
  button: 'Stop such letters',
  stopped: {
    title: 'Such letters are stopped',
    text: 'Nobody can have a letter of this kind sent to this mailbox. To join or to set a new password yourself, let them come again first; the link in the letter stays good for that.',
    button: 'Let them come again',
  },
  done: 'Stopped: no such letter comes to this mailbox any more.',
  resumed: 'Such letters come to this mailbox again.',
}
