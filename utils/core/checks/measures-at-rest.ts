/** Measures that keep their value until somebody builds: a record of any earlier date speaks for today. */
const AT_REST: ReadonlySet<string> = new Set(['capacity', 'area', 'height', 'length', 'depth', 'width', 'distance']);

/** Amounts at one moment that move slowly: a record within a year before is still held against the text, hedge and all. */
export const isAtRest = (measure: string): boolean => AT_REST.has(measure);
