import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl'
import type { Palette } from './colours.ts'
import { coloursOf } from './colours.ts'
import {
  type HexSlice,
  hexIndices,
  INDICES_PER_CELL,
  INDICES_PER_SMALL_CELL,
  SLICE_CELLS,
  smallHexIndices,
} from './hex-geometry.ts'
import { CELL_FRAGMENT, CELL_VERTEX, LINES_FROM, TEXELS_PER_ROW } from './hex-shaders.ts'
import type { Ramp } from './ramp.ts'
import { isInView, type Matrix, onScreen, relativeTo } from './screen-matrix.ts'

/** Byte in the index buffer from which the triangles of small hexes lie. */
const SMALL_AT = SLICE_CELLS * INDICES_PER_CELL * 2

/** ms between frames while slices come in, at least. */
const PROGRESS = 250

/**
 * MapLibre layer of hexagons. Nothing is sent to the graphics card but inside a frame: MapLibre keeps its own account of what is
 * bound, and sets it right again only after `render`.
 */
export interface HexLayer extends CustomLayerInterface {
  /** Forget all hexes and expect slices for these classes (one byte a cell, 0 to the ramp's `classCount`). */
  start(classes: Uint8Array, ramp: Ramp): void
  add(slice: HexSlice): void
  /** All slices are there. */
  finish(): void
  /** New classes for the same cells: one byte a cell is sent, no geometry. */
  recolour(classes: Uint8Array, ramp: Ramp): void
  setPalette(palette: Palette): void
  /** How much of what lies below is covered. */
  setCovering(covering: Covering): void
  /** Whether hexes are drawn at all; hidden ones are kept, and what is sent meanwhile shows when they come back. */
  setHidden(isHidden: boolean): void
}

/**
 * How much a hex covers of what is below it, from 0 to 1: without incidents, with some. Over a base map a hex without incidents
 * is hardly there, so that streets can be read; one with some still shows its class first.
 */
export type Covering = readonly [empty: number, some: number]
export const COVERING: Covering = [1, 1]
export const SEE_THROUGH: Covering = [0.15, 0.75]

/** What lives on the graphics card; lost as a whole with the context. */
interface OnCard {
  readonly cells: WebGLProgram
  readonly indices: WebGLBuffer
  texture: WebGLTexture | null
  slices: { readonly slice: HexSlice; readonly array: WebGLVertexArrayObject; readonly buffer: WebGLBuffer }[]
}

/** @param onFailure told once where the graphics card refuses the programs */
export function createHexLayer(id: string, firstPalette: Palette, onFailure: (error: unknown) => void): HexLayer {
  let map: MapLibreMap | null = null
  let card: OnCard | null = null
  let palette = firstPalette
  let opacity: Covering = COVERING
  let classes: Uint8Array = new Uint8Array()
  let ramp: Ramp = { measure: 'count', classCount: 0 }
  let hasFailed = false
  let isHidden = false
  let isFresh = false
  let isRecoloured = false
  let waiting: HexSlice[] = []
  let lastFrame = 0

  /** Sends what changed since the last frame. */
  function upload(gl: WebGL2RenderingContext, to: OnCard): void {
    if (isFresh) {
      for (const { array, buffer } of to.slices) {
        gl.deleteVertexArray(array)
        gl.deleteBuffer(buffer)
      }
      to.slices = []
      gl.deleteTexture(to.texture)
      to.texture = createClassTexture(gl, classes.length)
    }
    if (to.texture && (isFresh || isRecoloured)) sendClasses(gl, to.texture, classes)
    for (const slice of waiting) to.slices.push({ slice, ...sendSlice(gl, slice, to.indices) })
    waiting = []
    isFresh = false
    isRecoloured = false
  }

  function drawCells(
    gl: WebGL2RenderingContext,
    { cells, texture, slices }: OnCard,
    matrix: Matrix,
    ratio: number,
  ): void {
    const uniform = (name: string) => gl.getUniformLocation(cells, name)
    // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's useProgram is no React hook.
    gl.useProgram(cells)
    gl.activeTexture(gl.TEXTURE0)
    gl.bindTexture(gl.TEXTURE_2D, texture)
    gl.uniform1i(uniform('u_classes'), 0)
    gl.uniform3fv(uniform('u_colours'), coloursOf(ramp.measure, ramp.classCount, palette).flatMap(rgb))
    const isSmall = fromCentreToCorner(gl, matrix, slices[0]?.slice) < LINES_FROM * ratio
    gl.uniform4fv(uniform('u_outline'), [...rgb(palette.outline), isSmall ? 0 : palette.outlineStrength])
    gl.uniform1f(uniform('u_ratio'), ratio)
    gl.uniform2fv(uniform('u_opacity'), opacity)
    const toMatrix = uniform('u_matrix')
    const toFirst = uniform('u_first')
    for (const { slice, array } of slices) {
      if (!isInView(matrix, slice.box)) continue
      gl.uniformMatrix4fv(toMatrix, false, relativeTo(matrix, slice.origin))
      gl.uniform1i(toFirst, slice.first)
      gl.bindVertexArray(array)
      if (isSmall) gl.drawElements(gl.TRIANGLES, slice.count * INDICES_PER_SMALL_CELL, gl.UNSIGNED_SHORT, SMALL_AT)
      else gl.drawElements(gl.TRIANGLES, slice.count * INDICES_PER_CELL, gl.UNSIGNED_SHORT, 0)
    }
  }

  return {
    id,
    type: 'custom',
    renderingMode: '2d',
    onAdd(to) {
      map = to
      hasFailed = false
    },
    onRemove() {
      // The context goes with the map, or is lost already: nothing to free one by one.
      map = null
      card = null
    },
    render(gl, input: CustomRenderMethodInput) {
      if (!map || hasFailed) return
      try {
        card ??= createOnCard(gl)
      } catch (error) {
        // A frame must not throw, nor try again sixty times a second.
        hasFailed = true
        onFailure(error)
        return
      }
      upload(gl, card)
      if (!isHidden) drawCells(gl, card, input.defaultProjectionData.mainMatrix, map.getPixelRatio())
      gl.bindVertexArray(null)
      lastFrame = performance.now()
    },
    start(newClasses, newRamp) {
      classes = newClasses
      ramp = newRamp
      isFresh = true
      waiting = []
      // No frame yet: it would be empty, and most pictures are there within PROGRESS.
      lastFrame = performance.now()
    },
    add(slice) {
      waiting.push(slice)
      // Each frame draws all that is there, which takes long without a graphics card; waiting until it has doubled keeps all
      // these frames together within two whole ones.
      const isWorthAFrame = waiting.length >= (isFresh ? 1 : (card?.slices.length ?? 0))
      if (isWorthAFrame && performance.now() - lastFrame > PROGRESS) map?.triggerRepaint()
    },
    finish() {
      map?.triggerRepaint()
    },
    recolour(newClasses, newRamp) {
      classes = newClasses
      ramp = newRamp
      isRecoloured = true
      map?.triggerRepaint()
    },
    setPalette(newPalette) {
      palette = newPalette
      map?.triggerRepaint()
    },
    setCovering(covering) {
      opacity = covering
      map?.triggerRepaint()
    },
    setHidden(nowHidden) {
      isHidden = nowHidden
      map?.triggerRepaint()
    },
  }
}

/** Device pixels from the centre of a slice's first cell to its first corner. All cells of a picture are about as large. */
function fromCentreToCorner(gl: WebGL2RenderingContext, matrix: Matrix, slice: HexSlice | undefined): number {
  if (!slice) return 0
  const [x, y] = slice.origin
  const at = (vertex: number) =>
    onScreen(
      matrix,
      x + (slice.vertices[vertex * 2] ?? 0),
      y + (slice.vertices[vertex * 2 + 1] ?? 0),
      gl.drawingBufferWidth,
      gl.drawingBufferHeight,
    )
  const [centre, corner] = [at(0), at(1)]
  return Math.hypot(corner[0] - centre[0], corner[1] - centre[1])
}

function createOnCard(gl: WebGL2RenderingContext): OnCard {
  gl.bindVertexArray(null)
  const indices = gl.createBuffer()
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices)
  const small = smallHexIndices(SLICE_CELLS)
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, SMALL_AT + small.byteLength, gl.STATIC_DRAW)
  gl.bufferSubData(gl.ELEMENT_ARRAY_BUFFER, 0, hexIndices(SLICE_CELLS))
  gl.bufferSubData(gl.ELEMENT_ARRAY_BUFFER, SMALL_AT, small)
  const cells = createProgram(gl, CELL_VERTEX, CELL_FRAGMENT)
  return { cells, indices, texture: null, slices: [] }
}

function sendSlice(gl: WebGL2RenderingContext, { vertices }: HexSlice, indices: WebGLBuffer) {
  const array = gl.createVertexArray()
  const buffer = gl.createBuffer()
  gl.bindVertexArray(array)
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
  gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.STATIC_DRAW)
  gl.enableVertexAttribArray(0)
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0)
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices)
  gl.bindVertexArray(null)
  return { array, buffer }
}

function createClassTexture(gl: WebGL2RenderingContext, cells: number): WebGLTexture {
  const texture = gl.createTexture()
  gl.bindTexture(gl.TEXTURE_2D, texture)
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.R8UI, TEXELS_PER_ROW, Math.max(1, Math.ceil(cells / TEXELS_PER_ROW)))
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST)
  return texture
}

function sendClasses(gl: WebGL2RenderingContext, texture: WebGLTexture, classes: Uint8Array): void {
  // MapLibre may have left any of these set otherwise.
  gl.bindBuffer(gl.PIXEL_UNPACK_BUFFER, null)
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1)
  for (const zero of [gl.UNPACK_ROW_LENGTH, gl.UNPACK_SKIP_ROWS, gl.UNPACK_SKIP_PIXELS, gl.UNPACK_FLIP_Y_WEBGL]) {
    gl.pixelStorei(zero, 0)
  }
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, 0)
  gl.bindTexture(gl.TEXTURE_2D, texture)
  const send = (row: number, width: number, height: number) =>
    gl.texSubImage2D(
      gl.TEXTURE_2D,
      0,
      0,
      row,
      width,
      height,
      gl.RED_INTEGER,
      gl.UNSIGNED_BYTE,
      classes,
      row * TEXELS_PER_ROW,
    )
  const fullRows = Math.floor(classes.length / TEXELS_PER_ROW)
  const rest = classes.length % TEXELS_PER_ROW
  if (fullRows > 0) send(0, TEXELS_PER_ROW, fullRows)
  if (rest > 0) send(fullRows, rest, 1)
}

/** @throws Error with the driver's words where a shader does not compile. */
function createProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram()
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type)
    if (!shader) throw new Error('no shader could be made')
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
  }
  gl.linkProgram(program)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program) ?? 'hex program')
  return program
}

/** '#rrggbb' as three numbers from 0 to 1. */
function rgb(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
}
