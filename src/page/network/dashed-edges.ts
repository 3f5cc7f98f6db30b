import { EdgeRectangleProgram } from 'sigma/rendering';

/** Length of a dash with its gap, and of the dash, in halves of the canvas. */
const [PERIOD, DASH] = ['0.022', '0.012'];

/** Edges that are drawn dashed: Sigma's straight ones, of which a part of each stretch is left out. */
export class DashedEdges extends EdgeRectangleProgram {
  override getDefinition(): ReturnType<EdgeRectangleProgram['getDefinition']> {
    const definition = super.getDefinition();
    return {
      ...definition,
      VERTEX_SHADER_SOURCE: begun(
        definition.VERTEX_SHADER_SOURCE,
        'v_along = a_positionCoef * length((u_matrix * vec3(a_positionEnd - a_positionStart, 0)).xy);',
      ),
      FRAGMENT_SHADER_SOURCE: begun(
        definition.FRAGMENT_SHADER_SOURCE,
        `#ifndef PICKING_MODE
        if (mod(v_along, ${PERIOD}) > ${DASH}) discard;
        #endif`,
      ),
    };
  }
}

/** A shader that does something first. */
function begun(shader: string, statement: string): string {
  const changed = shader.replace(
    /void main\((?:void)?\) \{/,
    (main) => `varying float v_along;\n${main}\n${statement}\n`,
  );
  if (changed === shader) throw new Error('the edges’ shader has no main that is known');
  return changed;
}
