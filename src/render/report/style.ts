/**
 * The style of a report: light, dark and print. The custom properties `--schuif-*` are those of the
 * pictures.
 *
 * @module
 */

/** The style sheet; it needs no other files. */
export const REPORT_STYLE: string = /*#__PURE__*/ [
  ':root{color-scheme:light dark;--ink:var(--schuif-ink,#1b1b1b);--paper:var(--schuif-paper,#fff);--line:#767676;--quiet:#f1f4f6;--mark:var(--schuif-accent,#0b5a83)}',
  '@media(prefers-color-scheme:dark){:root{--ink:var(--schuif-ink,#f2f2f2);--paper:var(--schuif-paper,#14181c);--line:#8d949b;--quiet:#20272d;--mark:var(--schuif-accent,#7cc4ec)}}',
  'body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}',
  'main{max-width:52rem;margin:0 auto;padding:1.5rem 1rem 4rem;overflow-wrap:break-word}',
  'h1,h2{text-wrap:balance}h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}',
  'h2{font-size:1.2rem;line-height:1.3;margin:1.75rem 0 .5rem}',
  'h3{font-size:1.05rem;margin:1.5rem 0 .5rem}',
  'p,ul{margin:.5rem 0}ul{padding-left:1.4rem}li{margin:.25rem 0}',
  '.about{margin:0}',
  '.headline{background:var(--quiet);border-left:.3rem solid var(--mark);padding:.75rem 1rem;font-size:1.1rem}',
  'li.question{list-style:circle;margin-left:1.2rem}',
  'ul.plan{list-style:none;padding-left:0}li.planStep{padding-left:1.4rem;text-indent:-1.4rem}',
  'figure{margin:.75rem 0}figure svg{display:block;width:100%;height:auto;max-width:26rem}',
  'figure.wide svg{max-width:none}@media screen and (max-width:44rem){.wide{display:none}.phone{display:block}}',
  '@media(min-width:48rem){figure.places{float:right;width:20rem;margin:0 0 1rem 2rem}.appendix{clear:both}section:has(>.answers~.answers){display:grid;grid-template-columns:1fr 20rem;column-gap:2rem}section>h3{grid-column:1/-1}}',
  '@media(max-width:30rem){th,td{font-size:.875rem}}',
  '.table{overflow-x:auto}.table+.table{margin-top:1.5rem}',
  'table{border-collapse:collapse;width:100%}',
  'th,td{text-align:left;vertical-align:top;padding:.3rem .5rem .3rem 0;border-bottom:1px solid var(--line)}',
  'tbody th{font-weight:normal}',
  '[data-steps^="+"]{background:#146eaa40}[data-steps="+2"]{background:#146eaa80}[data-steps^="−"]{background:#be641440}[data-steps="−2"]{background:#be641480}',
  '.fill td{width:22%;border-left:1px solid var(--line)}.fill td:first-child{border:0;border-bottom:1px solid var(--line)}.fill tbody tr{height:2rem}',
  '.appendix{margin-top:3rem;border-top:2px solid var(--line)}',
  '@media print{@page{size:A4;margin:15mm}:root{color-scheme:light;--ink:#000;--paper:#fff;--quiet:#fff;--line:#767676;--mark:#0b5a83}body{font-size:9.5pt;line-height:1.35}main{max-width:none;padding:0}h1{font-size:15pt}h2{font-size:11.5pt;margin:10pt 0 3pt}h3{font-size:10pt}p,ul{margin:3pt 0}li{margin:1pt 0}section,figure,tr{break-inside:avoid}h2,h3{break-after:avoid}figure.places{float:right;width:7cm;margin:0 0 3mm 6mm}section:has(>.answers~.answers){display:grid;grid-template-columns:1fr 7cm;column-gap:6mm}figure.history svg{max-width:7cm}.appendix{break-before:page;border:0;margin:0}.appendix>section{break-inside:auto}}',
].join('')
