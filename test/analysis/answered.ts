// What is on the right side of an answer; throws the reason when there is none.
export const answered = <A>(
  answer:
    | { readonly _tag: 'Left'; readonly left: { readonly reason: string } }
    | { readonly _tag: 'Right'; readonly right: A },
): A => {
  if (answer._tag === 'Left') throw new Error(answer.left.reason)
  return answer.right
}
