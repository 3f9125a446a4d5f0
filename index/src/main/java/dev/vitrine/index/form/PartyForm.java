package dev.vitrine.index.form;

import dev.vitrine.kernel.item.Creator;
import dev.vitrine.kernel.item.Seller;

/// The form of those whom items refer to.
final class PartyForm {
  private PartyForm() {}

  static Seller seller(String id, Fields fields, Reading reading) {
    return new Seller(
        id, name(id, fields, reading), fields.text("market"), ListingForm.rating(fields));
  }

  static Creator creator(String id, Fields fields, Reading reading) {
    String handle = fields.text("handle");
    return new Creator(
        id,
        name(id, fields, reading),
        handle.startsWith("@") ? handle.substring(1) : handle,
        fields.count("followers", 0));
  }

  private static String name(String id, Fields fields, Reading reading) {
    String name = fields.text("name", "title");
    if (!name.isBlank()) {
      return name;
    }
    if (reading == Reading.STRICT) {
      throw fields.wrong("name", "is missing");
    }
    return id;
  }
}
