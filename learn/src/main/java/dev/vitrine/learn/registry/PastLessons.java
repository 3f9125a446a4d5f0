package dev.vitrine.learn.registry;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The last lessons of a catalogue in a file of a line each, which is whole or as it was. One
/// program writes it at a time. A lesson whose program ended is told as broken off from the next
/// one on. Read by any number of threads; of writers the book of lessons lets one in.
public final class PastLessons {
  /// So many are kept.
  public static final int KEPT = 50;

  private static final int FIELDS = 9;
  private static final int LONGEST_NOTE = 1_000;

  private final Path file;

  /// @param folder of the registry, which is made where it is missing
  PastLessons(Path folder) {
    file = folder.resolve("lessons");
  }

  /// The lessons there were, the latest last.
  public synchronized List<PastLesson> held() {
    var held = new ArrayList<PastLesson>();
    try {
      if (Files.isRegularFile(file)) {
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
            .lines()
            .forEach(line -> read(line).ifPresent(held::add));
      }
    } catch (IOException e) {
      throw new VitrineException(Kind.CORRUPT, file + ": cannot be read: " + e, e);
    }
    return held;
  }

  /// Notes that a lesson begins; those before it are over.
  ///
  /// @param at when, in milliseconds since 1970
  public synchronized PastLesson begun(long at, String by) {
    List<PastLesson> all = new ArrayList<>(held().stream().map(PastLesson::orBrokenOff).toList());
    int number = all.isEmpty() ? 1 : all.getLast().number() + 1;
    var begun = new PastLesson(number, at, 0, PastLesson.Outcome.RUNNING, "", 0, 0, by, "");
    all.add(begun);
    write(all);
    return begun;
  }

  /// Notes how a lesson ended; nothing where it is not known, as its catalogue was dropped. What
  /// the shop tried in vain and tries in vain again is told once, so that it crowds out nothing.
  public synchronized void ended(PastLesson lesson) {
    List<PastLesson> all = held();
    if (all.stream().anyMatch(one -> one.number() == lesson.number())) {
      var others = all.stream().filter(one -> one.number() != lesson.number());
      write(Stream.concat(others.filter(one -> !again(one, lesson)), Stream.of(lesson)).toList());
    }
  }

  /// Whether a lesson failed right before another one that failed just so.
  private static boolean again(PastLesson before, PastLesson lesson) {
    return before.number() == lesson.number() - 1
        && before.outcome() == PastLesson.Outcome.FAILED
        && lesson.outcome() == PastLesson.Outcome.FAILED
        && before.by().equals(Registry.SHOP)
        && lesson.by().equals(Registry.SHOP)
        && before.note().equals(plain(lesson.note()));
  }

  private void write(List<PastLesson> all) {
    var text = new StringBuilder();
    all.subList(Math.max(0, all.size() - KEPT), all.size())
        .forEach(one -> text.append(line(one)).append('\n'));
    Path beside = file.resolveSibling("lessons.new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (FileChannel out =
          FileChannel.open(
              beside,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new VitrineException(Kind.OVERLOADED, file + ": cannot be written: " + e, e);
    }
  }

  private static String line(PastLesson one) {
    return String.join(
        "\t",
        Integer.toString(one.number()),
        Long.toString(one.begun()),
        Long.toString(one.ended()),
        one.outcome().key(),
        plain(one.what()),
        Long.toString(one.events()),
        Integer.toString(one.version()),
        plain(one.by()),
        plain(one.note()));
  }

  private static String plain(String text) {
    return text.substring(0, Math.min(LONGEST_NOTE, text.length())).replaceAll("\\s+", " ");
  }

  private static Optional<PastLesson> read(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS) {
      return Optional.empty();
    }
    try {
      int number = Integer.parseInt(fields[0]);
      long begun = Long.parseLong(fields[1]);
      long ended = Long.parseLong(fields[2]);
      long events = Long.parseLong(fields[5]);
      int version = Integer.parseInt(fields[6]);
      return PastLesson.Outcome.of(fields[3])
          .map(how ->
              new PastLesson(
                  number, begun, ended, how, fields[4], events, version, fields[7], fields[8]));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
