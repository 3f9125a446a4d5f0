package dev.vitrine.index.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A Merchant Center product feed in XML: `item` of RSS or `entry` of Atom, its fields with the
/// prefix `g` or without. Document types and entities are refused.
///
/// @param bare whether items stand one after another with no element around them
record MerchantXml(Path file, boolean bare) implements Source {
  private static final int TEXT_LIMIT = 1 << 20;

  @Override
  public void read(Consumer<Row> taker) throws IOException {
    MerchantGroups.join(this::each, taker);
  }

  /// Where groups are not known whole, they come earlier.
  @Override
  public boolean steady() {
    return false;
  }

  @Override
  public String form() {
    return "Merchant Center feed, XML";
  }

  private void each(Consumer<MerchantGroups.Entry> taker) throws IOException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (Bytes bytes = Bytes.open(file)) {
      InputStream in = bare ? surrounded(bytes.stream()) : bytes.stream();
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw new IOException(
              "line " + line(reader) + ": a document type is not allowed in a feed");
        }
        if (event == XMLStreamConstants.START_ELEMENT && starts(reader.getLocalName())) {
          taker.accept(entry(reader, bytes));
        }
      }
      reader.close();
    } catch (XMLStreamException e) {
      var where = e.getLocation();
      throw new IOException(
          (where == null ? "" : "line " + where.getLineNumber() + ": ") + "not XML any more", e);
    }
  }

  /// Whether the beginning of a file is an item without an element around it.
  static boolean isBare(String head) {
    return head.startsWith("<item") || head.startsWith("<entry");
  }

  private static InputStream surrounded(InputStream items) {
    return new SequenceInputStream(
        Collections.enumeration(List.of(bytes("<items>"), items, bytes("</items>"))));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean starts(String element) {
    return element.equals("item") || element.equals("entry");
  }

  private static long line(XMLStreamReader reader) {
    return reader.getLocation().getLineNumber();
  }

  private static MerchantGroups.Entry entry(XMLStreamReader reader, Bytes bytes)
      throws XMLStreamException {
    long line = line(reader);
    Map<String, List<String>> values = new LinkedHashMap<>();
    Deque<String> path = new ArrayDeque<>();
    var text = new StringBuilder();
    var raw = new XmlText(reader, Reject.RAW_LIMIT);
    int size = 0;
    while (true) {
      int event = reader.next();
      raw.add();
      if (event == XMLStreamConstants.START_ELEMENT) {
        path.addLast(MerchantItem.fieldName(reader.getLocalName()));
        text.setLength(0);
        String href = reader.getAttributeValue(null, "href");
        text.append(href == null ? "" : href);
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        size += reader.getTextLength();
        text.append(size > TEXT_LIMIT ? "" : reader.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (path.isEmpty()) {
          break;
        }
        String name = String.join(".", path).toLowerCase(Locale.ROOT);
        path.removeLast();
        if (!text.toString().isBlank()) {
          values.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(text.toString().strip());
        }
        text.setLength(0);
      }
    }
    String refusal = size > TEXT_LIMIT ? "item: longer than " + TEXT_LIMIT + " characters" : "";
    return new MerchantGroups.Entry(line, values, refusal, "", raw.text(), bytes.at());
  }
}
