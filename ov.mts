import { openApp } from './tests/support/page.ts'
import { addFiles, goTo } from './tests/browser/steps.ts'
import { readdirSync } from 'node:fs'
const D='/work/shared/data/'
const files=[...readdirSync(D+'police/norfolk-2025').map(n=>D+'police/norfolk-2025/'+n).slice(0,2),D+'areas/norfolk-lsoa-2021.geojson',D+'areas/norfolk-districts-2024.geojson',D+'population/lsoa21_census2021_residents_households_ew.csv',D+'deprivation/imd2025_england_lsoa21.csv',D+'places/norwich-amenities-osm-2019.csv']
const app=await openApp({width:320,height:800}); const {page}=app
const over=()=>page.evaluate(()=>{const w=document.documentElement.clientWidth; return [document.documentElement.scrollWidth,...[...document.querySelectorAll('*')].filter(e=>{const r=e.getBoundingClientRect(); if(r.right<=w+1) return false; for(let p=e.parentElement;p;p=p.parentElement){const o=getComputedStyle(p).overflowX; if(o==='auto'||o==='scroll'||o==='hidden') return false} return true}).map(e=>e.tagName+'.'+e.className+' '+Math.round(e.getBoundingClientRect().right)+' '+(e.textContent||'').slice(0,30)).slice(0,12)]})
await addFiles(page,files); console.log('data',await over())
await goTo(page,'Explore'); await page.waitForTimeout(1500); console.log('explore',await over())
for (const m of ['rate','deprivation','count-and-deprivation']) { await page.getByLabel('Show',{exact:true}).selectOption(m); await page.waitForTimeout(1500); console.log(m, await over())
for (const v of ['Charts','Table','Map']) { await page.getByRole('button',{name:v,exact:true}).click(); await page.waitForTimeout(700); console.log(m,v,await over()); if(m!=='deprivation'&&v!=='Table') await page.locator('section[aria-label="Picture"]').screenshot({path:`/tmp/t5/o-${m}-${v}.png`}) } }
await page.locator('section[aria-label="Answer"] table button').first().click(); await page.waitForTimeout(800)
await page.locator('section[aria-label="Chosen hexagon"]').getByText('What lies beneath',{exact:true}).click(); console.log('hex',await over())
await page.locator('section[aria-label="Chosen hexagon"]').screenshot({path:'/tmp/t5/o-hex.png'})
await app.close()
