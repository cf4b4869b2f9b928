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

/** Presses Tab until the element with the focus begins with this text or name. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab')
    if (!(await focused(page)).startsWith(name)) continue
    if (await focusIsVisible(page)) return
    throw new Error(`The focus on "${name}" cannot be seen.`)
  }
  throw new Error(`Tab does not reach "${name}".`)
}

/** Name or text of what has the focus; nothing for the page itself. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    if (element === document.body) return ''
    const label = (element as HTMLSelectElement).labels?.[0]?.innerText
    return element.getAttribute('aria-label') ?? label ?? element.innerText.trim()
  })
}

function focusIsVisible(page: Page): Promise<boolean> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.activeElement as Element).outlineWidth) >= 3)
}
