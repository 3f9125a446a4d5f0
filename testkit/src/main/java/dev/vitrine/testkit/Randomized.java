package dev.vitrine.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test that runs many times, each time with another seed.
///
/// The method may take a {@link Seed} or a {@link java.util.random.RandomGenerator} made from it. A
/// run that fails says how to replay it: `-Dvitrine.seed=SEED -Dtest=Class#method`. With that
/// property set there is one run, with that seed. With `-Dvitrine.full=true` there are ten times as
/// many runs.
@TestTemplate
@ExtendWith(RandomizedRuns.class)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Randomized {
  /// How many runs, 1 or more.
  int runs() default 50;
}
