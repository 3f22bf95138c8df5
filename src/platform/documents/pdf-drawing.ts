import { DomUtils, type parseDocument } from 'htmlparser2';
import type { Content } from 'pdfmake';

type Drawing = Extract<ReturnType<typeof parseDocument>['children'][number], { attribs: object }>;

/** Words that show when a mouse rests, and pictures from elsewhere. */
const leftOut = ['title', 'image'];

/** As wide as the lines of an A4 page are, in points. */
const pageWidth = 499;

/** An SVG as a PDF draws it: with colours in place of their names, and without what the library does not know. */
export function pdfDrawing(drawing: Drawing, colors: Readonly<Record<string, string>>): Content {
  for (const each of DomUtils.getElementsByTagName((name) => leftOut.includes(name), drawing)) {
    DomUtils.removeElement(each);
  }
  for (const each of DomUtils.getElementsByTagName(() => true, drawing)) {
    const { attribs } = each;
    // A light edge under letters would be drawn over them.
    if (attribs['paint-order'] === 'stroke') {
      for (const name of ['stroke', 'stroke-width', 'stroke-linejoin', 'paint-order']) delete attribs[name];
    }
    if (attribs['font-weight'] === '600') attribs['font-weight'] = 'bold';
  }
  delete drawing.attribs['font-family'];
  drawing.attribs.xmlns = 'http://www.w3.org/2000/svg';
  const svg = DomUtils.getOuterHTML(drawing, { xmlMode: true }).replace(
    /var\((--[\w-]+)\)/g,
    (_, name: string) => colors[name] ?? 'black',
  );
  return { svg, width: pageWidth };
}
