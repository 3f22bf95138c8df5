/** A drawing as a file of its own: with a ground, and colours in place of the names this page has for them. */
export function savedSvg(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { width, height } = savedSize(drawing);
  const place = { x: -margin, y: -margin, width, height };
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  write(ground, { ...place, fill: 'var(--surface)' });
  copy.prepend(ground);
  write(copy, { width, height, viewBox: Object.values(place).join(' '), 'font-size': fontSize });
  const style = getComputedStyle(drawing);
  return new XMLSerializer()
    .serializeToString(copy)
    .replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) =>
      style.getPropertyValue(name).trim().replaceAll('"', "'"),
    );
}

/** Other programs have other letters, often wider ones: they are a little smaller, with more room at the end of lines. */
const fontSize = 12;
const roomForLetters = 24;
const margin = 16;

function savedSize(drawing: SVGSVGElement) {
  const size = (side: 'width' | 'height') => Number(drawing.getAttribute(side)) + 2 * margin;
  return { width: size('width') + roomForLetters, height: size('height') };
}

function write(element: SVGElement, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** Fine enough for print and for screens with small dots. */
const dots = 3;

/** The same as dots. It is drawn from text in the page, so nothing is fetched. */
export async function savedPng(drawing: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(savedSvg(drawing))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const { width, height } = savedSize(drawing);
  canvas.width = width * dots;
  canvas.height = height * dots;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the drawing holds no dots'))), 'image/png'),
  );
}
