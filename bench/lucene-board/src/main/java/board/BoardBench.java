package board;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.store.FSDirectory;

/** Runs the requests of queries.ndjson over an index of docs.ndjson: folder, postings to warm up with, values a facet. */
public final class BoardBench {
  static final String[] DIMENSIONS = {
    "country", "region", "city", "remote", "workplace", "seniority", "family", "type", "skill", "company", "department",
    "pay", "visa", "lang", "source"
  };
  private static final Sort NEWEST = new Sort(new SortField("age", SortField.Type.LONG, true));
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final IndexSearcher searcher;
  private final SortedSetDocValuesReaderState facetState;
  private final Trees trees;
  private final int page;

  private BoardBench(DirectoryReader reader, long now, int page) throws Exception {
    this.searcher = new IndexSearcher(reader);
    FacetsConfig config = Documents.facets();
    this.facetState = new DefaultSortedSetDocValuesReaderState(reader, config);
    this.trees = new Trees(now);
    this.page = page;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    long now = Long.parseLong(args[1]);
    Path index = folder.resolve("lucene");
    long start = System.nanoTime();
    if (!Files.exists(index.resolve("done"))) Documents.write(folder.resolve("docs.ndjson"), index);
    double built = (System.nanoTime() - start) / 1e9;
    List<JsonNode> requests = read(folder.resolve("queries.ndjson"));
    try (FSDirectory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      BoardBench bench = new BoardBench(reader, now, 20);
      for (JsonNode request : requests) bench.run(request, true);
      System.out.println(bench.measured(requests, true, built, sizeOf(index)));
      System.out.println(bench.measured(requests, false, built, sizeOf(index)));
    }
  }

  private String measured(List<JsonNode> requests, boolean facets, double built, long bytes) throws Exception {
    double[] cpu = new double[requests.size()];
    double[] wall = new double[requests.size()];
    int wrong = 0;
    for (int i = 0; i < requests.size(); i++) {
      long wallStart = System.nanoTime();
      long start = THREADS.getCurrentThreadCpuTime();
      int total = run(requests.get(i), facets);
      cpu[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
      wall[i] = (System.nanoTime() - wallStart) / 1e6;
      if (total != requests.get(i).get("total").asInt()) {
        wrong++;
        if (wrong < 5) System.err.println(total + " instead of " + requests.get(i));
      }
    }
    Arrays.sort(cpu);
    Arrays.sort(wall);
    int n = cpu.length;
    return String.format(
        Locale.ROOT,
        "{\"facets\":%b,\"p50\":%.3f,\"p90\":%.3f,\"p99\":%.3f,\"max\":%.3f,\"mean\":%.3f,\"wallP50\":%.3f,\"wallP99\":%.3f,\"wrong\":%d,\"build\":%.1f,\"bytes\":%d}",
        facets, cpu[n / 2], cpu[n * 9 / 10], cpu[n * 99 / 100], cpu[n - 1], Arrays.stream(cpu).average().orElse(0),
        wall[n / 2], wall[n * 99 / 100], wrong, built, bytes);
  }

  /** One request: the exact total, the first page, and the counts of all filters. */
  private int run(JsonNode request, boolean facets) throws Exception {
    List<JsonNode> parts = new ArrayList<>();
    request.get("parts").forEach(parts::add);
    boolean best = request.get("sort").asText().equals("best");
    Query query = best ? trees.scored(parts, request.get("scored")) : trees.all(parts);
    TopDocsCollector<?> top =
        best
            ? TopScoreDocCollector.create(page, Integer.MAX_VALUE)
            : TopFieldCollector.create(NEWEST, page, Integer.MAX_VALUE);
    if (!facets) {
      searcher.search(query, top);
      return (int) top.topDocs().totalHits.value;
    }
    FacetsCollector results = new FacetsCollector();
    searcher.search(query, MultiCollector.wrap(top, results));
    SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(facetState, results);
    JsonNode own = request.get("own");
    for (String dimension : DIMENSIONS) if (!own.has(dimension)) counts.getTopChildren(10, dimension);
    for (Iterator<Map.Entry<String, JsonNode>> each = own.fields(); each.hasNext(); ) {
      Map.Entry<String, JsonNode> field = each.next();
      List<JsonNode> others = new ArrayList<>(parts);
      others.remove(field.getValue().asInt());
      FacetsCollector without = new FacetsCollector();
      searcher.search(trees.all(others), without);
      new SortedSetDocValuesFacetCounts(facetState, without).getTopChildren(10, field.getKey());
    }
    return (int) top.topDocs().totalHits.value;
  }

  private static List<JsonNode> read(Path file) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> rows = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) rows.add(mapper.readTree(line));
    }
    return rows;
  }

  private static long sizeOf(Path folder) throws Exception {
    try (var files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
