/** What the process was started with: loaded once, before its first test file. */
export const settingsBefore = { ...process.env }
