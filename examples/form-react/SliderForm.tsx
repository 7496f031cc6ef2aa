// A form for the five sliders. The state is what the visitor answered; everything else is computed from it.
import { useState, type FocusEvent } from 'react'
import {
  classifyPartial,
  isComplete,
  parsePanel,
  POSITIONS,
  SLIDER_IDS,
  type Panel,
  type PartialPanel,
  type Position,
  type SliderId,
} from 'schuifoefening'
import { explain } from 'schuifoefening/explain'
import { renderPanelSvg } from 'schuifoefening/render'
import { describeErrorsBySlider, type Texts } from 'schuifoefening/texts'

interface Props {
  readonly texts: Texts
  readonly onDone: (panel: Panel) => void
}

export const SliderForm = ({ texts, onDone }: Props) => {
  const [answers, setAnswers] = useState<PartialPanel>({})
  const [touched, setTouched] = useState<ReadonlySet<SliderId>>(new Set())

  const full = parsePanel(answers)
  const next = classifyPartial(answers).deciding[0]?.slider
  const messages = full._tag === 'Left' ? describeErrorsBySlider(full.left, texts) : {}
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setTouched(new Set(SLIDER_IDS))
        if (isComplete(answers)) onDone(answers)
      }}
    >
      {SLIDER_IDS.map((slider) => (
        <Slider
          key={slider}
          slider={slider}
          texts={texts}
          position={answers[slider]}
          error={touched.has(slider) ? messages[slider] : undefined}
          onChange={(position) => setAnswers({ ...answers, [slider]: position })}
          onLeave={() => setTouched(new Set([...touched, slider]))}
        />
      ))}
      {next && <p id="next">Kijk nu naar: {texts.sliders[next].label}</p>}
      <button>Klaar</button>
      <p id="headline" role="status">
        {explain(answers, { texts }).headline.text}
      </p>
      {/* Our own SVG: names in it are escaped, and it has a title and a description. */}
      <div dangerouslySetInnerHTML={{ __html: renderPanelSvg(answers, { texts }) }} />
    </form>
  )
}

interface SliderProps {
  readonly slider: SliderId
  readonly texts: Texts
  readonly position: Position | undefined
  readonly error: string | undefined
  readonly onChange: (position: Position) => void
  readonly onLeave: () => void
}

const Slider = ({ slider, texts, position, error, onChange, onLeave }: SliderProps) => (
  <fieldset
    aria-describedby={`${slider}-error`}
    onBlur={(event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) onLeave()
    }}
  >
    <legend>{texts.sliders[slider].label}</legend>
    {POSITIONS.map((one) => (
      <label key={one} title={texts.sliders[slider].meaning[one]}>
        <input
          type="radio"
          name={slider}
          value={one}
          checked={one === position}
          onChange={() => onChange(one)}
        />{' '}
        {texts.positions[one].label}
      </label>
    ))}
    <p id={`${slider}-error`}>{error}</p>
  </fieldset>
)
