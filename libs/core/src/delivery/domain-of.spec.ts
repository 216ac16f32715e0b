import { domainOf } from './domain-of.js';

it.each([
  ['ada@reader.example', 'reader.example'],
  ['Example Board <alerts@board.example> ', 'board.example'],
  ['"Ada @ home" <ada@Reader.example>', 'Reader.example'],
  ['localhost', 'localhost'],
])('the domain of %j is %j', (address, domain) => {
  expect(domainOf(address)).toBe(domain);
});
