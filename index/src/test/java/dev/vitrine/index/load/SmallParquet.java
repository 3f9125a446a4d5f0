package dev.vitrine.index.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A writer of tiny parquet files for tests: one row group, plain optional texts and required
/// 64-bit numbers, not packed. Written after the Apache Parquet format description.
final class SmallParquet {
  private static final int INT64 = 2;
  private static final int BYTES = 6;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private SmallParquet() {}

  /// Writes rows; a `Long` in the first row makes a column of numbers, a null is a missing text.
  static void write(Path file, List<String> columns, List<List<Object>> rows) throws IOException {
    var parquet = new SmallParquet();
    parquet.out.writeBytes("PAR1".getBytes(StandardCharsets.US_ASCII));
    var chunks = new Thrift();
    chunks.listOf(Thrift.STRUCT, columns.size());
    for (int c = 0; c < columns.size(); c++) {
      parquet.column(columns.get(c), c, rows, chunks);
    }
    var meta = new Thrift();
    meta.i32(1, 1);
    meta.list(2, Thrift.STRUCT, columns.size() + 1);
    meta.raw(new Thrift().text(4, "schema").i32(5, columns.size()).end());
    for (int c = 0; c < columns.size(); c++) {
      boolean number = rows.getFirst().get(c) instanceof Long;
      var element = new Thrift().i32(1, number ? INT64 : BYTES).i32(3, number ? 0 : 1);
      element.text(4, columns.get(c));
      meta.raw(number ? element.end() : element.i32(6, 0).end());
    }
    meta.i64(3, rows.size());
    meta.list(4, Thrift.STRUCT, 1);
    var group = new Thrift().field(1, Thrift.LIST);
    meta.raw(group.raw(chunks.bytes()).i64(2, parquet.out.size()).i64(3, rows.size()).end());
    byte[] footer = meta.end();
    parquet.out.writeBytes(footer);
    parquet.out.writeBytes(little(4).putInt(footer.length).array());
    parquet.out.writeBytes("PAR1".getBytes(StandardCharsets.US_ASCII));
    Files.write(file, parquet.out.toByteArray());
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void column(String name, int at, List<List<Object>> rows, Thrift chunks) {
    boolean number = rows.getFirst().get(at) instanceof Long;
    var levels = new ByteArrayOutputStream();
    var values = new ByteArrayOutputStream();
    for (List<Object> row : rows) {
      Object value = row.get(at);
      levels.write(2);
      levels.write(value == null ? 0 : 1);
      if (value instanceof Long whole) {
        values.writeBytes(little(8).putLong(whole).array());
      } else if (value instanceof String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        values.writeBytes(little(4).putInt(bytes.length).array());
        values.writeBytes(bytes);
      }
    }
    var page = new ByteArrayOutputStream();
    if (!number) {
      page.writeBytes(little(4).putInt(levels.size()).array());
      page.writeBytes(levels.toByteArray());
    }
    page.writeBytes(values.toByteArray());
    byte[] data = new Thrift().i32(1, rows.size()).i32(2, 0).i32(3, 3).i32(4, 3).end();
    var header = new Thrift().i32(1, 0).i32(2, page.size()).i32(3, page.size());
    byte[] head = header.field(5, Thrift.STRUCT).raw(data).end();
    long offset = out.size();
    out.writeBytes(head);
    out.writeBytes(page.toByteArray());
    long size = out.size() - offset;
    var meta = new Thrift().i32(1, number ? INT64 : BYTES).list(2, Thrift.I32, 2).zigzag(0);
    meta.zigzag(3).list(3, Thrift.TEXT, 1).string(name).i32(4, 0).i64(5, rows.size());
    meta.i64(6, size).i64(7, size).i64(9, offset);
    chunks.raw(new Thrift().i64(2, offset).field(3, Thrift.STRUCT).raw(meta.end()).end());
  }

  /// Structures in Thrift's compact form.
  private static final class Thrift {
    static final int I32 = 5;
    static final int I64 = 6;
    static final int TEXT = 8;
    static final int LIST = 9;
    static final int STRUCT = 12;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int last;

    Thrift field(int id, int type) {
      out.write(((id - last) << 4) | type);
      last = id;
      return this;
    }

    Thrift i32(int id, int value) {
      return field(id, I32).zigzag(value);
    }

    Thrift i64(int id, long value) {
      return field(id, I64).zigzag(value);
    }

    Thrift text(int id, String text) {
      return field(id, TEXT).string(text);
    }

    Thrift list(int id, int type, int size) {
      return field(id, LIST).listOf(type, size);
    }

    Thrift listOf(int type, int size) {
      out.write((size << 4) | type);
      return this;
    }

    Thrift string(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      varint(bytes.length);
      return raw(bytes);
    }

    Thrift zigzag(long value) {
      varint((value << 1) ^ (value >> 63));
      return this;
    }

    private void varint(long value) {
      long rest = value;
      while ((rest & ~0x7fL) != 0) {
        out.write((int) ((rest & 0x7f) | 0x80));
        rest >>>= 7;
      }
      out.write((int) rest);
    }

    Thrift raw(byte[] bytes) {
      out.writeBytes(bytes);
      return this;
    }

    byte[] end() {
      out.write(0);
      return out.toByteArray();
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }
}
