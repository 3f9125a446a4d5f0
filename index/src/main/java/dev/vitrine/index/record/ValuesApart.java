package dev.vitrine.index.record;

import dev.vitrine.index.form.InPlaceValue;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The migration that gives values in place a table of their own, and leaves their old column to
/// the shape of the item, which is not known yet. An item without values stays as it is: the sum of
/// an empty shape is that of no values.
final class ValuesApart {
  private static final int TOGETHER = 1_000;

  private ValuesApart() {}

  /// @param name of its catalogue and its own
  private record Old(long key, long write, boolean gone, String name, List<InPlaceValue> sets) {}

  static void make(Path file, Connection connection) throws SQLException {
    Sql.run(
        connection,
        "CREATE TABLE in_place (key INTEGER PRIMARY KEY, write INTEGER NOT NULL,"
            + " sets BLOB NOT NULL, crc INTEGER NOT NULL)");
    try (PreparedStatement read =
            connection.prepareStatement(
                "SELECT key, write, gone, catalogue, id, sets, crc FROM item"
                    + " WHERE key > ? AND length(sets) > 0 ORDER BY key LIMIT "
                    + TOGETHER);
        PreparedStatement put =
            connection.prepareStatement("INSERT INTO in_place VALUES (?,?,?,?)");
        PreparedStatement empty =
            connection.prepareStatement("UPDATE item SET sets = x'', crc = ? WHERE key = ?")) {
      List<Old> some = some(file, read, -1);
      while (!some.isEmpty()) {
        for (Old old : some) {
          put(put, old);
          empty(empty, old);
        }
        some = some(file, read, some.getLast().key());
      }
    }
    Sql.run(connection, "ALTER TABLE item RENAME COLUMN sets TO shape");
  }

  private static List<Old> some(Path file, PreparedStatement read, long after) throws SQLException {
    var some = new ArrayList<Old>();
    read.setLong(1, after);
    try (ResultSet found = read.executeQuery()) {
      while (found.next()) {
        String name = found.getLong(4) + "/" + found.getString(5);
        long write = found.getLong(2);
        boolean gone = found.getInt(3) != 0;
        byte[] sets = found.getBytes(6);
        if (found.getInt(7) != crc(write, gone, name, sets)) {
          throw new VitrineException(Kind.CORRUPT, file + ": damaged: item " + name);
        }
        some.add(new Old(found.getLong(1), write, gone, name, Sets.read(sets)));
      }
    }
    return some;
  }

  private static void put(PreparedStatement put, Old old) throws SQLException {
    put.setLong(1, old.key());
    put.setLong(2, old.write());
    byte[] sets = Sets.bytes(old.sets());
    put.setBytes(3, sets);
    put.setInt(4, Checksum.of(old.write(), old.name(), sets));
    put.executeUpdate();
  }

  private static void empty(PreparedStatement empty, Old old) throws SQLException {
    empty.setInt(1, crc(old.write(), old.gone(), old.name(), new byte[0]));
    empty.setLong(2, old.key());
    empty.executeUpdate();
  }

  private static int crc(long write, boolean gone, String name, byte[] content) {
    return Checksum.of((write << 1) | (gone ? 1 : 0), name, content);
  }
}
