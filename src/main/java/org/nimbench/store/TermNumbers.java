package org.nimbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives each word of a kind its number, a new one to a new word. */
final class TermNumbers {
  private final Connection connection;
  private final String kind;
  private final Map<String, Integer> numbers = new HashMap<>();

  TermNumbers(Connection connection, String kind) throws SQLException {
    this.connection = connection;
    this.kind = kind;
    List<String> known = TermLists.list(connection, kind);
    for (int i = 0; i < known.size(); i++) {
      numbers.put(known.get(i), i);
    }
  }

  /** Null for null. */
  @Nullable Integer of(@Nullable String word) throws SQLException {
    return word == null ? null : number(word);
  }

  int number(String word) throws SQLException {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int next = numbers.size();
    Sql.update(connection, "INSERT INTO terms VALUES (?, ?, ?)", kind, next, word);
    numbers.put(word, next);
    return next;
  }

  /** −1 where the workspace does not have the word. */
  int find(String word) {
    return numbers.getOrDefault(word, -1);
  }
}
