import { describe, expect, it } from 'vitest'
import { Checkbox, Choices } from '#app/components/ui/checkbox.tsx'
import { Field, JoinedField, Select, TextArea } from '#app/components/ui/field.tsx'
import { ErrorSummary, Form } from '#app/components/ui/form.tsx'
import { flawsOf, renderPage } from '#tests/components/render-page.tsx'

const reply = {
  values: { message: 'best <price>', quantity: 'one container', unit: 'SET', country: 'DE', password: 'secret-word', kind: ['b'] },
  errors: { message: ['Say a little more.'], unit: ['Choose a unit.'] },
  summary: ['The listing was paused.'],
}

const page = (
  <>
    <ErrorSummary reply={reply} />
    <Form reply={reply} values={{ sample: 'on' }} hidden={{ clientKey: 'k1', next: null }}>
      <TextArea name="message" label="Message" hint="What it is for" required />
      <JoinedField name="quantity" label="Quantity" select={{ name: 'unit', label: 'Unit', choices: [{ value: 'SET', label: 'sets' }] }} />
      <Select name="country" label="Country" blank="" choices={[{ value: 'DE', label: 'Germany' }]} />
      <Field name="password" type="password" label="Password" />
      <Choices name="kind" legend="Kind" choices={['a', 'b'].map((value) => ({ value, label: value }))} />
      <Checkbox name="sample" label="Sample" />
    </Form>
  </>
)
const html = renderPage(page)

describe('a form that was refused', () => {
  it('keeps what was typed, chosen and ticked, and forgets the password', () => {
    expect(html).toContain('best &lt;price&gt;</textarea>')
    expect(html).toContain('value="one container"')
    expect(html).toContain('<option value="DE" selected="">')
    expect(html).toMatch(/name="kind" checked="" value="b"/)
    expect(html).not.toContain('secret-word')
  })

  it('leaves unticked what was ticked at first and is now not', () => {
    expect(html).toMatch(/<input type="checkbox" id="sample" name="sample" value="on"\/>/)
  })

  it('counts everything that is wrong and leads to each field', () => {
    expect(html).toContain('<bdi dir="ltr">3</bdi> things need another look')
    expect(html).toContain('<a href="#message">Say a little more.</a>')
    expect(html).toContain('<a href="#unit">Choose a unit.</a>')
    expect(html).toContain('The listing was paused.')
  })

  it('says at the field what is wrong, to the eye and to the ear', () => {
    expect(html).toMatch(/<textarea[^>]*aria-describedby="message-hint message-wrong" aria-invalid="true"/)
    expect(html).toContain('id="message-wrong"')
    expect(html).toMatch(/<select[^>]*name="unit"[^>]*aria-invalid="true"/)
    expect(flawsOf(html)).toEqual([])
  })

  it('returns hidden fields as rendered and leaves out those without a value', () => {
    expect(html).toContain('<input type="hidden" name="clientKey" value="k1"/>')
    expect(html).not.toContain('name="next"')
  })

  it('says nothing when nothing is wrong', () => {
    expect(renderPage(<ErrorSummary reply={null} />)).toBe('')
    expect(renderPage(<ErrorSummary reply={{ values: {}, errors: {} }} />)).toBe('')
  })
})
