/**
 * Why there is no picture. `too-large`: beyond what browsers' canvases hold; `not-drawn`: the browser could not read the drawing;
 * `not-made`: it drew, but gave no file, mostly for want of memory.
 */
export type PngProblem = 'too-large' | 'not-drawn' | 'not-made'

class PngError extends Error {
  override readonly name = 'PngError'
  readonly problem: PngProblem

  constructor(problem: PngProblem) {
    super(`No PNG: ${problem}`)
    this.problem = problem
  }
}

/** The least that browsers of today hold: Chrome and Firefox 16,384 pixels a side, Safari 16.7 million pixels altogether. */
const MOST_SIDE = 16_384
const MOST_PIXELS = 16_777_216

/**
 * A drawing as a PNG of `width * scale` by `height * scale` pixels; 2 prints well on A4. What lies outside the drawing is white.
 * The drawing may use nothing from elsewhere, which the page's policy forbids anyway.
 *
 * @param svg one SVG document
 * @param width CSS pixels
 * @throws PngError, as a rejection
 */
export async function svgToPng(svg: string, width: number, height: number, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  if (Math.max(canvas.width, canvas.height) > MOST_SIDE || canvas.width * canvas.height > MOST_PIXELS)
    throw new PngError('too-large')
  const context = canvas.getContext('2d')
  if (!context) throw new PngError('not-made')
  const image = await imageOf(svg)
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new PngError('not-made')
  return blob
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return image
  } catch {
    throw new PngError('not-drawn')
  } finally {
    URL.revokeObjectURL(address)
  }
}
