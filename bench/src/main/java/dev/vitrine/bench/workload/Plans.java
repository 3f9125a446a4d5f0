package dev.vitrine.bench.workload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// The numbers of the workloads, each a small JSON file beside the classes.
final class Plans {
  private Plans() {}

  /// How often the same queries are asked of several sides.
  ///
  /// @param queries of a round, in the order shoppers ask them
  /// @param warmUps rounds before the clock runs
  /// @param rounds rounds that count
  record Asking(int queries, int warmUps, int rounds) {}

  /// How much is indexed in a round.
  record Indexing(int products, int warmUps, int rounds) {}

  /// How long each number of threads asks.
  ///
  /// @param queries different questions, asked again and again
  /// @param warmUps how often each is asked before the clock runs; a count, since on a busy machine
  ///   seconds warm nothing
  record Throughput(int queries, int warmUps, int seconds) {}

  /// What is written and asked side by side.
  ///
  /// @param together changes in one write
  /// @param writers who write at the same time
  /// @param coldSeconds of a first round, told apart
  /// @param seconds of each round after it
  record Updates(
      int updatesPerSecond,
      int together,
      int writers,
      int searchesPerSecond,
      int coldSeconds,
      int rounds,
      int seconds) {}

  /// How often a program is started.
  ///
  /// @param queries asked after the first one, before memory is looked at
  record Starting(int queries, int rounds) {}

  /// What is asked beside which items.
  ///
  /// @param items of the catalogue, as far apart as can be
  /// @param size items that are wanted beside one
  record Besides(int items, int size, int warmUps, int rounds) {}

  /// How often each page is opened.
  ///
  /// @param warmUps visits before those that count
  record Visits(int warmUps, int rounds) {}

  /// What is typed key by key.
  ///
  /// @param queries that shoppers type
  /// @param titles of items that they type
  /// @param longest how many letters of each at most
  /// @param warmUps how often everything is typed before the clock runs
  /// @param rounds how often while it runs
  record Typing(int queries, int titles, int longest, int warmUps, int rounds) {}

  /// What senders of events do.
  ///
  /// @param senders who send at the same time
  /// @param together events of a batch
  record Sending(
      int senders, int together, int searchesPerSecond, int warmUpSeconds, int seconds) {}

  /// How two ways are measured in turns.
  ///
  /// @param queries of each turn
  record Turns(int queries, int warmUpRounds, int rounds) {}

  /// What is learnt and looked up.
  ///
  /// @param events that are learnt
  /// @param candidates of a request
  /// @param features that the bar speaks of
  /// @param warmUps requests before the clock runs
  /// @param rounds requests while it runs
  record Remembering(int events, int candidates, int features, int warmUps, int rounds) {}

  /// A model and the rows that it scores.
  ///
  /// @param leaves most leaves of a tree
  /// @param depth most questions on the way to a leaf
  record Shape(int rows, int trees, int leaves, int depth, int features) {}

  /// A net and the rows that it scores.
  ///
  /// @param widths of its layers
  record Net(int rows, int features, List<Integer> widths) {
    Net {
      widths = List.copyOf(widths);
    }
  }

  /// How models are scored.
  ///
  /// @param times each side scores all rows in a round
  record Scoring(List<Shape> shapes, List<Net> nets, int times, int warmUps, int rounds) {
    Scoring {
      shapes = List.copyOf(shapes);
      nets = List.copyOf(nets);
    }
  }

  /// What trees are grown on.
  ///
  /// @param unseen rows that they are judged by
  record Growing(int rows, int unseen, int features, int trees, int leaves) {}

  /// What a lesson learns from.
  ///
  /// @param cards that were shown
  /// @param candidates of which the first stage learns
  record Lessons(int cards, int candidates) {}

  /// What lives do.
  ///
  /// @param lives on air
  /// @param turnsPerSecond lives that turn to another product
  /// @param page hits of a search
  record Airing(
      int lives,
      int turnsPerSecond,
      int searchesPerSecond,
      int warmUpSeconds,
      int seconds,
      int page) {}

  /// What a whole learned cascade is taught and asked.
  ///
  /// @param queries that shoppers ask
  /// @param events that are learnt
  /// @param pages that models learn from
  /// @param firstStage candidates that the first stage ranks, and that words bring where words may
  ///   be left out
  /// @param finalStage candidates that the final stage ranks
  /// @param hits of a page
  /// @param warmUps rounds before the clock runs
  /// @param rounds rounds that count
  /// @param perSecond requests a second, over `threads`
  /// @param warmUpSeconds of such requests before the clock runs
  record Cascading(
      int queries,
      int events,
      int pages,
      int firstStage,
      int finalStage,
      int hits,
      int warmUps,
      int rounds,
      int perSecond,
      int threads,
      int warmUpSeconds,
      int seconds) {}

  /// What the guard looks at.
  ///
  /// @param streams of versions that are as good, each of `pages` pages of `shoppers`
  /// @param worse streams of versions that are worse, by each share and drop
  /// @param longPages pages of these, of `longShoppers`, at most
  /// @param shares of shoppers who get the version that has to prove itself
  /// @param drops shares of the clicks that are lost
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Guarding(
      int streams,
      int pages,
      int shoppers,
      int worse,
      int longPages,
      int longShoppers,
      double[] shares,
      double[] drops) {}

  /// How many hostile requests are sent.
  ///
  /// @param connections at the same time
  /// @param slow connections beside them whose requests never end
  record Siege(long requests, int connections, int slow) {}

  /// Reads the plan of a workload.
  static <T> T read(String workload, Class<T> kind) {
    String name = "/workloads/" + workload + ".json";
    try (InputStream in = Plans.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return JsonMapper.shared().readValue(in, kind);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
