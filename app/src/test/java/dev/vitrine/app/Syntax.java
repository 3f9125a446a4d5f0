package dev.vitrine.app;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/// What the compiler's parser says of the sources, for rules that class files cannot tell.
///
/// @param methods every method and constructor with a body
/// @param components every component of a record
record Syntax(List<Method> methods, List<Component> components) {
  /// A method as written.
  ///
  /// @param where `path:line`
  /// @param lines from its type and name to its closing brace, without annotations before it
  /// @param overrides whether it is marked as an override
  /// @param annotations their names
  record Method(
      Path file,
      String where,
      String name,
      int lines,
      boolean overrides,
      List<String> annotations) {}

  /// A component of a record as written.
  record Component(String where, String declaration) {}

  /// Parses files without compiling them.
  static Syntax of(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var found = new Syntax(new ArrayList<>(), new ArrayList<>());
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Scan(unit, positions, found).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static final class Scan extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Syntax found;

    Scan(CompilationUnitTree unit, SourcePositions positions, Syntax found) {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      if (method.getBody() != null) {
        long start = line(positions.getStartPosition(unit, method));
        long named = Math.max(start, line(positions.getEndPosition(unit, method.getModifiers())));
        long end = line(positions.getEndPosition(unit, method));
        List<String> annotations =
            method.getModifiers().getAnnotations().stream().map(this::name).toList();
        found
            .methods()
            .add(
                new Method(
                    Path.of(unit.getSourceFile().toUri()),
                    where(start),
                    method.getName().toString(),
                    (int) (end - named + 1),
                    annotations.contains("Override"),
                    annotations));
      }
      return super.visitMethod(method, null);
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
      if (type.getKind() == Kind.RECORD) {
        for (var member : type.getMembers()) {
          if (member instanceof VariableTree component
              && !component.getModifiers().getFlags().contains(Modifier.STATIC)) {
            long line = line(positions.getStartPosition(unit, component));
            found.components().add(new Component(where(line), component.toString()));
          }
        }
      }
      return super.visitClass(type, null);
    }

    private long line(long position) {
      return position < 0 ? 0 : unit.getLineMap().getLineNumber(position);
    }

    private String name(AnnotationTree annotation) {
      return annotation.getAnnotationType().toString();
    }

    private String where(long line) {
      return Path.of(unit.getSourceFile().toUri()) + ":" + line;
    }
  }
}
