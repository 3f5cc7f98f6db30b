import { EdgeRectangleProgram } from 'sigma/rendering';

/** Length of a dash with its gap, and of the dash alone, as a share of half the canvas. */
const [PERIOD, DASH] = ['0.022', '0.012'];

/** Dashed edges: Sigma's straight ones with gaps. */
export class DashedEdges extends EdgeRectangleProgram {
  override getDefinition(): ReturnType<EdgeRectangleProgram['getDefinition']> {
    const definition = super.getDefinition();
    return {
      ...definition,
      VERTEX_SHADER_SOURCE: withFirst(
        definition.VERTEX_SHADER_SOURCE,
        'v_along = a_positionCoef * length((u_matrix * vec3(a_positionEnd - a_positionStart, 0)).xy);',
      ),
      FRAGMENT_SHADER_SOURCE: withFirst(
        definition.FRAGMENT_SHADER_SOURCE,
        `#ifndef PICKING_MODE
        if (mod(v_along, ${PERIOD}) > ${DASH}) discard;
        #endif`,
      ),
    };
  }
}

/** A shader with a statement at the beginning of its `main`. */
function withFirst(shader: string, statement: string): string {
  const changed = shader.replace(
    /void main\((?:void)?\) \{/,
    (main) => `varying float v_along;\n${main}\n${statement}\n`,
  );
  if (changed === shader) throw new Error('the edge shader has no main function');
  return changed;
}
