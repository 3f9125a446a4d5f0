package dev.vitrine.app.command;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.simulate.catalogue.DemoCatalogue;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.market.SupplyConf;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `generate`: writes the demo catalogue, or the opening of a simulated market, as NDJSON.
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
      names = "--market",
      description = "the opening of a simulated market: with its sellers, creators, videos, lives")
  private boolean market;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "file to write, packed when its name ends in .gz (default: standard output)")
  private Optional<Path> file = Optional.empty();

  @Override
  public Integer call() {
    Given.within("--products", products, market ? 1 : 0, market ? Market.MOST : Long.MAX_VALUE);
    try (OutputStream out = new BufferedOutputStream(open(), 1 << 16)) {
      if (market) {
        Market.of(SupplyConf.of(Conf.defaults()), seed, (int) products, 0).opening(line(out));
      } else {
        DemoCatalogue.of(seed).write(0, products, out);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, "cannot be written: " + e.getMessage(), e);
    }
    return 0;
  }

  private static Consumer<Document> line(OutputStream out) {
    return document -> {
      try {
        out.write(document.json().getBytes(StandardCharsets.UTF_8));
        out.write('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private OutputStream open() throws IOException {
    if (file.isEmpty()) {
      return new FileOutputStream(FileDescriptor.out);
    }
    OutputStream plain = Files.newOutputStream(file.get());
    return file.get().toString().endsWith(".gz") ? new GZIPOutputStream(plain) : plain;
  }
}
