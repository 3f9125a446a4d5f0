package dev.vitrine.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.vitrine.kernel.error.VitrineException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules of the house that compiled classes can break: who may import whom, who may construct
/// what, and what nobody may do.
class ArchitectureTest {
  private static final String HOUSE = "dev.vitrine.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.vitrine");

  @Test
  void everyModuleIsLookedAt() {
    var seen = new TreeSet<String>();
    CLASSES.forEach(c -> seen.add(Modules.of(c)));
    assertThat(seen)
        .contains(
            "kernel", "index", "search", "onnx", "learn", "serve", "simulate", "testkit", "app");
  }

  @ParameterizedTest
  @CsvSource({
    "kernel,''",
    "testkit,kernel",
    "simulate,kernel",
    "signals,kernel",
    "index,kernel",
    "search,kernel index signals",
    "onnx,kernel index search",
    "learn,kernel search signals",
    "serve,kernel search signals",
    "web,kernel"
  })
  void aModuleImportsOnlyWhatLiesBelowIt(String module, String below) {
    DescribedPredicate<JavaClass> allowed = resideInAPackage(HOUSE + module + "..");
    for (String other :
        below.lines().flatMap(line -> Arrays.stream(line.split(" ", -1))).toList()) {
      allowed = allowed.or(resideInAPackage(HOUSE + other + ".."));
    }
    noClasses()
        .that(resideInAPackage(HOUSE + module + ".."))
        .should()
        .dependOnClassesThat(resideInAPackage(HOUSE + ".").and(not(allowed)))
        .because("the direction of imports is " + module + " → [" + below + "]")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theKernelImportsJavaBaseAndNullnessAnnotationsAlone() {
    classes()
        .that(resideInAPackage(HOUSE + "kernel.."))
        .should()
        .onlyDependOnClassesThat(
            Modules.JAVA_BASE.or(
                resideInAPackage(HOUSE + "kernel..").or(resideInAPackage("org.jspecify.."))))
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"simulate", "testkit", "app", "onnx"})
  void noEngineCodeImports(String module) {
    noClasses()
        .that(
            resideInAPackage(HOUSE + ".")
                .and(not(resideInAPackage(HOUSE + module + "..")))
                .and(not(resideInAPackage(HOUSE + "app.."))))
        .should()
        .dependOnClassesThat(resideInAPackage(HOUSE + module + ".."))
        .check(CLASSES);
  }

  @Test
  void onlyTheAppSaysNewAcrossModules() {
    noClasses()
        .that(not(resideInAPackage(HOUSE + "app..")))
        .should(Modules.CONSTRUCT_ACROSS)
        .because("the app wires modules together; values (records) and errors may cross")
        .check(CLASSES);
  }

  @Test
  void theStagesNeverImportOneAnother() {
    slices()
        .matching(HOUSE + "search.(understand|recall|firststage|finalstage|mix)..")
        .should()
        .notDependOnEachOther()
        .because("the five stages meet only in the types of dev.vitrine.search")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyTheAppHasAMainMethod() {
    noMethods()
        .that()
        .areDeclaredInClassesThat(not(resideInAPackage(HOUSE + "app..")))
        .and()
        .areStatic()
        .should()
        .haveName("main")
        .check(CLASSES);
  }

  @Test
  void namesComeFromTheField() {
    noClasses()
        .should()
        .haveNameMatching(".*[.$](\\w*(Manager|Impl|Helper)|\\w*Utils?\\w*)")
        .check(CLASSES);
  }

  @Test
  void thereIsOneExceptionType() {
    noClasses()
        .that(not(resideInAPackage(HOUSE + "testkit..")))
        .should(Modules.beAnotherExceptionThan(VitrineException.class))
        .check(CLASSES);
  }

  @Test
  void textIsFormattedInALocaleThatIsSaid() {
    noClasses()
        .that(not(resideInAPackage(HOUSE + "testkit..")))
        .should()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(CLASSES);
  }

  @Test
  void nothingStaticChanges() {
    classes().should(Modules.HAVE_ONLY_CONSTANT_STATICS).check(CLASSES);
  }

  @Test
  void reflectionStaysInTheTestkit() {
    noClasses()
        .that(not(resideInAPackage(HOUSE + "testkit..")))
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.lang.reflect..").or(assignableTo("java.util.ServiceLoader")))
        .orShould(Modules.LOOK_UP_CLASSES_OR_MEMBERS)
        .check(CLASSES);
  }
}
