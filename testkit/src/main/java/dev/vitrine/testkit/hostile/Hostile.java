package dev.vitrine.testkit.hostile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Sends malformed and hostile requests over one raw connection after another and counts the
/// statuses that come back: random bytes, deep nesting, huge pages, broken filters, wrong types,
/// odd encodings, abused headers, bodies that break off.
public final class Hostile {
  private static final int PATIENCE = 60_000;

  private final int port;
  private final SplittableRandom random;
  private final HostileBodies bodies;
  private final HostileHeads heads;
  private final TreeMap<Integer, Long> statuses = new TreeMap<>();
  private Socket socket = new Socket();
  private long slowest;

  /// @param port of a server on this machine
  /// @param seed the same seed sends the same requests
  public Hostile(int port, long seed) {
    this(port, seed, "");
  }

  /// @param admin a key with which the catalogue `siege` is written to
  public Hostile(int port, long seed, String admin) {
    this.port = port;
    random = new SplittableRandom(seed);
    bodies = new HostileBodies(random);
    heads = new HostileHeads(random, admin);
  }

  /// Statuses by number of replies; 0 stands for a connection closed without one.
  ///
  /// @param requests how many to send
  public SortedMap<Integer, Long> run(long requests) throws IOException {
    try {
      for (long i = 0; i < requests; i++) {
        long before = System.nanoTime();
        statuses.merge(one(), 1L, Long::sum);
        slowest = Math.max(slowest, System.nanoTime() - before);
      }
    } finally {
      socket.close();
    }
    return statuses;
  }

  /// Nanoseconds that the slowest reply took.
  public long slowest() {
    return slowest;
  }

  private int one() throws IOException {
    HostileHeads.Sent request =
        random.nextInt(50) == 0
            ? new HostileHeads.Sent(bodies.garbage(), false)
            : heads.of(bodies.next());
    try {
      connect();
      socket.getOutputStream().write(request.bytes());
      if (!request.framed()) {
        socket.shutdownOutput();
      }
      int status = reply(new BufferedInputStream(socket.getInputStream()));
      if (status == 0 || !request.framed()) {
        socket.close();
      }
      return status;
    } catch (SocketTimeoutException e) {
      socket.close();
      String sent = new String(request.bytes(), StandardCharsets.ISO_8859_1);
      throw new IOException("no answer to " + sent, e);
    } catch (SocketException e) {
      socket.close();
      return 0;
    }
  }

  private void connect() throws IOException {
    if (!socket.isConnected() || socket.isClosed()) {
      socket = new Socket();
      socket.setSoTimeout(PATIENCE);
      socket.setTcpNoDelay(true);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }
  }

  private int reply(InputStream in) throws IOException {
    String head = head(in);
    while (head.startsWith("HTTP/1.1 1")) {
      head = head(in);
    }
    if (!head.startsWith("HTTP/1.1 ")) {
      return 0;
    }
    String low = head.toLowerCase(Locale.ROOT);
    int at = low.indexOf("content-length:");
    int end = low.indexOf('\r', at);
    int length = at < 0 ? 0 : Integer.parseInt(low.substring(at + 15, end).strip());
    in.skipNBytes(length);
    if (low.contains("connection: close")) {
      socket.close();
    }
    return Integer.parseInt(head.substring(9, 12));
  }

  private static String head(InputStream in) throws IOException {
    var out = new StringBuilder();
    int c = in.read();
    while (c >= 0) {
      out.append((char) c);
      if (c == '\n' && out.toString().endsWith("\r\n\r\n")) {
        return out.toString();
      }
      c = in.read();
    }
    return "";
  }
}
