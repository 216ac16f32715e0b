package board;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Query trees as Lucene queries. */
final class Trees {
  private static final float TITLE_WEIGHT = 5;
  private final long now;

  Trees(long now) {
    this.now = now;
  }

  /** All parts must hold; nothing is scored. */
  Query all(List<JsonNode> parts) {
    if (parts.isEmpty()) return new MatchAllDocsQuery();
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    boolean positive = false;
    for (JsonNode part : parts) {
      boolean not = part.has("not");
      builder.add(tree(not ? part.get("not") : part), not ? Occur.MUST_NOT : Occur.FILTER);
      positive |= !not;
    }
    if (!positive) builder.add(new MatchAllDocsQuery(), Occur.FILTER);
    return builder.build();
  }

  /** All parts must hold; words count for the order, more in titles. */
  Query scored(List<JsonNode> parts, JsonNode words) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    builder.add(all(parts), Occur.FILTER);
    for (JsonNode word : words) {
      builder.add(new TermQuery(new Term("all", word.asText())), Occur.SHOULD);
      builder.add(new BoostQuery(new TermQuery(new Term("title", word.asText())), TITLE_WEIGHT), Occur.SHOULD);
    }
    return builder.build();
  }

  private Query tree(JsonNode node) {
    String kind = node.fieldNames().next();
    JsonNode value = node.get(kind);
    switch (kind) {
      case "and":
        return group(value, Occur.FILTER);
      case "or":
        return group(value, Occur.SHOULD);
      case "not":
        return new BooleanQuery.Builder()
            .add(new MatchAllDocsQuery(), Occur.FILTER)
            .add(tree(value), Occur.MUST_NOT)
            .build();
      case "words":
        return words(node.get("field").asText(), value);
      case "prefix":
        return new PrefixQuery(new Term("words", value.asText()));
      case "facts":
        return any(value);
      case "reach":
        return DoublePoint.newRangeQuery("reach", value.asDouble(), Double.POSITIVE_INFINITY);
      case "experience":
        return DoublePoint.newRangeQuery("experience", Double.NEGATIVE_INFINITY, value.asDouble());
      case "posted":
      case "firstSeen":
        return LongPoint.newRangeQuery(kind, now - value.asLong() + 1, Long.MAX_VALUE);
      default:
        throw new IllegalArgumentException(kind);
    }
  }

  private Query group(JsonNode parts, Occur occur) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    for (JsonNode part : parts) builder.add(tree(part), occur);
    return builder.build();
  }

  private Query any(JsonNode facts) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    for (JsonNode fact : facts) builder.add(new TermQuery(new Term("facts", fact.asText())), Occur.SHOULD);
    return builder.build();
  }

  private Query words(String field, JsonNode terms) {
    if (terms.size() == 1) return new TermQuery(new Term(field, terms.get(0).asText()));
    PhraseQuery.Builder builder = new PhraseQuery.Builder();
    for (JsonNode term : terms) builder.add(new Term(field, term.asText()));
    return builder.build();
  }
}
