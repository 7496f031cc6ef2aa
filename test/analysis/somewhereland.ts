// "Somewhereland", the example of the ScenarioWizard manual (Weimer-Jehle), figure 2-2: rows are
// source states, columns the states of the other descriptors in order, own block left out.

const sizes = { A: 3, B: 3, C: 3, D: 2, E: 3, F: 3 }

const rows: { readonly [state: string]: string } = {
  A1: '-2 1 1 0 0 0 0 0 -2 1 1 0 0 0',
  A2: '2 1 -3 -2 -1 3 -2 2 0 0 0 2 -1 -1',
  A3: '0 0 0 0 2 -2 3 -3 2 -1 -1 -2 2 0',
  B1: '0 0 0 -2 1 1 0 0 0 0 0 0 0 0',
  B2: '0 0 0 0 1 -1 0 0 1 0 -1 0 0 0',
  B3: '3 -1 -2 3 0 -3 0 0 3 -1 -2 -2 1 1',
  C1: '2 1 -3 0 0 0 -2 2 -3 1 2 0 0 0',
  C2: '-1 2 -1 0 0 0 0 0 0 0 0 0 0 0',
  C3: '0 0 0 0 0 0 -2 2 3 -1 -2 0 0 0',
  D1: '0 0 0 0 0 0 0 0 0 3 -1 -2 -2 1 1',
  D2: '0 -3 3 0 0 0 0 0 0 -3 1 2 2 -1 -1',
  E1: '0 0 0 0 0 0 -2 -1 3 0 0 2 -1 -1',
  E2: '0 0 0 -1 0 1 1 1 -2 0 0 -1 0 1',
  E3: '2 -1 -1 -3 1 2 3 0 -3 0 0 -2 -1 3',
  F1: '0 3 -3 0 0 0 -3 0 3 -3 3 -2 1 1',
  F2: '1 -2 1 0 0 0 -1 2 -1 2 -2 2 -1 -1',
  F3: '0 0 0 0 0 0 -1 2 -1 1 -1 2 -1 -1',
}

const descriptors = Object.entries(sizes).map(([id, size]) => ({
  id,
  states: Array.from({ length: size }, (_, index) => `${id}${index + 1}`),
}))

export const somewhereland = {
  descriptors,
  judgements: descriptors.flatMap(({ id: from, states }) => {
    let start = 0
    return descriptors
      .filter(({ id }) => id !== from)
      .map(({ id: to, states: targets }) => {
        const end = start + targets.length
        const impacts = states.map((state) =>
          (rows[state] ?? '').split(' ').map(Number).slice(start, end),
        )
        start = end
        return { from, to, impacts }
      })
  }),
}
