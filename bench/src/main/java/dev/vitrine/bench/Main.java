package dev.vitrine.bench;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/// The bench as a program: `./vitrine bench`.
public final class Main {
  private static final int FAILED = 1;
  private static final int WRONG_INPUT = 2;

  private Main() {}

  public static void main(String[] arguments) {
    var out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    var err =
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /// Runs the command and returns its exit code: 0 done, 1 our fault, 2 the caller's.
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    var line = new CommandLine(new BenchCommand());
    line.setOut(out);
    line.setErr(err);
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, err));
    return line.execute(arguments);
  }

  private static int failed(Exception e, PrintWriter err) {
    if (e instanceof VitrineException known && known.kind() != Kind.BUG) {
      err.println("vitrine: " + known.getMessage());
      return WRONG_INPUT;
    }
    e.printStackTrace(err);
    return FAILED;
  }
}
