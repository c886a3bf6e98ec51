package org.nimbench.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Transaction;
import org.nimbench.store.Workspace;

/** Which numbers were given out: an id that was removed is never given to anything else. */
final class Numbers {
  static final String KIND = "desk-numbers";
  static final String FORMAT = "nimbench.desk-numbers/1";
  private static final String ID = "numbers";
  private static final String GIVEN = "given";

  private final Workspace workspace;

  Numbers(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The next id that begins with a letter. */
  String next(Transaction transaction, String letter) {
    Map<String, Integer> given = given();
    int number = given.getOrDefault(letter, 0) + 1;
    keep(transaction, given, letter, number);
    return letter + number;
  }

  /** Makes sure that an id that came from elsewhere is not given out again. */
  void use(Transaction transaction, String letter, String id) {
    int number = number(letter, id);
    Map<String, Integer> given = given();
    if (number > given.getOrDefault(letter, 0)) {
      keep(transaction, given, letter, number);
    }
  }

  /**
   * The number in an id.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if the id is not the letter and a number
   */
  static int number(String letter, String id) {
    if (!id.matches(letter + "[1-9]\\d{0,8}")) {
      throw Problem.of(ProblemKind.USAGE, "desk.id.unreadable", "", id, letter + "1").asException();
    }
    return Integer.parseInt(id.substring(letter.length()));
  }

  /** The last number given out, by letter. */
  Map<String, Integer> given() {
    Map<String, Integer> given = new TreeMap<>();
    Optional<StoredDocument> kept = workspace.document(KIND, ID);
    if (kept.isPresent()) {
      JsonNode tree = Formats.read(kept.get().json(), FORMAT, KIND);
      Formats.onlyThese(tree, KIND, "format", GIVEN);
      Formats.required(tree, GIVEN, KIND)
          .properties()
          .forEach(letter -> given.put(letter.getKey(), letter.getValue().asInt()));
    }
    return given;
  }

  private static void keep(
      Transaction transaction, Map<String, Integer> given, String letter, int number) {
    given.put(letter, number);
    ObjectNode tree = Formats.trees().createObjectNode();
    tree.put("format", FORMAT);
    ObjectNode letters = tree.putObject(GIVEN);
    given.forEach(letters::put);
    transaction.putDocument(new StoredDocument(KIND, ID, tree.toString()));
  }
}
