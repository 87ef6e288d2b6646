/** Style of the page: no font, picture or address from elsewhere; both colour schemes; paper. */
export const STYLE = `
:root { color-scheme: light dark;
  --paper: light-dark(#fffdf8, #161513); --ink: light-dark(#1c1b19, #ece8df); --quiet: light-dark(#575248, #b5ae9f);
  --rule: light-dark(#d9d3c5, #403c34); --raised: light-dark(#f6f1e6, #211f1b); --link: light-dark(#0b567a, #84c7e4);
  --wording: light-dark(#fbe5ae, #4d3907); --wording-line: light-dark(#8a5a00, #ecbd4f);
  --emphasis: light-dark(#d8e8f9, #14344f); --emphasis-line: light-dark(#1d5790, #86bcee);
  --omission: light-dark(#eedff5, #3d2449); --omission-line: light-dark(#6d3a8a, #d3a1ea);
  --naskh: "Noto Naskh Arabic", "Amiri", "Scheherazade New", "Traditional Arabic", "Geeza Pro", "Times New Roman", serif;
  --plain: system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", Tahoma, sans-serif; }
:root:has(#colours-light:checked) { color-scheme: light; }
:root:has(#colours-dark:checked) { color-scheme: dark; }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem clamp(1rem, 4vw, 3rem) 6rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 var(--plain); overflow-wrap: break-word; }
h1 { font-size: clamp(1.5rem, 4vw, 2.2rem); line-height: 1.3; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.35rem; margin: 3rem 0 .75rem; padding-block-end: .3rem; border-block-end: 2px solid var(--ink); }
h3 { font-size: 1.05rem; margin: 0 0 .75rem; }
h3::first-letter, th::first-letter, figcaption::first-letter { text-transform: uppercase; }
p { margin: .5rem 0; }
a { color: var(--link); }
small { font-size: .82rem; }
bdi[dir="ltr"] { unicode-bidi: isolate; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
:target { scroll-margin-top: 1rem; }
li:target, mark:target { outline: 3px solid var(--wording-line); }
.skip { position: absolute; inset-inline-start: -999rem; }
.skip:focus { position: static; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.size { font-size: 1.1rem; }
.claim { max-width: 46rem; color: var(--quiet); }
.counts { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; list-style: none; margin: .5rem 0; padding: 0; }
.text { font-family: var(--naskh); }
.text:lang(en), .text:lang(fr) { font-family: Georgia, "Times New Roman", serif; }

nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 1rem 0 0; padding: 0; }
nav a { display: inline-block; padding-block: .2rem; }
.controls { display: flex; flex-wrap: wrap; gap: .75rem 2rem; align-items: flex-end; margin: 1.5rem 0 0; padding: .75rem 1rem;
  background: var(--raised); border-radius: .5rem; font-size: .92rem; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem .9rem; }
legend { padding: 0; color: var(--quiet); font-size: .85rem; }
label { display: inline-flex; align-items: center; gap: .4rem; min-height: 1.75rem; cursor: pointer; }
input { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--link); }
.actions { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; }
button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: .4rem;
  padding: .3rem .8rem; min-height: 2rem; cursor: pointer; }
button:disabled { color: var(--quiet); border-style: dashed; cursor: default; }
output { color: var(--quiet); }

.wide { position: relative; overflow-x: auto; margin-block: .75rem; }
table { border-collapse: collapse; width: 100%; font-size: .94rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .7rem; border-block-end: 1px solid var(--rule); }
thead th { border-block-end: 2px solid var(--quiet); font-size: .85rem; color: var(--quiet); }
tbody th { font-weight: 500; }
td.number, a.number { font-variant-numeric: tabular-nums; }
a.number { display: inline-block; min-width: 1.6rem; padding-block: .15rem; }
#coverage tbody th { min-width: 16rem; max-width: 30rem; }
#coverage td { white-space: nowrap; }
#coverage td:not(.told):not(.number) { color: var(--quiet); }
#coverage td.told > [aria-hidden] { color: var(--link); }
.legend, .aligned, .made { color: var(--quiet); font-size: .88rem; }

.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: .75rem 2rem; }
.passage { margin: 0 0 2.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--rule); }
figure { margin: 0 0 1rem; }
figcaption { font-size: .88rem; color: var(--quiet); margin-block-end: .3rem; }
.reading > figcaption .outlet { font-weight: 700; color: var(--ink); }
blockquote { margin: 0; padding-inline-start: .9rem; border-inline-start: 3px solid var(--rule); }
blockquote.text { font-size: 1.18rem; line-height: 1.95; }
blockquote.text:lang(en) { font-size: 1.06rem; line-height: 1.65; }
blockquote p { margin: 0; }
blockquote.headline { font-size: 1.3rem; line-height: 1.7; font-weight: 600; }
mark { background: var(--wording); color: inherit; font-weight: 700; text-decoration: underline; text-decoration-color: var(--wording-line);
  text-decoration-thickness: 2px; text-underline-offset: .35em; border-radius: .15em; }
.lit { background: var(--emphasis); outline: 2px solid var(--emphasis-line); border-radius: .15em; }
.findings, .lacking { list-style: none; margin: .75rem 0; padding: 0; }
.findings li { padding: .35rem .6rem; margin-block: .25rem; border-inline-start: 4px solid; background: var(--raised); border-radius: .25rem; }
.findings li[data-kind="wording"] { border-color: var(--wording-line); }
.findings li[data-kind="emphasis"] { border-color: var(--emphasis-line); }
.findings li[data-kind="omission"] { border-color: var(--omission-line); }
.kind { display: inline-block; padding-inline: .45rem; border-radius: .3rem; font-weight: 600; font-size: .88rem; }
.kind [aria-hidden], .lacking [aria-hidden], #coverage [aria-hidden] { font-family: "DejaVu Sans", "Segoe UI Symbol", "Apple Symbols", "Noto Sans Symbols2", sans-serif; font-weight: 400; }
.kind.wording { background: var(--wording); } .kind.emphasis { background: var(--emphasis); } .kind.omission { background: var(--omission); }
.lacking li { font-size: .93rem; color: var(--quiet); }
.detector { color: var(--quiet); }
summary { cursor: pointer; padding-block: .3rem; color: var(--quiet); }
details.unique > summary { color: var(--ink); font-weight: 600; }
details.unique > div { margin: .75rem 0 1.25rem; }
.count { color: var(--quiet); font-weight: 400; }
.question { font-weight: 600; padding: .4rem .8rem; border: 1px dashed var(--quiet); border-radius: .4rem; max-width: 46rem; }
.address { font-size: .85rem; }
code { font-size: .8rem; word-break: break-all; }

.plot { width: 100%; max-width: 52rem; height: auto; overflow: hidden; display: block; }
.plot text { fill: var(--ink); font: 13px var(--plain); }
.plot .axis { stroke: var(--quiet); stroke-width: 1; }
.plot .statement polyline { fill: none; stroke: var(--link); stroke-width: 1.2; opacity: .6; }
.plot circle { fill: var(--link); stroke: var(--paper); stroke-width: 1.5; }
.plot circle.inferred { fill: var(--paper); stroke: var(--link); stroke-width: 2.5; }
.plot rect { stroke: var(--paper); stroke-width: 2; }
.plot .narrator rect { fill: var(--rule); }
.plot .voice rect { fill: var(--link); } .plot .v1 rect, .plot .v3 rect, .plot .v5 rect { fill: var(--emphasis-line); }
.plot .voice text { fill: var(--paper); font-weight: 700; }

@media (max-width: 40rem) {
  .plot text { font-size: 20px; }
  .plot .voice text, .plot .numbers text { font-size: 16px; }
  #coverage tbody th { min-width: 10rem; }
}

.letter { display: none; }
:root:has(#hide-names:checked) .name, :root:has(#hide-names:checked) .address { display: none; }
:root:has(#hide-names:checked) .letter { display: inline; }
:root:has(#hide-names:checked) .mention { background: var(--quiet); color: transparent; border-radius: .15em; user-select: none; }

body:has(#show-wording:not(:checked)) .findings [data-kind="wording"], body:has(#show-emphasis:not(:checked)) .findings [data-kind="emphasis"],
body:has(#show-omission:not(:checked)) .findings [data-kind="omission"], body:has(#show-candidates:not(:checked)) .candidates { display: none !important; }
body:has(#show-wording:not(:checked)) mark { all: unset; }

.bar { position: fixed; inset: auto 0 0; display: flex; flex-wrap: wrap; gap: .4rem .8rem; align-items: center; justify-content: center;
  padding: .6rem 1rem; background: var(--raised); border-block-start: 1px solid var(--rule); }
.bar[hidden], .handout, .closing { display: none; }
.bar small { color: var(--quiet); }
[data-mode="classroom"] h1 { font-size: 1rem; color: var(--quiet); margin: 0 0 1.5rem; }
[data-mode="classroom"] :is(header > :not(h1), nav, .controls, .skip, .aligned, .detector, .candidates) { display: none; }
[data-mode="classroom"] main > :not(.current, :has(.current)) { display: none; }
[data-mode="classroom"] section:has(.current) > :not(.current) { display: none; }
[data-mode="classroom"] .current { display: block; border: 0; padding: 0; }
[data-mode="classroom"] blockquote { font-size: clamp(1.3rem, 2.4vw, 1.9rem); }
[data-mode="classroom"] .question, [data-mode="classroom"] .closing { font-size: 1.35rem; }
[data-mode="classroom"] .current [data-step]:not(.revealed) { visibility: hidden; }

@page { size: A4; margin: 15mm; }
@media print {
  :root, :root:has(#colours-dark:checked) { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10.5pt; background: none; }
  .controls, nav, .skip, .bar { display: none; }
  h2 { break-after: avoid; margin-block-start: 1.5rem; }
  .reading, .plot, tr, .findings li { break-inside: avoid; }
  h3, figcaption { break-after: avoid; }
  mark, .mention, .kind, .plot, .answer { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  blockquote.text { font-size: 12pt; line-height: 1.75; }
  .wide { overflow: visible; }
  #coverage td { white-space: normal; }
  #coverage tbody th { min-width: 0; }
  [data-mode="classroom"] .current [data-step]:not(.revealed) { visibility: visible; }
  [data-mode="classroom"] .current :is(.findings, .detector) { display: none; }
  [data-mode="classroom"] .current mark { all: unset; }
  [data-mode="classroom"] blockquote.text { font-size: 12pt; line-height: 1.7; }
  [data-mode="classroom"] .current:has(.reading:nth-child(4)) blockquote.text { font-size: 10pt; line-height: 1.55; }
  [data-mode="classroom"] .columns { grid-template-columns: 1fr 1fr; gap: .5rem 1.5rem; }
  [data-mode="classroom"] .question { font-size: 12pt; }
  [data-mode="classroom"] h1 { display: none; }
  [data-mode="classroom"] main > .handout { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem; margin-block: 0 1rem; }
  .handout .line { display: inline-block; width: 12rem; border-block-end: 1px solid; }
  .handout.answer { min-height: 6cm; background: repeating-linear-gradient(transparent 0 8.6mm, var(--quiet) 8.6mm 8.9mm); }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) { mark { background: Mark; color: MarkText; } .mention { forced-color-adjust: none; } }
`;

/** A finding is shown while one of its outlets is ticked. */
export const outletFilter = (outlets: number): string =>
  outlets < 2
    ? ''
    : `@supports selector(:has(*)) { .findings li[data-outlets]:not([data-outlets=""]) { display: none; }
${Array.from({ length: outlets }, (_, index) => `body:has(#outlet-${index}:checked) .findings li[data-outlets~="${index}"] { display: list-item; }`).join('\n')} }
`;
