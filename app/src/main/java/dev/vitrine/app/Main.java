package dev.vitrine.app;

import dev.vitrine.app.command.VitrineCommand;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/// The program: reads the command line and runs one command.
public final class Main {
  /// Exit codes, as the command line reference lists them.
  private static final int FAILED = 1;

  private static final int WRONG_INPUT = 2;

  private Main() {}

  public static void main(String[] arguments) {
    LogLines.begin();
    var out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    var err =
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /// Runs a command and returns its exit code: 0 done, 1 our fault, 2 the caller's.
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = VitrineCommand.line();
    line.setOut(out);
    line.setErr(err);
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, err));
    int code = line.execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  private static int failed(Exception e, PrintWriter err) {
    if (e instanceof VitrineException known && known.kind() != Kind.BUG) {
      err.println("vitrine: " + known.getMessage());
      return known.kind() == Kind.CORRUPT ? FAILED : WRONG_INPUT;
    }
    err.println("vitrine: this is our fault, please report it:");
    e.printStackTrace(err);
    return FAILED;
  }
}
