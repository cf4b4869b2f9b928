import { expect, it } from 'vitest'
import { textOfHtml } from '../../src/map/text-of-html.ts'

it.each([
  ['© OpenStreetMap contributors', '© OpenStreetMap contributors'],
  ['<a href="https://osm.org/copyright">&copy; OpenStreetMap</a>', '© OpenStreetMap'],
  ['<b>Ordnance\n Survey</b>, <i>Crown</i>&nbsp;copyright', 'Ordnance Survey, Crown copyright'],
  ['A &amp; B &#169; &#xA9;', 'A & B © ©'],
  ['<script>alert(1)</script>Maps', 'Maps'],
  ['<style>a{}</style><!-- <b> -->Maps<!-- open', 'Maps'],
  ['<img src=x onerror=alert(1)>Maps', 'Maps'],
  ['Maps <img src=x onerror=alert(1)', 'Maps'],
  ['2 < 3 and 4 > 3', '2 < 3 and 4 > 3'],
  // Text that looks like HTML stays text: it is not unpacked twice.
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['&unknown; &#0;&#9999999;', '&unknown;'],
  ['', ''],
])('%j', (html, expected) => {
  expect(textOfHtml(html)).toBe(expected)
})
