import type { Locator, Page } from 'playwright-core'

/** The Import report, by its name. */
export function report(page: Page): Locator {
  return page.getByRole('region', { name: 'Import report' })
}

/** Adds files through the page's own file dialog and waits until they are accounted for. */
export async function addFiles(page: Page, files: readonly string[]): Promise<void> {
  await page.setInputFiles('input[type=file]', [...files])
  await report(page).waitFor()
  await page.getByRole('progressbar').waitFor({ state: 'detached' })
}

/** Follows one of the six links. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.getByRole('link', { name: screen, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: screen }).waitFor()
}

/** The cells of a table, row by row with its header first, by part of its caption. */
export async function tableRows(page: Page, caption: string): Promise<string[][]> {
  const table = page.locator('table').filter({ has: page.locator('caption', { hasText: caption }) })
  return table
    .first()
    .evaluate((element) =>
      [...(element as HTMLTableElement).rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
    )
}
