package dev.vitrine.learn.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.Judgement;
import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementFormTest {
  private static final JudgementList EMPTY = new JudgementList("core", List.of(), List.of());
  private static final List<Topic> TOPICS =
      List.of(
          new Topic("q1", "desk lamp, brass \"small\""),
          new Topic("q2", "=cheap shoes", "price < 9 AND brand:'A B'", "de", "at"));
  private static final JudgementList SET =
      new JudgementList(
          "core",
          TOPICS,
          List.of(
              said("q1", "p 1%", 3, "anna"),
              said("q1", "p 1%", 2, "bo k"),
              said("q1", "p,2", 0, "bo k"),
              said("q2", "+p3", 1, "anna")));

  private static Judgement said(String topic, String item, int grade, String judge) {
    return new Judgement(topic, item, grade, judge, 5);
  }

  private static JudgementList read(String form, String text, JudgementList set) {
    return JudgementForm.of(form).read(text, set, "me", 5);
  }

  @Test
  void topicsComeBackAsTheyWere() {
    String text = JudgementForm.TOPICS.write(SET);
    assertThat(text.lines().findFirst()).hasValue("q1\tdesk lamp, brass \"small\"");
    assertThat(read("topics", "\uFEFF" + text.replace("\n", "\r\n"), EMPTY).topics())
        .isEqualTo(TOPICS);
  }

  @Test
  void judgementsOfTrecComeBackWithOneGradeAPair() {
    String text = JudgementForm.QRELS.write(SET);
    assertThat(text).startsWith("q1 0 p%201%25 2\n");
    JudgementList back = read("qrels", text, new JudgementList("core", TOPICS, List.of()));
    assertThat(back.topics()).isEmpty();
    assertThat(back.judgements())
        .containsExactly(
            said("q1", "p 1%", 2, "me"), said("q1", "p,2", 0, "me"), said("q2", "+p3", 1, "me"));
    assertThat(new JudgementList("core", TOPICS, back.judgements()).grades())
        .isEqualTo(SET.grades());
  }

  @Test
  void ratingsOfQuepidComeBackAndNameTheirQueriesByWords() {
    String text = JudgementForm.QUEPID.write(SET);
    assertThat(text).startsWith("query,docid,rating\n").contains("\n =cheap shoes, +p3,1\n");
    JudgementList back = read("quepid", text, EMPTY);
    assertThat(back.topics())
        .containsExactly(new Topic("q1", TOPICS.get(0).text()), new Topic("q2", "=cheap shoes"));
    assertThat(back.judgements()).extracting(Judgement::item).containsExactly("p 1%", "p,2", "+p3");
    assertThat(read("quepid", text, SET).topics()).isEmpty();
  }

  @Test
  void aBookOfQuepidKeepsItsJudges() {
    String text = JudgementForm.QUEPID_BOOK.write(SET);
    assertThat(text.lines().findFirst()).hasValue("query,docid,anna,bo k");
    assertThat(read("quepid", text, SET).judgements())
        .containsExactlyInAnyOrderElementsOf(SET.judgements());
  }

  @Test
  void newQueriesGoOnBehindTheIdsThatAreThere() {
    var set = new JudgementList("core", List.of(new Topic("q7", "lamp")), List.of());
    assertThat(read("quepid", "query,docid,rating\nsofa,p1,\nlamp,p1,3.0\n", set).topics())
        .containsExactly(new Topic("q8", "sofa"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "qrels|q1 0 p1 3;q1 0 p2|line 2: expected 'query iteration item grade'",
        "qrels|q9 0 p1 3|line 1: there is no query 'q9'",
        "qrels|;;q1 0 p1 4|line 3: a grade is 0, 1, 2 or 3, not '4'",
        "qrels|q1 0 p1 x|line 1: a grade is",
        "qrels|q1 0 p1 -1|line 1: a grade is",
        "qrels|q1 0 p1 2;q1 0 p1 3|line 2: 'p1' was judged 2 for this query before",
        "topics|q1\tlamp;q2|line 2: expected 'id TAB text'",
        "topics|q1\tlamp;q1\tsofa|line 2: query 'q1' was there before",
        "topics|a b\tlamp|line 1: the id of a query",
        "topics|q1\t;q2\tsofa|line 1: the text of query",
        "quepid|lamp,p1,3|line 1: expected a head",
        "quepid||line 1: expected a head",
        "quepid|query,docid,rating;lamp,p1|line 2: expected 3 fields",
        "quepid|query,docid,rating;lamp,p1,3;\"lamp,p2,3|not comma-separated values: Unclosed",
        "quepid|query,docid,rating;\"lamp\"s,p1,3|not comma-separated values: Unexpected",
        "quepid|query,docid,rating;lamp,p1,2.5|line 2: a grade is",
        "quepid|query,docid,rating;lamp,,2|line 2: the id of an item",
        "quepid|query,docid,rating;,p1,2|line 2: the text of query",
      },
      delimiter = '|')
  void aBadLineIsNamed(String form, String lines, String message) {
    var set = new JudgementList("core", List.of(new Topic("q1", "lamp")), List.of());
    JudgementList over = form.equals("topics") ? EMPTY : set;
    String text = lines == null ? "" : lines.replace(';', '\n');
    assertThatThrownBy(() -> read(form, text, over))
        .isInstanceOf(VitrineException.class)
        .hasMessageStartingWith(message);
  }

  /// A query whose filter changes is the same one; other words are another query.
  @Test
  void aQueryOfTheSetKeepsItsWords() {
    assertThatThrownBy(() -> read("topics", "q5\tsofa\nq1\tbrass lamp", SET))
        .isInstanceOf(VitrineException.class)
        .hasMessage(
            "line 2: query 'q1' of the set is 'desk lamp, brass \"small\"', not these words");
    assertThat(read("topics", "q2\t=cheap shoes\tprice < 5", SET).topics())
        .containsExactly(new Topic("q2", "=cheap shoes", "price < 5", "", ""));
  }

  @Test
  void formsHaveNames() {
    assertThatThrownBy(() -> JudgementForm.of("xml")).hasMessageContaining("quepid-book");
  }
}
