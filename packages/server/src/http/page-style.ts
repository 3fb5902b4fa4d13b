import { createHash } from 'node:crypto'

/**
 * One style for all public pages: phone first, readable in the open air and on paper. Contrasts are at least 4.5:1,
 * lines at least 1.5 high, states told by words and shapes and not by colour alone.
 */
export const pageStyle = `
:root{color-scheme:light;--ink:#1c2024;--soft:#4f5861;--line:#d5dadf;--paper:#fff;--ground:#f4f6f8;--blue:#0b4a8f}
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;overflow-wrap:anywhere}
a{color:var(--blue)}
a:focus-visible,button:focus-visible,input:focus-visible{outline:3px solid #f0a500;outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:1}
header{background:var(--blue);color:#fff}
header>div,main,footer{max-width:42rem;margin:0 auto;padding:0 1rem}
header>div{display:flex;justify-content:space-between;align-items:center;min-height:3.25rem;gap:1rem}
header strong{font-size:1.05rem;letter-spacing:.05em}
header a{color:#fff;padding:.5rem 0;white-space:nowrap}
main{padding-top:1.25rem;padding-bottom:1.5rem}
h1{font-size:1.35rem;line-height:1.4;margin:0 0 1rem}
h2{font-size:1.1rem;line-height:1.4;margin:0 0 .5rem}
section,form{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:0 0 1rem}
p{margin:0 0 .6rem}
p:last-child{margin-bottom:0}
ul{margin:0;padding-left:1.2rem}
.state{display:flex;gap:1rem;align-items:center;border:2px solid;border-left-width:.6rem;padding:1.1rem 1rem}
.state svg{flex:none;width:3.5rem;height:3.5rem}
.state .word{font-size:1.9rem;line-height:1.3;font-weight:700;margin:0}
.state .told{color:var(--ink);margin:.2rem 0 0}
.good{color:#0a6b3b;background:#eef8f2}
.wait{color:#854900;background:#fff6e6}
.bad{color:#a3131f;background:#fdf0f0}
.past{color:#4a4f55;background:#f1f2f4}
.none{color:#3f3a76;background:#f2f1fa}
.notice{border-left:.4rem solid #854900;background:#fff6e6}
dl{margin:0}
dl>div{display:grid;grid-template-columns:7.5rem 1fr;gap:.25rem 1rem;padding:.55rem 0;border-top:1px solid var(--line)}
dl>div:first-child{border-top:0;padding-top:0}
dl>div:last-child{padding-bottom:0}
dt{color:var(--soft)}
dd{margin:0;font-weight:600}
dd.code{font-weight:400;font-family:ui-monospace,Menlo,Consolas,"Noto Sans Mono CJK SC",monospace;font-size:.95rem}
label{display:block;font-weight:600;margin-bottom:.3rem}
input{width:100%;font:inherit;padding:.65rem .75rem;border:1px solid #6b747d;border-radius:.35rem;background:#fff;color:inherit}
input[aria-invalid=true]{border:2px solid #a3131f}
.hint{color:var(--soft);font-size:.95rem;margin:.4rem 0 .8rem}
.error{color:#a3131f;font-weight:600;margin:.4rem 0}
button{font:inherit;font-weight:600;min-height:2.9rem;padding:.5rem 1.6rem;border:0;border-radius:.35rem;background:var(--blue);color:#fff;cursor:pointer}
footer{color:var(--soft);font-size:.92rem;padding-bottom:2rem}
@media (max-width:30rem){dl>div{grid-template-columns:6.2rem 1fr}button{width:100%}.state{align-items:flex-start}}
@media (max-width:20rem){dl>div{grid-template-columns:1fr}}
@media (min-width:48rem){main{padding-top:2rem}h1{font-size:1.6rem}section,form{padding:1.25rem 1.5rem}.state .word{font-size:2.2rem}}
@media print{html{font-size:80%}body{background:#fff}header{background:none;color:#000;border-bottom:2px solid #000}header a,form,.skip,.screen{display:none}section{break-inside:avoid;border-color:#000}.state{border-color:#000;color:#000;background:none}footer{color:#000}}
`

const styleHash = createHash('sha256').update(pageStyle).digest('base64')

/** Nothing but this very style sheet and forms that lead back to us: no script, no picture, no foreign host. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`
