/**
 * XML: elements built from names, attributes and children, with every text escaped.
 *
 * @module
 */

/** Attributes by name; those without a value are left out. */
export type Attributes = { readonly [name: string]: string | number | undefined }

/** An element. Its children are XML, made by this function or by {@link escapeXml}. */
export const element = (
  name: string,
  attributes: Attributes,
  ...children: ReadonlyArray<string>
): string => {
  const opening = Object.entries(attributes).reduce(
    (tag, [attribute, value]) =>
      value === undefined ? tag : `${tag} ${attribute}="${escapeXml(show(value))}"`,
    name,
  )
  return children.length === 0 ? `<${opening}/>` : `<${opening}>${children.join('')}</${name}>`
}

/** Escapes text for an element or a quoted attribute. It must be free of control characters. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, entityOf)

/** A character as a reference, in XML, HTML and Markdown. */
export const entityOf = (character: string): string => `&#${character.charCodeAt(0)};`

// Two decimals are finer than any screen.
const show = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value
