package dev.vitrine.signals.log;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.signals.form.EventForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// A second log, so that nothing leans on how the first one is made: a file that is only added to,
/// as brokers have it. After each batch a mark takes places of its own, so that places have gaps;
/// what is taken out is left behind when the file is written anew. Everything is held in memory
/// besides.
final class SegmentLog implements EventLog, Identities {
  private static final int MARK = 7;

  private final Path file;
  private final Follower follower;
  private final TreeMap<Long, Logged> events = new TreeMap<>();
  private final Set<String> ids = new HashSet<>();

  /// From when on each user was seen on each client.
  private final Map<String, Map<String, Long>> users = new HashMap<>();

  private long given;
  private boolean closed;

  private SegmentLog(Path file, Follower follower) {
    this.file = file;
    this.follower = follower;
  }

  static SegmentLog open(Path folder, Follower follower) {
    var log = new SegmentLog(folder.resolve("segment.log"), follower);
    try {
      Files.createDirectories(folder);
      if (Files.exists(log.file)) {
        Files.readAllLines(log.file).forEach(log::remember);
      }
      return log;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void remember(String line) {
    String[] parts = line.split(" ", 4);
    given = Long.parseLong(parts[0]);
    if (parts.length == 4) {
      byte[] body = parts[3].getBytes(StandardCharsets.UTF_8);
      Set<Doubt> doubts = Doubt.of(Integer.parseInt(parts[2]));
      add(new Logged(given, new Taken(EventForm.read(body), Long.parseLong(parts[1]), doubts)));
    }
  }

  private void add(Logged logged) {
    var head = logged.taken().event().head();
    events.put(logged.place(), logged);
    ids.add(head.id());
    if (!head.who().client().isEmpty() && !head.who().user().isEmpty()) {
      users
          .computeIfAbsent(head.who().client(), _ -> new TreeMap<>())
          .merge(head.who().user(), head.at(), Math::min);
    }
  }

  private static String line(Logged logged) {
    Taken taken = logged.taken();
    String body = new String(EventForm.write(taken.event()), StandardCharsets.UTF_8);
    return logged.place() + " " + taken.at() + " " + Doubt.bits(taken.doubts()) + " " + body;
  }

  @Override
  public synchronized Appended append(List<Taken> batch) {
    if (closed) {
      throw new VitrineException(Kind.OVERLOADED, file + ": closed");
    }
    for (int i = 0; i < batch.size(); i++) {
      refuse(batch.get(i), i);
    }
    var written = new ArrayList<Logged>();
    for (Taken taken : batch) {
      if (ids.add(taken.event().head().id())) {
        written.add(new Logged(++given, taken));
      }
    }
    given += MARK;
    var lines = new ArrayList<>(written.stream().map(SegmentLog::line).toList());
    lines.add(Long.toString(given));
    write(lines, StandardOpenOption.APPEND);
    written.forEach(this::add);
    follower.written(written);
    return new Appended(written.size(), batch.size() - written.size());
  }

  private static void refuse(Taken taken, int number) {
    try {
      EventForm.readable(taken.event());
    } catch (VitrineException e) {
      throw new VitrineException(e.kind(), "events[" + number + "]: " + e.getMessage(), e);
    }
  }

  private void write(List<String> lines, StandardOpenOption how) {
    try {
      Files.write(
          file,
          lines,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.DSYNC,
          how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized List<Logged> read(long after, int most) {
    return events.tailMap(after, false).values().stream().limit(most).toList();
  }

  @Override
  public synchronized long end() {
    return events.isEmpty() ? 0 : events.lastKey();
  }

  @Override
  public synchronized long given() {
    return given;
  }

  @Override
  public synchronized long erase(List<String> who) {
    users.keySet().removeAll(who);
    users.values().forEach(each -> each.keySet().removeAll(who));
    return remove(taken ->
        who.contains(taken.event().head().who().client())
            || who.contains(taken.event().head().who().user()));
  }

  @Override
  public synchronized long expire(long time) {
    return remove(taken -> taken.at() < time);
  }

  private long remove(Predicate<Taken> gone) {
    List<Logged> out = events.values().stream().filter(each -> gone.test(each.taken())).toList();
    for (Logged each : out) {
      events.remove(each.place());
      ids.remove(each.taken().event().head().id());
    }
    var lines = new ArrayList<>(events.values().stream().map(SegmentLog::line).toList());
    lines.add(Long.toString(given));
    write(lines, StandardOpenOption.TRUNCATE_EXISTING);
    return out.size();
  }

  @Override
  public Identities identities() {
    return this;
  }

  @Override
  public synchronized Optional<String> userOf(String client, long at) {
    return users.getOrDefault(client, Map.of()).entrySet().stream()
        .filter(_ -> users.get(client).size() == 1)
        .filter(user -> at >= user.getValue() - BEFORE)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public synchronized List<String> clientsOf(String user) {
    return users.entrySet().stream()
        .filter(client -> client.getValue().keySet().equals(Set.of(user)))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  @Override
  public synchronized void close() {
    closed = true;
  }
}
