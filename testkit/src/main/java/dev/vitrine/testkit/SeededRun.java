package dev.vitrine.testkit;

import java.lang.reflect.Method;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/// One run of a randomized test: gives its seed to the method, and adds the way to replay it to
/// what the run throws.
record SeededRun(Seed seed, Method method)
    implements TestTemplateInvocationContext, ParameterResolver, TestExecutionExceptionHandler {
  @Override
  public String getDisplayName(int invocationIndex) {
    return method.getName() + " seed " + seed;
  }

  @Override
  public List<Extension> getAdditionalExtensions() {
    return List.of(this);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Seed.class || type == RandomGenerator.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Seed.class ? seed : seed.random();
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable thrown)
      throws Throwable {
    thrown.addSuppressed(new Replay(replay(context.getRequiredTestClass())));
    throw thrown;
  }

  /// The line that repeats this run alone.
  String replay(Class<?> test) {
    return "replay with: ./mvnw test -Dvitrine.seed="
        + seed
        + " -Dtest="
        + test.getSimpleName()
        + "#"
        + method.getName()
        + " -Dsurefire.failIfNoSpecifiedTests=false";
  }
}
