/** Id of the record that explains a measure. */
export const measureRecord = (property: string): string => `measure-${property}`;
