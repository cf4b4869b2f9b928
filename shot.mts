import { openApp } from './tests/support/page.ts'
import { addFiles, goTo } from './tests/browser/steps.ts'
import { readdirSync } from 'node:fs'
const D='/work/shared/data/'
const street=(f:string)=>readdirSync(D+'police/'+f).map(n=>D+'police/'+f+'/'+n)
const noGl = process.argv[2]==='nogl'
const app=await openApp({width:1280,height:720, ...(noGl?{args:['--disable-webgl','--disable-webgl2','--disable-3d-apis']}:{})})
const {page}=app
const files=[...street('norfolk-2025'),D+'areas/norfolk-lsoa-2021.geojson',D+'areas/norfolk-districts-2024.geojson',D+'population/lsoa21_census2021_residents_households_ew.csv',D+'deprivation/imd2025_england_lsoa21.csv',D+'places/norwich-amenities-osm-2019.csv']
const t=Date.now()
await addFiles(page,files)
console.log('loaded',Date.now()-t)
await page.screenshot({path:'/tmp/t5/s-data.png',fullPage:true})
await goTo(page,'Explore')
await page.waitForTimeout(2500)
await page.screenshot({path:'/tmp/t5/s-count.png'})
for (const m of ['rate','deprivation','count-and-deprivation']) {
  await page.getByLabel('Show',{exact:true}).selectOption(m)
  await page.waitForTimeout(2500)
  await page.screenshot({path:`/tmp/t5/s-${m}.png`})
  await page.getByRole('button',{name:'Charts'}).click(); await page.waitForTimeout(500)
  await page.screenshot({path:`/tmp/t5/s-${m}-charts.png`})
  await page.getByRole('button',{name:'Table',exact:true}).click(); await page.waitForTimeout(700)
  await page.screenshot({path:`/tmp/t5/s-${m}-table.png`})
  await page.getByRole('button',{name:'Map',exact:true}).click()
}
await page.getByLabel('Show',{exact:true}).selectOption('deprivation')
await page.getByText('On the map',{exact:true}).click()
await page.getByLabel('Colour the areas themselves, not hexagons').check()
await page.waitForTimeout(2500)
await page.screenshot({path:'/tmp/t5/s-filled.png'})
console.log(app.problems)
await app.close()
