package dev.vitrine.app.command;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.simulate.catalogue.DemoCatalogue;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `generate`: writes the demo catalogue as NDJSON.
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = "Writes the demo catalogue as NDJSON.")
public final class GenerateCommand implements Callable<Integer> {
  @Option(
      names = "--products",
      paramLabel = "N",
      defaultValue = "20000",
      description = "how many (default: ${DEFAULT-VALUE})")
  private long products = 20_000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "seed (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "file to write, packed when its name ends in .gz (default: standard output)")
  private Optional<Path> file = Optional.empty();

  @Override
  public Integer call() {
    Given.within("--products", products, 0, Long.MAX_VALUE);
    try (OutputStream out = new BufferedOutputStream(open(), 1 << 16)) {
      DemoCatalogue.of(seed).write(0, products, out);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, "cannot be written: " + e.getMessage(), e);
    }
    return 0;
  }

  private OutputStream open() throws IOException {
    if (file.isEmpty()) {
      return new FileOutputStream(FileDescriptor.out);
    }
    OutputStream plain = Files.newOutputStream(file.get());
    return file.get().toString().endsWith(".gz") ? new GZIPOutputStream(plain) : plain;
  }
}
