package dev.vitrine.app;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// What the architecture rules ask of a class that ArchUnit has no word for.
final class Modules {
  private static final Set<String> BASE_PACKAGES =
      ModuleLayer.boot().findModule("java.base").orElseThrow().getPackages();

  private static final Pattern LOOK_UP =
      Pattern.compile("forName|newInstance|get(Declared)?(Constructor|Method|Field)s?");

  private static final Pattern CHANGEABLE =
      Pattern.compile(
          "java\\.util\\.concurrent\\.atomic\\..*"
              + "|java\\.util\\.(concurrent\\.)?\\w*(HashMap|TreeMap|HashSet|ArrayList|Deque|Queue)"
              + "|java\\.lang\\.(StringBuilder|ThreadLocal)");

  /// A class of the module `java.base`, or an array or primitive of such.
  static final DescribedPredicate<JavaClass> JAVA_BASE =
      DescribedPredicate.describe(
          "of java.base",
          c -> {
            JavaClass base = c.getBaseComponentType();
            return base.isPrimitive() || BASE_PACKAGES.contains(base.getPackageName());
          });

  /// Says `new` for a class of another module that is neither a value nor an error, and not its own
  /// superclass.
  static final ArchCondition<JavaClass> CONSTRUCT_ACROSS =
      condition(
          "construct classes of other modules",
          (from, events) -> {
            for (JavaConstructorCall call : from.getConstructorCallsFromSelf()) {
              JavaClass to = call.getTargetOwner();
              if (to.getPackageName().startsWith("dev.vitrine.")
                  && !of(to).equals(of(from))
                  && !to.isRecord()
                  && !of(to).equals("kernel")
                  && !isError(to)
                  && !from.isAssignableTo(to.getName())) {
                events.add(SimpleConditionEvent.satisfied(from, call.getDescription()));
              }
            }
          });

  /// Declares static fields that are final and not of a type made to be changed.
  static final ArchCondition<JavaClass> HAVE_ONLY_CONSTANT_STATICS =
      condition(
          "have only constant static fields",
          (owner, events) -> {
            for (JavaField field : owner.getFields()) {
              Set<JavaModifier> modifiers = field.getModifiers();
              if (!modifiers.contains(JavaModifier.STATIC)
                  || modifiers.contains(JavaModifier.SYNTHETIC)) {
                continue;
              }
              if (!modifiers.contains(JavaModifier.FINAL)
                  || CHANGEABLE.matcher(field.getRawType().getName()).matches()) {
                String what = field.getDescription() + " is static and can change";
                events.add(SimpleConditionEvent.violated(owner, what));
              }
            }
          });

  /// Asks a `Class` for another class or for members.
  static final ArchCondition<JavaClass> LOOK_UP_CLASSES_OR_MEMBERS =
      condition(
          "look up classes or members",
          (from, events) -> {
            for (JavaMethodCall call : from.getMethodCallsFromSelf()) {
              if (isLookUp(call)) {
                events.add(SimpleConditionEvent.satisfied(from, call.getDescription()));
              }
            }
          });

  private Modules() {}

  /// Is an exception of another type than the one.
  static ArchCondition<JavaClass> beAnotherExceptionThan(Class<?> one) {
    return condition(
        "be another exception than " + one.getSimpleName(),
        (c, events) -> {
          if (isError(c) && !c.isEquivalentTo(one)) {
            events.add(SimpleConditionEvent.satisfied(c, c.getName() + " is an exception"));
          }
        });
  }

  /// The module that a class belongs to, by its package.
  static String of(JavaClass c) {
    return c.getPackageName().split("\\.", -1)[2];
  }

  /// Whether the last superclass that was imported, or its parent, is an exception of the JDK.
  private static boolean isError(JavaClass c) {
    JavaClass top = c;
    while (top.getRawSuperclass().isPresent()) {
      top = top.getRawSuperclass().orElseThrow();
    }
    return top.getName().matches("java\\..*(Exception|Error|Throwable)");
  }

  private static boolean isLookUp(JavaAccess<?> call) {
    return call.getTargetOwner().isEquivalentTo(Class.class)
        && LOOK_UP.matcher(call.getName()).matches();
  }

  private static ArchCondition<JavaClass> condition(
      String description, BiConsumer<JavaClass, ConditionEvents> check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        check.accept(item, events);
      }
    };
  }
}
