package dev.vitrine.testkit;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/// The runs of a {@link Randomized} method: one for each seed, or one alone when a seed was given.
///
/// The seeds follow from the names of the class and the method, so a check is the same check
/// everywhere; the run of a given seed depends on nothing else.
final class RandomizedRuns implements TestTemplateInvocationContextProvider {
  static final String SEED = "vitrine.seed";
  static final String FULL = "vitrine.full";

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return context.getTestMethod().map(m -> m.isAnnotationPresent(Randomized.class)).orElse(false);
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    Method method = context.getRequiredTestMethod();
    String given = context.getConfigurationParameter(SEED).orElse("").strip();
    if (!given.isEmpty()) {
      return Stream.of(new SeededRun(Seed.parse(given), method));
    }
    boolean full = context.getConfigurationParameter(FULL).map(Boolean::parseBoolean).orElse(false);
    Seed first = named(method);
    return LongStream.range(0, runs(method, full))
        .mapToObj(n -> new SeededRun(first.part(n), method));
  }

  private static long runs(Method method, boolean full) {
    int runs = method.getAnnotation(Randomized.class).runs();
    if (runs < 1) {
      throw new IllegalArgumentException("@Randomized needs at least one run: " + method);
    }
    return full ? 10L * runs : runs;
  }

  private static Seed named(Method method) {
    var sum = new CRC32C();
    sum.update(
        (method.getDeclaringClass().getName() + '#' + method.getName())
            .getBytes(StandardCharsets.UTF_8));
    return new Seed(sum.getValue());
  }
}
