package dev.vitrine.signals.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Who;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What every log tells of who belongs together.
@ParameterizedClass
@EnumSource(Logs.class)
class IdentitiesTest {
  private static final long SIGNED_IN = 1_700_000_000_000L;

  @Parameter private Logs logs;
  @TempDir private Path folder;
  private EventLog log;
  private int number;

  @BeforeEach
  void open() {
    log = logs.open(folder, written -> {});
  }

  @AfterEach
  void close() {
    log.close();
  }

  private void seen(String client, String user, long at) {
    var head = new Head("e" + number++, at, "products", new Who(client, user, ""), "", "");
    log.append(List.of(new Taken(new Event.Goal(head, List.of()), at, Set.of())));
  }

  @Test
  void whatAClientDidBeforeBelongsToWhoSignedIn() {
    seen("phone", "", SIGNED_IN - 1_000);
    seen("phone", "anna", SIGNED_IN);
    seen("tablet", "anna", SIGNED_IN);

    Identities identities = log.identities();
    assertThat(identities.userOf("phone", SIGNED_IN - 1_000)).contains("anna");
    assertThat(identities.userOf("phone", SIGNED_IN + 1)).contains("anna");
    assertThat(identities.userOf("phone", SIGNED_IN - Identities.BEFORE)).contains("anna");
    assertThat(identities.userOf("phone", SIGNED_IN - Identities.BEFORE - 1)).isEmpty();
    assertThat(identities.userOf("unseen", SIGNED_IN)).isEmpty();
    assertThat(identities.clientsOf("anna")).containsExactly("phone", "tablet");
  }

  @Test
  void aSharedClientBelongsToNobody() {
    seen("kiosk", "anna", SIGNED_IN);
    seen("kiosk", "ben", SIGNED_IN + 1);

    assertThat(log.identities().userOf("kiosk", SIGNED_IN)).isEmpty();
    assertThat(log.identities().clientsOf("anna")).isEmpty();
  }

  @Test
  void anEarlierEventThatComesLateMovesTheTime() {
    seen("phone", "anna", SIGNED_IN);
    seen("phone", "anna", SIGNED_IN - Identities.BEFORE);

    assertThat(log.identities().userOf("phone", SIGNED_IN - Identities.BEFORE - 1))
        .contains("anna");
  }

  @Test
  void itOutlivesTheProgramAndIsErasedWithTheShopper() {
    seen("phone", "anna", SIGNED_IN);
    log.close();
    log = logs.open(folder, written -> {});
    assertThat(log.identities().userOf("phone", SIGNED_IN)).contains("anna");

    assertThat(log.erase("anna")).isEqualTo(1);
    assertThat(log.identities().userOf("phone", SIGNED_IN)).isEmpty();
    seen("phone", "anna", SIGNED_IN);
    assertThat(log.identities().userOf("phone", SIGNED_IN)).contains("anna");
  }
}
