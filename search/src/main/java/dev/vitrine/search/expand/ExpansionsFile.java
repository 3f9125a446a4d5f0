package dev.vitrine.search.expand;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.SummedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The file of a catalogue's expansions: magic, version, the terms, the stems with what each stands
/// for, and a checksum of all of it.
public final class ExpansionsFile {
  private static final String MAGIC = "vitrine-expansions";
  private static final int VERSION = 1;
  private static final int MOST = 1 << 22;

  private ExpansionsFile() {}

  /// Writes expansions; the same ones give the same bytes. The file is whole or not there.
  public static void write(Path file, Expansions expansions) {
    try {
      SummedFile.write(file, body(expansions));
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "expansions could not be laid out", e);
    }
  }

  /// Reads expansions.
  ///
  /// @throws VitrineException CORRUPT when the file is damaged or of another version; BAD_REQUEST
  ///   when there is none
  public static Expansions read(Path file) {
    byte[] body = SummedFile.read(file, "file of expansions");
    try {
      return read(file, new DataInputStream(new ByteArrayInputStream(body)));
    } catch (VitrineException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new VitrineException(Kind.CORRUPT, file + ": is no whole file of expansions: " + e, e);
    }
  }

  private static byte[] body(Expansions expansions) throws IOException {
    var bytes = new ByteArrayOutputStream(1 << 16);
    var out = new DataOutputStream(bytes);
    out.writeUTF(MAGIC);
    out.writeInt(VERSION);
    write(out, expansions.terms());
    write(out, expansions.stems());
    for (int row = 0; row < expansions.size(); row++) {
      out.writeInt(expansions.end(row));
    }
    for (int entry = 0; entry < expansions.entries(); entry++) {
      out.writeInt(expansions.place(entry));
      out.writeByte(expansions.level(entry));
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static Expansions read(Path file, DataInputStream in) throws IOException {
    if (!in.readUTF().equals(MAGIC)) {
      throw SummedFile.refused(file, "is no file of expansions");
    }
    int version = in.readInt();
    if (version != VERSION) {
      throw SummedFile.refused(file, "has version " + version + ", this program reads " + VERSION);
    }
    String[] terms = texts(in);
    String[] stems = texts(in);
    int[] starts = new int[stems.length + 1];
    for (int row = 1; row < starts.length; row++) {
      starts[row] = in.readInt();
      int size = starts[row] - starts[row - 1];
      if (size < 1 || size > Expansions.MOST) {
        throw new IOException("a stem with " + size + " terms");
      }
    }
    int[] places = new int[starts[stems.length]];
    byte[] levels = new byte[places.length];
    for (int entry = 0; entry < places.length; entry++) {
      places[entry] = in.readInt();
      levels[entry] = in.readByte();
      if (places[entry] < 0 || places[entry] >= terms.length || levels[entry] == 0) {
        throw new IOException("a term that is none");
      }
    }
    return Expansions.laid(stems, starts, places, levels, terms);
  }

  /// Texts in rising order, each once.
  private static String[] texts(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MOST) {
      throw new IOException("texts: " + size);
    }
    String[] texts = new String[size];
    for (int i = 0; i < size; i++) {
      texts[i] = in.readUTF();
      if (i > 0 && texts[i].compareTo(texts[i - 1]) <= 0) {
        throw new IOException("texts out of order");
      }
    }
    return texts;
  }
}
