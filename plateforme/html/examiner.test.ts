import { expect, test } from 'vitest'
import { examiner } from './examiner.ts'

test('a sound page has nothing to say', () => {
  expect(
    examiner('<h1>A</h1><h2 id="b">B</h2><a href="#b">B</a><label for="c">C</label><input id="c" name="c">'),
  ).toEqual([])
})

test.each([
  ['<h2>A</h2>', ['0 h1', 'h2 après h0']],
  ['<h1>A</h1><h3>B</h3>', ['h3 après h1']],
  ['<h1 id="a">A</h1><p id="a">', ['id en double : a']],
  ['<h1>A</h1><a href="#a">A</a>', ['le lien #a ne mène nulle part']],
  ['<h1>A</h1><input name="a" required>', ['champ sans libellé : a']],
  ['<h1>A</h1><p style="color:red">', ['style ou script dans la page : <p>']],
  ['<h1>A</h1><script>a()</script>', ['style ou script dans la page : <script>']],
])('%s', (html, defauts) => expect(examiner(html)).toEqual(defauts))
