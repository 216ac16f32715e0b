import { clausesOf, type Clause, type Query } from '../../tree/index.js';
import { addAll, allBits, complement, noBits, setBit, type Bits } from '../store/sets/bits.js';
import type { BoardDictionary } from '../store/words/board-dictionary.js';
import { evaluatePlan } from './evaluate-plan.js';
import { silence } from '../store/words/fact-offers.js';
import { planOf } from './plan.js';
import type { BoardSegment } from '../store/segments/board-segment.js';

/** The documents that say something about what a part of a query asks for: a clause of it is true or false, not unknown. */
export function knownTo(part: Query, segment: BoardSegment, dictionary: BoardDictionary): Bits {
  const known = noBits(segment.docs);
  for (const clause of clausesOf(part)) addAll(known, knownToClause(clause, segment, dictionary));
  return known;
}

function knownToClause(clause: Clause, segment: BoardSegment, dictionary: BoardDictionary): Bits {
  const { columns, docs } = segment;
  switch (clause.kind) {
    case 'text':
      return allBits(docs);
    case 'value': {
      const silent = dictionary.facts.find(silence(clause.field));
      const holds = evaluatePlan(planOf(clause, dictionary), segment, 0);
      const facts = silent === undefined ? [] : [silent];
      addAll(holds, complement(evaluatePlan({ kind: 'facts', facts }, segment, 0), docs));
      return holds;
    }
    case 'ceiling': {
      const currency = clause.currency === null ? null : dictionary.findCurrency(clause.currency);
      return where(docs, (doc) => {
        const fits = currency === null || columns.currency[doc]! >>> 1 === currency;
        return fits && !Number.isNaN(columns.start[doc]);
      });
    }
    case 'salary': {
      const currency = clause.currency === null ? null : dictionary.findCurrency(clause.currency);
      return where(docs, (doc) => {
        const fits = currency === null || columns.currency[doc]! >>> 1 === currency;
        const reach = columns.reach[doc]!;
        const isOpenTop = (columns.currency[doc]! & 1) === 1;
        return fits && (isOpenTop ? reach >= clause.floor : !Number.isNaN(reach));
      });
    }
    case 'reposted':
      return allBits(docs);
    case 'experience':
      return where(docs, (doc) => !Number.isNaN(columns.experience[doc]));
    case 'age':
      return clause.field === 'posted'
        ? where(docs, (doc) => !Number.isNaN(columns.posted[doc]))
        : allBits(docs);
  }
}

function where(docs: number, test: (doc: number) => boolean): Bits {
  const found = noBits(docs);
  for (let doc = 0; doc < docs; doc += 1) if (test(doc)) setBit(found, doc);
  return found;
}
