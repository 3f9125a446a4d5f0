package dev.vitrine.learn.judging;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.Judgement;
import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a file adds to a set, line by line. A pair that is judged twice by the same judge must have
/// the same grade both times.
final class Gathered {
  private final JudgementList set;
  private final long at;
  private final Map<String, Topic> known = new LinkedHashMap<>();
  private final Map<String, Topic> byText = new LinkedHashMap<>();
  private final List<Topic> topics = new ArrayList<>();
  private final Map<List<String>, Judgement> judgements = new LinkedHashMap<>();
  private long last;

  Gathered(JudgementList set, long at) {
    this.set = set;
    this.at = at;
    set.topics().forEach(this::know);
  }

  private void know(Topic topic) {
    known.put(topic.id(), topic);
    byText.putIfAbsent(topic.text(), topic);
    if (topic.id().matches("q[0-9]{1,9}")) {
      last = Math.max(last, Long.parseLong(topic.id().substring(1)));
    }
  }

  /// What is wrong with a line.
  static VitrineException wrong(int line, String why) {
    return VitrineException.badRequest("line " + line + ": " + why);
  }

  /// Does something with a line, whose number is told when it fails.
  static void line(int line, Runnable taking) {
    try {
      taking.run();
    } catch (VitrineException e) {
      throw new VitrineException(e.kind(), "line " + line + ": " + e.getMessage(), e);
    }
  }

  boolean knows(String topic) {
    return known.containsKey(topic);
  }

  /// Takes a query that a file names. What was judged of a query must not come to stand for other
  /// words.
  void topic(Topic topic) {
    if (topics.stream().anyMatch(other -> other.id().equals(topic.id()))) {
      throw VitrineException.badRequest("query '" + topic.id() + "' was there before");
    }
    Topic there = known.get(topic.id());
    if (there != null && !there.text().equals(topic.text())) {
      throw VitrineException.badRequest(
          "query '" + topic.id() + "' of the set is '" + there.text() + "', not these words");
    }
    topics.add(topic);
    know(topic);
  }

  /// The query of some words, which joins the set under the next id where it is not there.
  Topic asked(String text) {
    Topic there = byText.get(text);
    if (there != null) {
      return there;
    }
    var topic = new Topic("q" + (last + 1), text);
    topics.add(topic);
    know(topic);
    return topic;
  }

  /// Takes a judgement.
  void judged(String topic, String item, int grade, String judge) {
    var judgement = new Judgement(topic, item, grade, judge, at);
    Judgement before = judgements.put(List.of(topic, item, judge), judgement);
    if (before != null && before.grade() != grade) {
      throw VitrineException.badRequest(
          "'" + item + "' was judged " + before.grade() + " for this query before");
    }
  }

  /// A grade that stands in a file.
  static int grade(String text) {
    if (!text.matches("[0-3](\\.0+)?")) {
      throw VitrineException.badRequest(
          "a grade is 0, 1, 2 or 3, not '" + (text.length() > 20 ? "…" : text) + "'");
    }
    return text.charAt(0) - '0';
  }

  JudgementList all() {
    return new JudgementList(set.name(), topics, List.copyOf(judgements.values()));
  }
}
