import { expect, test } from 'vitest';
import { htmlText } from './html-text.ts';

test('layout tables read line by line, headings keep their case', () => {
  expect(
    htmlText('<h1>Hello Mira</h1><table><tr><td>One</td></tr><tr><td>Role:</td><td>Two</td></tr></table>'),
  ).toMatch(/^Hello Mira\s+One\s*\nRole: Two$/);
});

test.each([
  '<span style="display: none">junk</span>',
  '<div style="color:red;DISPLAY:NONE;max-height:0px">junk</div>',
  '<div style="mso-hide:all">junk</div>',
  "<div class=x style='visibility: hidden'>junk</div>",
  '<div class=x style=display:none>junk</div>',
  '<p hidden>junk</p>',
  '<title>junk</title>',
  '<script>junk</script>',
  '<img alt="junk" src="https://x.example/p.gif">',
])('what nobody sees is no text: %s', (hidden) => {
  expect(htmlText(`<body>${hidden}<p>Seen</p></body>`)).toBe('Seen');
});

test.each([
  '<p style="color:red" title="display:none">Seen</p>',
  '<p>Seen</p style="display:none">',
  '<p>Seen',
])('what only looks hidden is seen: %s', (shown) => {
  expect(htmlText(`<body>${shown}</body>`)).toBe('Seen');
});

test('20 000 nested boxes do not stop the reading', () => {
  const depth = 20_000;
  expect(htmlText(`<p>Before</p>${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}`)).toContain('Before');
});
