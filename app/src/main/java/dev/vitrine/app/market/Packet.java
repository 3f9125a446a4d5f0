package dev.vitrine.app.market;

import java.util.function.Consumer;

/// A JSON object with one list that is sent whenever it is full: of so many members or so many
/// characters. For one thread.
final class Packet {
  private static final String END = "]}";

  private final String begin;
  private final int most;
  private final int longest;
  private final Consumer<String> send;
  private final StringBuilder json = new StringBuilder();
  private int size;

  /// @param begin how the object begins, up to its list
  /// @param most members
  /// @param longest text; a single member may be longer
  Packet(String begin, int most, int longest, Consumer<String> send) {
    this.begin = begin;
    this.most = most;
    this.longest = longest;
    this.send = send;
  }

  /// Puts a member in, after what is full is sent.
  void add(String member) {
    if (size == most || (size > 0 && json.length() + member.length() > longest)) {
      send();
    }
    json.append(size == 0 ? begin : ",").append(member);
    size++;
  }

  /// Sends what there is.
  void send() {
    if (size > 0) {
      String whole = json.append(END).toString();
      json.setLength(0);
      size = 0;
      send.accept(whole);
    }
  }
}
