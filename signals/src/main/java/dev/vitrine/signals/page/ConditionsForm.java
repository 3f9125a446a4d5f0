package dev.vitrine.signals.page;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What a page was asked for, in bytes: its fields in their order.
final class ConditionsForm {
  private ConditionsForm() {}

  static void write(DataOutputStream out, Conditions under) throws IOException {
    PageForm.text(out, under.filter());
    PageForm.text(out, under.market());
    PageForm.text(out, under.language());
    PageForm.texts(out, under.sort());
    PageForm.texts(out, under.contexts());
    PageForm.texts(out, under.searchable());
    PageForm.texts(out, under.manner());
    out.writeInt(under.from());
    out.writeInt(under.size());
  }

  static Conditions read(DataInputStream in) throws IOException {
    return new Conditions(
        PageForm.text(in),
        PageForm.text(in),
        PageForm.text(in),
        PageForm.texts(in),
        PageForm.texts(in),
        PageForm.texts(in),
        PageForm.texts(in),
        in.readInt(),
        in.readInt());
  }
}
