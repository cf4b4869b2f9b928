import { MOST_CLASSES } from './ramp.ts'

/** The program of the hex layer, as text. It puts out premultiplied alpha, which is how MapLibre blends. */

/** Cells are one byte texel each, in rows of this many. 417,000 cells make 408 rows; every WebGL2 machine has at least 2,048. */
export const TEXELS_PER_ROW = 1024

/** Low four bits of a texel: the class, 0 for none. The high four are kept for hatching (suppressed, no clear difference). */
const CLASS_BITS = 15

/**
 * A cell's class is read at gl_VertexID / 7 (seven vertices a cell, see hex-geometry.ts). `v_rim` is 0 in the centre and 1 on the
 * rim, so that its slope on screen is one over the distance from centre to rim: lines keep their width at every zoom.
 */
export const CELL_VERTEX = `#version 300 es
precision highp float;
precision highp int;
precision highp usampler2D;
layout(location = 0) in vec2 a_position;
uniform mat4 u_matrix;
uniform int u_first;
uniform usampler2D u_classes;
uniform vec3 u_colours[${MOST_CLASSES + 1}];
uniform vec2 u_opacity;
flat out vec4 v_colour;
out float v_rim;
void main() {
  int cell = u_first + gl_VertexID / 7;
  uint texel = texelFetch(u_classes, ivec2(cell % ${TEXELS_PER_ROW}, cell / ${TEXELS_PER_ROW}), 0).r;
  int number = min(int(texel & ${CLASS_BITS}u), ${MOST_CLASSES});
  v_colour = vec4(u_colours[number], number == 0 ? u_opacity.x : u_opacity.y);
  v_rim = gl_VertexID % 7 == 0 ? 0.0 : 1.0;
  gl_Position = u_matrix * vec4(a_position, 0.0, 1.0);
}`

/** CSS pixels from the centre of a hex to its side at which lines begin to show, and at which they show in full. */
export const LINES_FROM = 4
const LINES_FULL = 8

/**
 * Half of a line's width lies in each of two hexes. Below about 10 CSS pixels across lines would be most of the picture
 * and darken it, so they fade out.
 */
export const CELL_FRAGMENT = `#version 300 es
precision highp float;
flat in vec4 v_colour;
in float v_rim;
uniform vec4 u_outline;
uniform float u_ratio;
out vec4 colour;
void main() {
  float slope = max(length(vec2(dFdx(v_rim), dFdy(v_rim))), 1e-6);
  float pixels = (1.0 - v_rim) / slope;
  float line = 1.0 - smoothstep(0.5 * u_ratio - 0.5, 0.5 * u_ratio + 0.5, pixels);
  float near = smoothstep(${LINES_FROM}.0, ${LINES_FULL}.0, 1.0 / (slope * u_ratio));
  colour = vec4(mix(v_colour.rgb, u_outline.rgb, u_outline.a * line * near), 1.0) * v_colour.a;
}`
