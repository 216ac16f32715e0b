const ADDRESS = /[^\s"'<>()]+@[^\s"'<>()]+/g;

/** A text without what may be somebody's mail address: words and quotes of postings may hold one. */
export const withoutAddresses = (text: string): string => text.replace(ADDRESS, '(address)');
