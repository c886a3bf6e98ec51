package org.nimbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nimbench.kernel.OffenceType;
import org.nimbench.kernel.OffenceTypes;

/**
 * The code table as the workspace knows it. Records point to its numbers, so a program whose list
 * has another order still reads an older workspace rightly.
 */
final class OffenceTypeTable {
  private record Numbered(int number, String key) {}

  private static final Map<String, Integer> INDEXES =
      OffenceTypes.all().stream()
          .collect(Collectors.toUnmodifiableMap(OffenceType::key, OffenceType::number));

  private OffenceTypeTable() {}

  /** Adds the types that this program knows and the workspace does not. */
  static boolean addMissing(Connection connection) throws SQLException {
    boolean added = false;
    for (OffenceType type : OffenceTypes.all()) {
      int changed =
          Sql.update(
              connection,
              "INSERT INTO offence_types SELECT coalesce(max(type_id) + 1, 0), ?1, ?2, ?3"
                  + " FROM offence_types HAVING NOT EXISTS"
                  + " (SELECT 1 FROM offence_types WHERE code = ?1)",
              type.key(),
              type.label(),
              type.group());
      added |= changed > 0;
    }
    return added;
  }

  /** By stored number + 1: the index into {@code OffenceTypes.all()}, −1 where it is not known. */
  static short[] currentIndexes(Connection connection) throws SQLException {
    List<Numbered> stored = stored(connection);
    int most = stored.stream().mapToInt(Numbered::number).max().orElse(-1);
    short[] indexes = new short[most + 2];
    Arrays.fill(indexes, (short) -1);
    for (Numbered type : stored) {
      indexes[type.number() + 1] = (short) indexOf(type.key());
    }
    return indexes;
  }

  /** By index into {@code OffenceTypes.all()}: the stored number. */
  static int[] storedNumbers(Connection connection) throws SQLException {
    int[] numbers = new int[OffenceTypes.all().size()];
    for (Numbered type : stored(connection)) {
      int index = indexOf(type.key());
      if (index >= 0) {
        numbers[index] = type.number();
      }
    }
    return numbers;
  }

  private static List<Numbered> stored(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        "SELECT type_id, code FROM offence_types",
        row -> new Numbered(row.getInt(1), row.getString(2)));
  }

  private static int indexOf(String key) {
    return INDEXES.getOrDefault(key, -1);
  }
}
