package dev.vitrine.testkit.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// Holds many connections open with requests that never end: some send their body a byte at a time,
/// some their headers. A connection that the server ends is opened again.
public final class Slow {
  private static final int PAUSE = 500;
  private static final byte[] HEAD =
      """
      POST /1/indexes/products/query HTTP/1.1\r
      Host: localhost\r
      Content-Length: 900000\r
      \r
      """
          .getBytes(StandardCharsets.US_ASCII);

  private final InetSocketAddress address;
  private final SocketChannel[] channels;
  private final int[] sent;
  private final TreeMap<Integer, Long> statuses = new TreeMap<>();

  /// @param port of a server on this machine
  /// @param connections how many are held at once
  public Slow(int port, int connections) {
    address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    channels = new SocketChannel[connections];
    sent = new int[connections];
  }

  /// Statuses of the connections that the server ended, 0 for those closed without a reply.
  public SortedMap<Integer, Long> run(BooleanSupplier goOn)
      throws IOException, InterruptedException {
    for (int i = 0; i < channels.length; i++) {
      channels[i] = open(i);
    }
    while (goOn.getAsBoolean()) {
      for (int i = 0; i < channels.length; i++) {
        step(i);
      }
      Thread.sleep(PAUSE);
    }
    for (SocketChannel channel : channels) {
      channel.close();
    }
    return statuses;
  }

  private SocketChannel open(int i) throws IOException {
    SocketChannel channel = SocketChannel.open(address);
    channel.configureBlocking(false);
    sent[i] = i % 4 == 0 ? 0 : HEAD.length;
    channel.write(ByteBuffer.wrap(HEAD, 0, sent[i]));
    return channel;
  }

  private void step(int i) throws IOException {
    int status = status(channels[i], i);
    if (status >= 0) {
      statuses.merge(status, 1L, Long::sum);
      channels[i].close();
      channels[i] = open(i);
    }
  }

  /// What the server said, 0 when it closed the connection, -1 when it waits.
  private int status(SocketChannel channel, int i) {
    ByteBuffer reply = ByteBuffer.allocate(64);
    try {
      int read = channel.read(reply);
      if (read > 11) {
        return Integer.parseInt(new String(reply.array(), 9, 3, StandardCharsets.US_ASCII));
      }
      if (read < 0) {
        return 0;
      }
      byte next = sent[i] < HEAD.length - 4 ? HEAD[sent[i]] : (byte) 'x';
      sent[i]++;
      channel.write(ByteBuffer.wrap(new byte[] {next}));
      return -1;
    } catch (IOException e) {
      return 0;
    }
  }
}
