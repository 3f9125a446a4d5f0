package dev.vitrine.signals.log;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.form.EventForm;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;

/// An event ready to be written, so that the one thread that writes has little to do.
///
/// @param key what tells ids apart, in as many bytes for each
/// @param body the event in its form
@SuppressWarnings("ArrayRecordComponent") // never compared
record Inked(Taken taken, byte[] key, byte[] body) {
  private static final int KEY = 16;

  /// @throws VitrineException BAD_REQUEST naming the field that could not be read back
  static Inked of(Taken taken) {
    byte[] id = taken.event().head().id().getBytes(StandardCharsets.UTF_8);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(id);
      return new Inked(taken, Arrays.copyOf(hash, KEY), EventForm.readable(taken.event()));
    } catch (NoSuchAlgorithmException e) {
      throw new VitrineException(Kind.BUG, "no SHA-256: " + e, e);
    }
  }

  /// Writes it at a place, unless one of the same id is there; whether it was written.
  boolean insert(PreparedStatement insert, long place) throws SQLException {
    Who who = taken.event().head().who();
    insert.setLong(1, place);
    insert.setBytes(2, key);
    insert.setLong(3, taken.at());
    insert.setInt(4, Doubt.bits(taken.doubts()));
    insert.setString(5, who.client());
    insert.setString(6, who.user());
    insert.setBytes(7, body);
    return insert.executeUpdate() == 1;
  }
}
