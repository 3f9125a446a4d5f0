package dev.vitrine.learn.judging;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.Topic;
import java.util.Arrays;
import java.util.List;

/// Queries, `id TAB text`; behind it, where there are any, filter, language and market, each behind
/// a tab.
final class TopicsForm implements JudgementForm.Form {
  private static final int MOST = 5;

  @Override
  public JudgementList read(String text, JudgementList set, String judge, long at) {
    var gathered = new Gathered(set, at);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank()) {
        Gathered.line(i + 1, () -> gathered.topic(topic(line.split("\t", -1))));
      }
    }
    return gathered.all();
  }

  private static Topic topic(String[] parts) {
    if (parts.length < 2 || parts.length > MOST) {
      throw VitrineException.badRequest(
          "expected 'id TAB text', perhaps with filter, language and market behind further tabs");
    }
    String[] all = Arrays.copyOf(parts, MOST);
    Arrays.fill(all, parts.length, MOST, "");
    return new Topic(
        all[0].strip(), all[1].strip(), all[2].strip(), all[3].strip(), all[4].strip());
  }

  @Override
  public String write(JudgementList set) {
    var out = new StringBuilder();
    for (Topic topic : set.topics()) {
      String more =
          "\t"
              + topic.filter().replaceAll("\\s", " ")
              + "\t"
              + topic.language()
              + "\t"
              + topic.market();
      out.append(topic.id()).append('\t').append(topic.text());
      out.append(more.isBlank() ? "" : more).append('\n');
    }
    return out.toString();
  }
}
