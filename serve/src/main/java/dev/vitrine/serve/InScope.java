package dev.vitrine.serve;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.shop.Lesson;
import dev.vitrine.serve.keys.Caller;
import java.util.List;
import java.util.Optional;

/// The catalogues that the key of the request being answered is for; the others are not there.
record InScope(Catalogues all) implements Catalogues {
  @Override
  public Optional<Catalogue> find(String name) {
    return Caller.current().sees(name) ? all.find(name) : Optional.empty();
  }

  @Override
  public Catalogue open(String name) {
    check(name);
    return all.open(name);
  }

  @Override
  public List<String> names() {
    return all.names().stream().filter(Caller.current()::sees).toList();
  }

  @Override
  public Lesson learn(String name) {
    check(name);
    return all.learn(name);
  }

  @Override
  public Lesson lesson(String name) {
    check(name);
    return all.lesson(name);
  }

  @Override
  public void drop(String name) {
    check(name);
    all.drop(name);
  }

  private static void check(String name) {
    if (!Caller.current().sees(name)) {
      throw new VitrineException(
          Kind.UNAUTHORISED, "this key is not for the catalogue '" + name + "'");
    }
  }
}
