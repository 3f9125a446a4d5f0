package dev.vitrine.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostsTest {
  private static final List<String> LOCAL =
      List.of("localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1:80", "[::1]:8080", "[::1]");
  private static final List<String> STRANGE =
      List.of("", "evil.example", "evil.example:80", "localhost.evil.example", "1.2.3.4.evil.org");

  @Test
  void onThisMachineAloneOnlyLocalNamesAndThoseListedAreItsOwn() {
    var hosts = new Hosts(true, List.of("Shop.Example"));
    assertThat(LOCAL).allMatch(hosts::allow);
    assertThat(hosts.allow("shop.example:443")).isTrue();
    assertThat(STRANGE).noneMatch(hosts::allow);
    assertThat(hosts.allow("192.168.1.5:8080")).isFalse();
  }

  @Test
  void whereOthersReachItNumbersAreItsOwnButStrangersNamesAreNot() throws UnknownHostException {
    var hosts = new Hosts(false, List.of());
    assertThat(LOCAL).allMatch(hosts::allow);
    assertThat(List.of("192.168.1.5", "10.0.0.7:8080", "[2001:db8::7]:80")).allMatch(hosts::allow);
    assertThat(hosts.allow(InetAddress.getLocalHost().getHostName() + ":8080")).isTrue();
    assertThat(STRANGE).noneMatch(hosts::allow);
  }

  @Test
  void aStarIsEveryName() {
    assertThat(STRANGE).allMatch(new Hosts(false, List.of("*"))::allow);
  }
}
