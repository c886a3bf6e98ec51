package org.nimbench.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fetches what an incoming file is compared with. */
final class StoredRowsQuery {
  private static final String GROUP = " WHERE set_id = ? AND supplier_id = ? AND month = ?";

  private StoredRowsQuery() {}

  static StoredRows run(Connection connection, int set, int supplier, int month, Set<Long> without)
      throws SQLException {
    String group =
        without.isEmpty() ? GROUP : GROUP + " AND batch_id NOT IN (" + list(without) + ")";
    int most =
        Math.toIntExact(
            Sql.number(connection, "SELECT count(*) FROM incidents" + group, set, supplier, month));
    Filling filling = new Filling(most);
    if (most > 0) {
      try (PreparedStatement query =
          connection.prepareStatement(
              "SELECT rec_id, src_key, row_hash FROM incidents"
                  + group
                  + " AND withdrawn = 0 ORDER BY rec_id")) {
        query.setInt(1, set);
        query.setInt(2, supplier);
        query.setInt(3, month);
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) {
            filling.take(rows.getLong(1), rows.getBytes(2), rows.getLong(3));
          }
        }
      }
    }
    return filling.done();
  }

  private static String list(Set<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static final class Filling {
    private final long[] records;
    private final long[] keys;
    private final long[] rests;
    private final long[] contents;
    private int size;

    Filling(int most) {
      records = new long[most];
      keys = new long[most];
      rests = new long[most];
      contents = new long[most];
    }

    void take(long record, byte @Nullable [] key, long content) {
      records[size] = record;
      if (key != null) {
        ByteBuffer bytes = ByteBuffer.wrap(key);
        keys[size] = bytes.getLong();
        rests[size] = bytes.getLong();
      }
      contents[size++] = content;
    }

    StoredRows done() {
      return new StoredRows(first(records), first(keys), first(rests), first(contents));
    }

    private long[] first(long[] all) {
      return size == all.length ? all : Arrays.copyOf(all, size);
    }
  }
}
