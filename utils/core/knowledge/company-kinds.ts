const COMPANY = /company|airline|bank$|brand|retailer|maker|manufacturer|chain|store|record label|studio/;

/** Whether a kind of the records is a company's. */
export const isCompanyKind = (kind: string | null): boolean => COMPANY.test(kind ?? '');
