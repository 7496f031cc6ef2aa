import { createRoot } from 'react-dom/client'
import { panelKey } from 'schuifoefening'
import { nl } from 'schuifoefening/texts'
import { SliderForm } from './SliderForm.js'

const app = document.getElementById('app')
if (app !== null) {
  createRoot(app).render(<SliderForm texts={nl} onDone={(panel) => alert(panelKey(panel))} />)
}
