/** The domain of an address, alone or as in `Name <address>`, as it is written there. The text itself where there is no @. */
export const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).replace(/>?\s*$/, '');
