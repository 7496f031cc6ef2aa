/** The contrast of two colours after WCAG 2.2: 1 (equal) to 21 (black on white). */
export const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

const luminance = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/** A colour over another, so opaque. */
export const over = (top: string, ground: string, opacity: number): string =>
  `#${[1, 3, 5]
    .map((start) => {
      const [a = 0, b = 0] = [top, ground].map((colour) =>
        Number.parseInt(colour.slice(start, start + 2), 16),
      )
      return Math.round(a * opacity + b * (1 - opacity))
        .toString(16)
        .padStart(2, '0')
    })
    .join('')}`
