import { tokenNames, tokens } from '#platform/ui/tokens.ts';

const colors = tokenNames.map((name) => `--${name}:${tokens.light[name]}`).join(';');

/** Light, since it is made for paper: A4 with page breaks around what belongs together. Nothing is fetched. */
export const reportStyle = `
:root{${colors};--sans:'Source Sans 3','Source Sans Pro','Segoe UI','Noto Sans',sans-serif;color-scheme:light}
*{box-sizing:border-box}
body{background:var(--surface);color:var(--ink);font:16px/1.5 var(--sans);margin:0 auto;max-width:45rem;padding:2rem 1.25rem}
h1,h2{font-family:'Source Serif 4',Georgia,serif;font-weight:600;line-height:1.25}
h1{font-size:2rem;margin:0 0 .5rem}
h2{border-top:1px solid var(--line);font-size:1.5rem;margin:2.5rem 0 .75rem;padding-top:1.5rem}
h3{font-size:1.0625rem;margin:1.5rem 0 .5rem}
p{margin:.5rem 0}
.quiet,small{color:var(--ink-soft);font-size:.9375em}
ul,ol{margin:.5rem 0;padding-left:1.25rem}
li{margin:.5rem 0}
li small{display:block}
figure{margin:1.25rem 0}
figcaption{font-size:1.125rem;font-weight:600;margin-bottom:.75rem}
.wide{overflow-x:auto}
svg{display:block;height:auto;max-width:100%;min-width:34rem}
table{border-collapse:collapse;font-size:.875rem;font-variant-numeric:tabular-nums;margin:.5rem 0 1.5rem;width:100%}
th,td{border-bottom:1px solid var(--line);padding:.25rem .75rem .25rem 0;text-align:left;vertical-align:top}
th{color:var(--ink-soft);font-weight:600}
@page{margin:18mm 16mm;size:A4}
@media print{
body{background:none;font-size:10.5pt;max-width:none;padding:0}
h2,h3,h2+p,figcaption{break-after:avoid}
figure,tr,li{break-inside:avoid}
.wide{overflow:visible}
svg{min-width:0}
td{overflow-wrap:anywhere}
thead{display:table-header-group}
}
`;
