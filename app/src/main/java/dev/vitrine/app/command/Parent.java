package dev.vitrine.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// The program that started this one and is not to be outlived by it.
final class Parent {
  private static final int WITH_IT = 4;

  private Parent() {}

  /// Ends this program once the other one says nothing more, which is when it is gone.
  ///
  /// @param said what it says
  static void watch(InputStream said) {
    Thread.ofPlatform()
        .daemon()
        .name("parent")
        .start(() -> {
          try {
            said.transferTo(OutputStream.nullOutputStream());
          } catch (IOException e) {
            System.getLogger(Parent.class.getName())
                .log(System.Logger.Level.DEBUG, "it cannot be read from", e);
          }
          System.exit(WITH_IT);
        });
  }
}
