package dev.vitrine.index.form;

import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.Listing;
import dev.vitrine.kernel.item.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The part of the form that every kind of item shares.
final class ListingForm {
  private ListingForm() {}

  /// @param own the fields that this kind gives a meaning, besides the shared ones
  /// @param onePath whether categories without a separator are the levels of one path
  static Listing read(String id, Fields fields, Reading reading, Set<String> own, boolean onePath) {
    return new Listing(
        title(id, fields, reading),
        fields.text("description"),
        fields.texts("bullets"),
        fields.text("language"),
        categories(fields, onePath),
        AttributesForm.read(
            fields, field -> KnownFields.SHARED.contains(field) || own.contains(field)),
        images(fields),
        joined(fields.texts("tags"), fields.texts("_tags")),
        rating(fields),
        Times.instant(fields, "released"));
  }

  static String title(String id, Fields fields, Reading reading) {
    String title = fields.text("title", "name");
    if (!title.isBlank()) {
      return title;
    }
    if (reading == Reading.STRICT) {
      throw fields.wrong("title", "is missing");
    }
    return id;
  }

  static List<String> images(Fields fields) {
    return joined(fields.texts("images"), fields.texts("image"));
  }

  static Rating rating(Fields fields) {
    var mean = fields.amount("rating");
    long count = fields.count("rating_count", 0);
    return mean.isEmpty() ? Rating.NONE : new Rating.Stars(mean.getAsDouble(), count);
  }

  private static List<CategoryPath> categories(Fields fields, boolean onePath) {
    List<String> names = fields.texts("categories");
    var paths = new ArrayList<CategoryPath>();
    boolean separated = false;
    for (String name : names) {
      separated |= name.contains(CategoryPath.SEPARATOR);
    }
    if (onePath && !separated && !names.isEmpty()) {
      if (names.size() > Limits.DEPTH) {
        throw fields.wrong("categories", "at most " + Limits.DEPTH + " levels");
      }
      paths.add(new CategoryPath(names));
    } else {
      for (String name : names) {
        add(name, fields, paths);
      }
    }
    for (String name : fields.texts("category")) {
      add(name, fields, paths);
    }
    return paths;
  }

  private static void add(String text, Fields fields, List<CategoryPath> paths) {
    var names = new ArrayList<String>();
    for (String name : text.split(CategoryPath.SEPARATOR, -1)) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    if (names.size() > Limits.DEPTH) {
      throw fields.wrong("categories", "at most " + Limits.DEPTH + " levels");
    }
    if (!names.isEmpty()) {
      var path = new CategoryPath(names);
      if (!paths.contains(path)) {
        paths.add(path);
      }
    }
  }

  private static List<String> joined(List<String> first, List<String> second) {
    if (second.isEmpty()) {
      return first;
    }
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
