/** The name a measure goes by on record and in message keys: "prison population" is `prison-population`, "GDP" `gdp`. */
export const measureProperty = (measure: string): string => measure.toLowerCase().replaceAll(' ', '-');
