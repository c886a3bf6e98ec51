package org.nimbench.store;

import java.sql.Connection;
import java.sql.SQLException;

/** The numbers of the words and types that records point to. */
record Vocabulary(TermNumbers suppliers, TermNumbers areas, TermNumbers outcomes, int[] types) {
  static Vocabulary of(Connection connection) throws SQLException {
    return new Vocabulary(
        new TermNumbers(connection, TermLists.SUPPLIER),
        new TermNumbers(connection, TermLists.AREA),
        new TermNumbers(connection, TermLists.OUTCOME),
        OffenceTypeTable.storedNumbers(connection));
  }
}
