package dev.vitrine.onnx;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The folder of an encoder: `model.onnx`, which may keep its numbers in `model.onnx_data` beside
/// it, `tokenizer.json` and, where something is to be said, `encoder.properties`.
///
/// @param folder where the files are
/// @param settings how it is to be used
public record OnnxFolder(Path folder, EncoderSettings settings) {
  private static final String MODEL = "model.onnx";
  private static final String NUMBERS = "model.onnx_data";
  private static final String TOKENIZER = "tokenizer.json";
  private static final String SETTINGS = "encoder.properties";
  private static final long MOST_MODEL = 8L << 30;
  private static final long MOST_TOKENIZER = 256L << 20;
  private static final long MOST_SETTINGS = 64L << 10;

  /// Looks at a folder.
  ///
  /// @throws VitrineException BAD_REQUEST naming the file that is missing or does not fit
  public static OnnxFolder of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw VitrineException.badRequest(folder + ": no such folder");
    }
    there(folder.resolve(MODEL), MOST_MODEL);
    there(folder.resolve(TOKENIZER), MOST_TOKENIZER);
    Path file = folder.resolve(SETTINGS);
    if (!Files.exists(file)) {
      return new OnnxFolder(folder, EncoderSettings.parse(SETTINGS, ""));
    }
    there(file, MOST_SETTINGS);
    try {
      return new OnnxFolder(folder, EncoderSettings.parse(file.toString(), Files.readString(file)));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static void there(Path file, long most) {
    if (!Files.isRegularFile(file)) {
      throw VitrineException.badRequest(file + ": no such file; an encoder needs it");
    }
    try {
      if (Files.size(file) > most) {
        throw VitrineException.badRequest(
            file + ": has " + Files.size(file) + " bytes, at most " + most + " are taken");
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /// The cosine of a query and an item that have nothing to do with each other, where it is stated.
  public Optional<Double> strangers() {
    return settings.strangers();
  }

  Path model() {
    return folder.resolve(MODEL);
  }

  Path tokenizer() {
    return folder.resolve(TOKENIZER);
  }

  /// What tells this encoder from every other one: a sum of its files and of those settings that
  /// decide what the vectors of items are.
  public String id() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (Path file : List.of(model(), folder.resolve(NUMBERS), tokenizer())) {
        if (Files.exists(file)) {
          add(digest, file);
        }
      }
      digest.update(settings.deciding().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new VitrineException(Kind.BUG, "no SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, Path file) {
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /// Copies what an encoder needs into another folder.
  ///
  /// @param strangers the cosine of a query and an item that have nothing to do with each other
  public OnnxFolder copy(Path to, double strangers) {
    try {
      Files.createDirectories(to);
      for (String name : List.of(MODEL, NUMBERS, TOKENIZER)) {
        if (Files.exists(folder.resolve(name))) {
          Files.copy(folder.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      Files.writeString(to.resolve(SETTINGS), settings.lines(strangers));
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, to + ": cannot be written: " + e, e);
    }
    return of(to);
  }

  private static VitrineException unreadable(Path file, IOException e) {
    return new VitrineException(Kind.BAD_REQUEST, file + ": cannot be read: " + e, e);
  }
}
