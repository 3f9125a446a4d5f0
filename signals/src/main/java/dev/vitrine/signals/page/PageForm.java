package dev.vitrine.signals.page;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.signals.form.EventForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A page in bytes: the event in its JSON form, then what the page was chosen from, numbers in four
/// or eight bytes, the greatest first. An explored page has a form of its own, with how its order
/// or one of its slots was drawn at the end, and so has one of which it is known what it was asked
/// for besides words.
final class PageForm {
  private static final byte PLAIN = 1;
  private static final byte EXPLORED = 2;
  private static final byte CHOSEN = 3;

  /// So much more for one that ends with what it was asked for.
  private static final byte CONDITIONS = 3;

  private PageForm() {}

  static byte[] write(ServedPage page) {
    var bytes = new ByteArrayOutputStream(4_096);
    try (var out = new DataOutputStream(bytes)) {
      LookedAt looked = page.looked().orElseThrow();
      out.writeByte(form(looked) + (page.under().known() ? CONDITIONS : 0));
      block(out, EventForm.write(page.asked()));
      text(out, looked.language());
      out.writeLong(looked.index());
      texts(out, looked.models());
      texts(out, looked.recalls());
      texts(out, looked.features());
      out.writeDouble(looked.propensity());
      out.writeInt(looked.rows().size());
      for (ServedRow row : looked.rows()) {
        row(out, row, looked.features().size());
      }
      if (looked.drawn().isPresent()) {
        drawn(out, looked.drawn().get());
      } else if (looked.slot().isPresent()) {
        slot(out, looked.slot().get());
      }
      if (page.under().known()) {
        ConditionsForm.write(out, page.under());
      }
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "a page cannot be written: " + e, e);
    }
    return bytes.toByteArray();
  }

  private static byte form(LookedAt looked) {
    if (looked.drawn().isPresent()) {
      return EXPLORED;
    }
    return looked.slot().isPresent() ? CHOSEN : PLAIN;
  }

  private static void slot(DataOutputStream out, DrawnSlot drawn) throws IOException {
    out.writeInt(drawn.slot());
    out.writeInt(drawn.taken());
    out.writeInt(drawn.options().size());
    for (DrawnSlot.Option option : drawn.options()) {
      text(out, option.kind());
      text(out, option.item());
      out.writeDouble(option.propensity());
      out.writeDouble(option.product());
      out.writeDouble(option.video());
      out.writeDouble(option.live());
    }
    out.writeInt(drawn.propensities().size());
    for (double propensity : drawn.propensities()) {
      out.writeDouble(propensity);
    }
  }

  private static void drawn(DataOutputStream out, DrawnOrder drawn) throws IOException {
    out.writeDouble(drawn.temperature());
    for (int row = 0; row < drawn.groups().length; row++) {
      out.writeInt(drawn.groups()[row]);
      out.writeDouble(drawn.propensities()[row]);
    }
  }

  private static void row(DataOutputStream out, ServedRow row, int features) throws IOException {
    text(out, row.item());
    out.writeInt(row.position());
    out.writeLong(row.foundBy());
    out.writeFloat(row.recall());
    out.writeFloat(row.first());
    out.writeFloat(row.last());
    for (int f = 0; f < features; f++) {
      out.writeFloat(row.features()[f]);
    }
  }

  /// The page of bytes.
  ///
  /// @throws VitrineException CORRUPT when they are none
  static ServedPage read(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      byte version = in.readByte();
      if (version < PLAIN || version > CHOSEN + CONDITIONS) {
        throw new VitrineException(Kind.CORRUPT, "a page of another version");
      }
      Event event = EventForm.read(in.readNBytes(in.readInt()));
      if (!(event instanceof Event.Asked asked)) {
        throw new VitrineException(Kind.CORRUPT, "a page without its search");
      }
      boolean known = version > CHOSEN;
      LookedAt looked = looked(in);
      LookedAt whole =
          switch (known ? version - CONDITIONS : version) {
            case EXPLORED -> looked.drawn(drawn(in, looked.rows().size()));
            case CHOSEN -> looked.drawn(slot(in));
            default -> looked;
          };
      Conditions under = known ? ConditionsForm.read(in) : Conditions.UNKNOWN;
      return new ServedPage(asked, under, Optional.of(whole));
    } catch (IOException e) {
      throw new VitrineException(Kind.CORRUPT, "no whole page: " + e, e);
    }
  }

  private static LookedAt looked(DataInputStream in) throws IOException {
    String language = text(in);
    long index = in.readLong();
    List<String> models = texts(in);
    List<String> recalls = texts(in);
    List<String> features = texts(in);
    double propensity = in.readDouble();
    int size = in.readInt();
    var rows = new ArrayList<ServedRow>();
    for (int i = 0; i < size; i++) {
      rows.add(row(in, features.size()));
    }
    return new LookedAt(language, index, models, recalls, features, propensity, rows);
  }

  private static DrawnOrder drawn(DataInputStream in, int rows) throws IOException {
    double temperature = in.readDouble();
    int[] groups = new int[rows];
    double[] propensities = new double[rows];
    for (int row = 0; row < rows; row++) {
      groups[row] = in.readInt();
      propensities[row] = in.readDouble();
    }
    return new DrawnOrder(temperature, groups, propensities);
  }

  private static DrawnSlot slot(DataInputStream in) throws IOException {
    int slot = in.readInt();
    int taken = in.readInt();
    int size = in.readInt();
    var options = new ArrayList<DrawnSlot.Option>();
    for (int i = 0; i < size; i++) {
      options.add(
          new DrawnSlot.Option(
              text(in),
              text(in),
              in.readDouble(),
              in.readDouble(),
              in.readDouble(),
              in.readDouble()));
    }
    var propensities = new ArrayList<Double>();
    for (int left = in.readInt(); left > 0; left--) {
      propensities.add(in.readDouble());
    }
    return new DrawnSlot(slot, options, taken, propensities);
  }

  private static ServedRow row(DataInputStream in, int features) throws IOException {
    String item = text(in);
    int position = in.readInt();
    long foundBy = in.readLong();
    float recall = in.readFloat();
    float first = in.readFloat();
    float last = in.readFloat();
    float[] values = new float[features];
    for (int f = 0; f < features; f++) {
      values[f] = in.readFloat();
    }
    return new ServedRow(item, position, foundBy, recall, first, last, values);
  }

  static void texts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(out, text);
    }
  }

  static List<String> texts(DataInputStream in) throws IOException {
    int size = in.readInt();
    var texts = new ArrayList<String>();
    for (int i = 0; i < size; i++) {
      texts.add(text(in));
    }
    return texts;
  }

  static void text(DataOutputStream out, String text) throws IOException {
    block(out, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void block(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
