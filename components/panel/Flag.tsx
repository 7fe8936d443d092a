/** The round flag of a country, by its ISO 3166-1 alpha-2 code. The line it stands in says in words what it shows. */
export const Flag = ({ code }: { readonly code: string }) => (
  <img class="flag" src={`/flags/${code.toLowerCase()}.svg`} alt="" width="28" height="28" loading="lazy" />
);
