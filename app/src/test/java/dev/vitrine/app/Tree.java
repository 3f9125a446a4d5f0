package dev.vitrine.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// The files of the project as they are written, without what is built from them.
///
/// @param root the project's folder
record Tree(Path root) {
  private static final Set<String> BUILT =
      Set.of("target", "node_modules", "dist", ".git", ".vitrine", ".idea", ".vscode");

  private static final Set<String> FOREIGN = Set.of("mvnw", "mvnw.cmd", "package-lock.json");

  /// The project that is being tested.
  static Tree project() {
    Path folder = Path.of(System.getProperty("vitrine.root", "")).toAbsolutePath();
    while (!Files.exists(folder.resolve("vitrine"))) {
      folder = folder.getParent();
    }
    return new Tree(folder);
  }

  /// Files whose names end with one of some endings, in order.
  List<Path> files(String... endings) {
    var found = new ArrayList<Path>();
    try {
      Files.walkFileTree(root, new Walk(root, List.of(endings), found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(found);
    return found;
  }

  /// The text of a file, given in full or from the root.
  String text(Path file) {
    try {
      return Files.readString(root.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A file's name from the root, with slashes.
  String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<String> endings;
    private final List<Path> found;

    Walk(Path root, List<String> endings, List<Path> found) {
      this.root = root;
      this.endings = endings;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skip =
          BUILT.contains(String.valueOf(folder.getFileName()))
              || folder.equals(root.resolve("data"));
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = String.valueOf(file.getFileName());
      if (!FOREIGN.contains(name) && endings.stream().anyMatch(name::endsWith)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
