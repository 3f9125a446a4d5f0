package dev.vitrine.app.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PacketTest {
  private final List<String> sent = new ArrayList<>();

  private void send(int most, int longest, String... members) {
    var packet = new Packet("{\"a\":[", most, longest, sent::add);
    for (String member : members) {
      packet.add(member);
    }
    packet.send();
  }

  @Test
  void itIsSentWheneverItHasSoManyMembers() {
    send(2, 1_000, "1", "2", "3", "4", "5");
    assertThat(sent).containsExactly("{\"a\":[1,2]}", "{\"a\":[3,4]}", "{\"a\":[5]}");
  }

  @Test
  void itIsSentBeforeItGetsTooLong() {
    send(9, 12, "1111", "2222", "33333333333333333333", "4");
    assertThat(sent)
        .containsExactly(
            "{\"a\":[1111]}", "{\"a\":[2222]}", "{\"a\":[33333333333333333333]}", "{\"a\":[4]}");
  }

  @Test
  void nothingIsNotSent() {
    send(2, 100);
    assertThat(sent).isEmpty();
  }
}
