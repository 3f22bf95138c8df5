import { sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey';
import { countAt, type Flow, orderOf, type Place, places } from '../domain/flows.ts';

/** The ground the flows may cover; names stand outside of it. */
export interface FlowGround {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface FlowBar {
  readonly place: Place;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Nothing leaves it, so its name stands beside it. */
  readonly isEnd: boolean;
}

export interface FlowRibbon extends Flow {
  /** The line along its middle; it is as wide as it carries applications. */
  readonly path: string;
  readonly width: number;
}

interface Node {
  readonly place: Place;
}
type Link = Omit<Flow, 'count'>;

const barWidth = 10;
/** Room for a line of text between two ends, however few they hold. */
const betweenEnds = 22;

/** Lays the flows out: the steps along the top, one after another, and what leaves falls away to the right. */
export function flowLayout(flows: readonly Flow[], ground: FlowGround) {
  const layout = sankey<Node, Link>()
    .nodeId(({ place }) => place)
    .nodeAlign(sankeyJustify)
    .nodeWidth(barWidth)
    .nodePadding(betweenEnds)
    .iterations(0)
    .nodeSort((one, other) => orderOf(one.place) - orderOf(other.place))
    .linkSort((one, other) => orderOf(one.to) - orderOf(other.to) || orderOf(other.from) - orderOf(one.from))
    .extent([
      [ground.left, ground.top],
      [ground.right, ground.bottom],
    ]);
  const graph = layout({
    nodes: places.filter((place) => countAt(flows, place) > 0).map((place) => ({ place })),
    links: flows.map(({ from, to, count }) => ({ from, to, source: from, target: to, value: count })),
  });
  // The library puts every column in the middle; a way that goes on straight is easier to follow.
  const filled = new Map<number, number>();
  for (const node of graph.nodes) {
    const top = filled.get(node.x0 ?? 0) ?? ground.top;
    const height = (node.y1 ?? 0) - (node.y0 ?? 0);
    node.y0 = top;
    node.y1 = top + height;
    filled.set(node.x0 ?? 0, node.y1 + betweenEnds);
  }
  layout.update(graph);
  const pathOf = sankeyLinkHorizontal<Node, Link>();
  return {
    bars: graph.nodes.map(
      ({ place, value = 0, x0 = 0, y0 = 0, y1 = 0, sourceLinks = [] }): FlowBar => ({
        place,
        count: value,
        x: x0,
        y: y0,
        width: barWidth,
        height: y1 - y0,
        isEnd: sourceLinks.length === 0,
      }),
    ),
    ribbons: graph.links.map(
      (link): FlowRibbon => ({
        from: link.from,
        to: link.to,
        count: link.value,
        path: pathOf(link) ?? '',
        width: link.width ?? 0,
      }),
    ),
  };
}
