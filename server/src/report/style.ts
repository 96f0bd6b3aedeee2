/** The page's own style sheet: light and dark, two columns on a screen, ink-saving on paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1c1c; --paper: #fff; --faint: #6b6b6b; --rule: #d9d9d9;
  --supported: #2e7d4f; --attributed: #2f6db5; --open: #b36b00; --wrong: #b3261e; --tick: #767676; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #1b1b1b; --faint: #a5a5a5; --rule: #3d3d3d;
  --supported: #63c08a; --attributed: #7db1ef; --open: #e5a345; --wrong: #f2877f; --tick: #9a9a9a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 82rem; padding: 1.5rem; font: 16px/1.5 Georgia, serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.5rem; margin: 0 0 .75rem; }
.bar { display: flex; height: 1.6rem; border-radius: 4px; overflow: hidden; font: 600 .8rem/1.6rem system-ui, sans-serif; }
.bar span { min-width: 1.6rem; text-align: center; color: var(--paper); }
.bar .supported { background: var(--supported); } .bar .attributed { background: var(--attributed); }
.bar .open { background: var(--open); } .bar .wrong { background: var(--wrong); } .bar .tick { background: var(--tick); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: .5rem 0 1rem; list-style: none; font: .85rem system-ui, sans-serif; }
.legend li::before { content: ''; display: inline-block; width: .7em; height: .7em; margin-right: .4em; border-radius: 2px; background: currentColor; }
.note { color: var(--faint); font-size: .9rem; }
main { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2rem; align-items: start; }
article { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: none; color: inherit; border-bottom: 2px solid currentColor; text-decoration: none; }
mark:target, li:target { background: color-mix(in srgb, var(--open) 22%, transparent); }
sup { font: .65em system-ui, sans-serif; line-height: 0; }
a { color: inherit; }
.supported { color: var(--supported); } .attributed { color: var(--attributed); } .open { color: var(--open); }
.wrong { color: var(--wrong); } .tick { color: var(--tick); }
mark.supported, mark.attributed, mark.open, mark.wrong, mark.tick { color: var(--ink); }
mark.supported { border-color: var(--supported); } mark.attributed { border-color: var(--attributed); }
mark.open { border-color: var(--open); border-bottom-style: dashed; } mark.wrong { border-color: var(--wrong); border-bottom-style: double; }
mark.tick { border-color: var(--rule); border-bottom-width: 1px; }
section ol { list-style: none; margin: 0; padding: 0; font: .9rem/1.4 system-ui, sans-serif; }
section li { padding: .4rem .5rem; border-bottom: 1px solid var(--rule); border-left: 4px solid currentColor; break-inside: avoid; }
section b, section small, section .says { color: var(--ink); } section small { display: block; color: var(--faint); }
section .says { display: block; }
@media (max-width: 60rem) { main { grid-template-columns: 1fr; } }
@media print { body { padding: 0; max-width: none; font-size: 10.5pt; } main { gap: 1rem; } a { text-decoration: none; }
  .bar, section li { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
