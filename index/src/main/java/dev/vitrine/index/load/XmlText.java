package dev.vitrine.index.load;

import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The text of an element while it is read, which is XML by itself: the element names the
/// namespaces of all prefixes in it.
final class XmlText {
  private final XMLStreamReader reader;
  private final int limit;
  private final String opening;
  private final Map<String, String> namespaces = new TreeMap<>();
  private final StringBuilder rest = new StringBuilder();

  /// @param reader at the start of the element
  /// @param limit after how many characters no more is kept
  XmlText(XMLStreamReader reader, int limit) {
    this.reader = reader;
    this.limit = limit;
    opening = opening();
  }

  /// Adds what the reader is at.
  void add() {
    if (rest.length() > limit) {
      return;
    }
    switch (reader.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> rest.append(opening()).append('>');
      case XMLStreamConstants.END_ELEMENT -> rest.append("</").append(name()).append('>');
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          rest.append(escaped(reader.getText()));
      default -> {}
    }
  }

  String text() {
    var text = new StringBuilder(opening);
    namespaces.forEach(
        (prefix, uri) -> text.append(" xmlns:").append(prefix).append('=').append(uri));
    return text.append('>').append(rest).toString();
  }

  private String opening() {
    var tag = new StringBuilder("<").append(name());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name =
          name(
              reader.getAttributePrefix(i),
              reader.getAttributeNamespace(i),
              reader.getAttributeLocalName(i));
      tag.append(' ').append(name).append('=');
      tag.append(quoted(reader.getAttributeValue(i)));
    }
    return tag.toString();
  }

  private String name() {
    return name(reader.getPrefix(), reader.getNamespaceURI(), reader.getLocalName());
  }

  private String name(@Nullable String prefix, @Nullable String uri, String local) {
    if (prefix == null || prefix.isEmpty()) {
      return local;
    }
    if (uri != null && !prefix.equals("xml")) {
      namespaces.putIfAbsent(prefix, quoted(uri));
    }
    return prefix + ":" + local;
  }

  private static String quoted(String text) {
    return '"' + escaped(text).replace("\"", "&quot;") + '"';
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
