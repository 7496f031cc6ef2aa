// The playground is fetched on its own page only.
if (document.getElementById('try-it')) {
  const script = document.createElement('script')
  script.type = 'module'
  script.src = new URL(
    'assets/playground.js',
    new URL(document.documentElement.dataset.base + '/', location.href),
  ).href
  document.head.append(script)
}
