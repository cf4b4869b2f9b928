import { openApp } from './tests/support/page.ts'
import { addFiles, goTo } from './tests/browser/steps.ts'
import { readdirSync } from 'node:fs'
const D='/work/shared/data/'
const street=(f:string)=>readdirSync(D+'police/'+f).map(n=>D+'police/'+f+'/'+n)
const files=[...street('norfolk-2025'),D+'areas/norfolk-lsoa-2021.geojson',D+'areas/norfolk-districts-2024.geojson',D+'population/lsoa21_census2021_residents_households_ew.csv',D+'deprivation/imd2025_england_lsoa21.csv',D+'places/norwich-amenities-osm-2019.csv']
for (const [name,opt] of [['gl',{}],['nogl',{args:['--disable-3d-apis']}],['narrow',{width:320,height:800}]] as const) {
const app=await openApp({width:1280,height:720,...opt})
const {page}=app
await addFiles(page,files)
await goTo(page,'Explore'); await page.waitForTimeout(2000)
await page.getByLabel('Where').selectOption('E07000148'); await page.waitForTimeout(2500)
await page.getByLabel('Show',{exact:true}).selectOption('rate'); await page.waitForTimeout(2500)
await page.getByText('On the map',{exact:true}).click()
await page.getByLabel(/^pub/).check()
await page.getByLabel(/^school/).check()
await page.getByLabel('Outlines and names').selectOption('norfolk-lsoa-2021.geojson')
await page.waitForTimeout(2500)
await page.screenshot({path:`/tmp/t5/n-${name}-1.png`,fullPage:name==='narrow'})
const first=page.locator('section[aria-label="Answer"] table button').first()
await first.click(); await page.waitForTimeout(800)
await page.locator('section[aria-label="Chosen hexagon"]').getByText('What lies beneath',{exact:true}).click()
await page.waitForTimeout(300)
await page.locator('section[aria-label="Chosen hexagon"]').getByText('What lies beneath',{exact:true}).scrollIntoViewIfNeeded()
await page.screenshot({path:`/tmp/t5/n-${name}-2.png`,fullPage:name==='narrow'})
await page.getByLabel('Colour the areas themselves, not hexagons').check(); await page.waitForTimeout(2000)
await page.screenshot({path:`/tmp/t5/n-${name}-3.png`,fullPage:name==='narrow'})
await page.getByLabel('Show',{exact:true}).selectOption('count-and-deprivation'); await page.waitForTimeout(2500)
await page.screenshot({path:`/tmp/t5/n-${name}-4.png`,fullPage:name==='narrow'})
console.log(name,app.problems)
await app.close()
}
