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

// In typedoc's menu an entry point is a link inside what opens its list, which readers of screens cannot reach: the
// link becomes the first of the list.
const menu = document.getElementById('tsd-nav-container')
const moveLinks = () => {
  for (const link of menu.querySelectorAll('summary > a')) {
    const name = document.createElement('span')
    name.append(...link.childNodes)
    const item = document.createElement('li')
    link.before(name)
    link.textContent = 'Overview'
    item.append(link)
    name.closest('details').querySelector('ul').prepend(item)
  }
}
if (menu !== null) {
  moveLinks() // typedoc may have been first
  new MutationObserver(moveLinks).observe(menu, { childList: true })
}

// Search matches parts of words, so that "de" or "in" would match nearly every page: those words are left out of what is
// searched for, and stay in the field.
const STOP =
  /^(.{1,2}|aan|als|bij|dat|der|die|dit|een|elk|en|er|hen|het|hoe|hun|ik|met|mijn|naar|niet|nog|om|op|te|tot|uit|van|voor|waar|wat|welk|welke|zijn|ander|onze|and|are|between|can|does|for|from|how|its|my|of|the|this|two|what|which|with|want|wil)$/i
const field = document.getElementById('tsd-search-input')
const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
if (field !== null && native !== undefined) {
  Object.defineProperty(field, 'value', {
    get: () => {
      const typed = native.get.call(field)
      const kept = typed.split(/\s+/).filter((word) => !STOP.test(word))
      return kept.length > 0 ? kept.join(' ') : typed
    },
    set: (value) => {
      native.set.call(field, value)
    },
  })
}
