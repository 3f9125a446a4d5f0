package dev.vitrine.index.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// A Merchant Center product feed with a header line and a product a line, separated by tabs. The
/// header may come again.
record MerchantTable(Path file) implements Source {
  /// Whether a line is the header of such a feed.
  static boolean heads(String line) {
    List<String> names = names(line);
    return names.contains("id") && names.contains("title");
  }

  @Override
  public void read(Consumer<Row> taker) throws IOException {
    MerchantGroups.join(this::each, taker);
  }

  /// Where groups are not known whole, they come earlier.
  @Override
  public boolean steady() {
    return false;
  }

  private void each(Consumer<MerchantGroups.Entry> taker) throws IOException {
    try (var lines = new Lines(file)) {
      String head = lines.next() ? lines.text() : "";
      List<String> names = names(head);
      while (lines.next()) {
        if (headsAgain(lines.text(), names)) {
          head = lines.text();
          names = names(head);
        } else if (!lines.text().isBlank()) {
          taker.accept(entry(lines, head, names));
        }
      }
    }
  }

  /// Whether a line is a header once more, as where small tables were put together; it holds for
  /// the lines below.
  private static boolean headsAgain(String line, List<String> names) {
    int tab = line.indexOf('\t');
    return tab >= 0
        && names(line.substring(0, tab)).getFirst().equals(names.getFirst())
        && heads(line);
  }

  private static MerchantGroups.Entry entry(Lines lines, String head, List<String> names) {
    List<String> cells = cells(lines.text());
    String refusal = lines.refusal();
    if (refusal.isEmpty() && cells.size() > names.size()) {
      refusal = "line: " + cells.size() + " columns, the header has " + names.size();
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(cells.size(), names.size()); i++) {
      if (!cells.get(i).isBlank()) {
        values.computeIfAbsent(names.get(i), _ -> new ArrayList<>(1)).add(cells.get(i).strip());
      }
    }
    return new MerchantGroups.Entry(
        lines.number(), values, refusal, head, lines.text(), lines.at());
  }

  /// Column names in one spelling: `Image link` and `g:image_link` are `image_link`.
  private static List<String> names(String header) {
    var names = new ArrayList<String>();
    for (String name : cells(header)) {
      names.add(MerchantItem.fieldName(name.toLowerCase(Locale.ROOT)));
    }
    return names;
  }

  /// Cells of a line; one in quotation marks loses them, and doubled ones inside become one.
  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    for (String cell : line.split("\t", -1)) {
      boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
      cells.add(quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell);
    }
    return cells;
  }

  @Override
  public String form() {
    return "Merchant Center feed, tab-separated";
  }
}
