package board;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;

/** Postings as Lucene documents. Words come analysed, so that both engines see the same. */
final class Documents {
  private static final FieldType WORDS = new FieldType();

  static {
    WORDS.setIndexOptions(IndexOptions.DOCS);
    WORDS.setTokenized(true);
    WORDS.setOmitNorms(true);
    WORDS.freeze();
  }

  private Documents() {}

  static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    for (String dimension : BoardBench.DIMENSIONS) config.setMultiValued(dimension, true);
    return config;
  }

  /** One segment, ordered newest first. */
  static void write(Path docs, Path index) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    FacetsConfig facets = facets();
    IndexWriterConfig config = new IndexWriterConfig(analyzer());
    config.setRAMBufferSizeMB(512);
    config.setIndexSort(new Sort(new SortField("age", SortField.Type.LONG, true)));
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, config);
        BufferedReader reader = Files.newBufferedReader(docs)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        writer.addDocument(facets.build(documentOf(mapper.readTree(line))));
      }
      writer.forceMerge(1);
      writer.commit();
    }
    Files.createFile(index.resolve("done"));
  }

  private static Document documentOf(JsonNode row) {
    Document document = new Document();
    document.add(new TextField("title", row.get("title").asText(), Field.Store.NO));
    for (JsonNode part : row.get("parts")) document.add(new TextField("all", part.asText(), Field.Store.NO));
    document.add(new Field("words", row.get("words").asText(), WORDS));
    for (JsonNode fact : row.get("facts")) document.add(new StringField("facts", fact.asText(), Field.Store.NO));
    document.add(new StringField("id", row.get("id").asText(), Field.Store.YES));
    document.add(new NumericDocValuesField("age", row.get("age").asLong()));
    document.add(new LongPoint("firstSeen", row.get("firstSeen").asLong()));
    if (!row.get("posted").isNull()) document.add(new LongPoint("posted", row.get("posted").asLong()));
    if (!row.get("reach").isNull()) document.add(new DoublePoint("reach", row.get("reach").asDouble()));
    if (!row.get("experience").isNull()) document.add(new DoublePoint("experience", row.get("experience").asDouble()));
    for (JsonNode offer : row.get("offers")) {
      document.add(new SortedSetDocValuesFacetField(offer.get(0).asText(), offer.get(1).asText()));
    }
    return document;
  }

  /** Splits at blanks; parts of a posting stand far apart, so that phrases do not cross them. */
  private static Analyzer analyzer() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new WhitespaceTokenizer(10_000));
      }

      @Override
      public int getPositionIncrementGap(String field) {
        return 100;
      }
    };
  }
}
