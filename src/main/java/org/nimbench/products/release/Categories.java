package org.nimbench.products.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.nimbench.disclosure.release.Dimension;
import org.nimbench.disclosure.release.Partition;
import org.nimbench.kernel.OffenceType;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/**
 * The categories of a workspace's sets, each under one name: a filter for burglary and the row
 * Burglary of a table by type are one number, so that they must be one category.
 */
final class Categories {
  /** What records are under whose word means no category. */
  static final String UNMAPPED = "unmapped";

  private final Workspace workspace;
  private final Progress progress;
  private final Map<SetKey, List<String>> present = new HashMap<>();

  Categories(Workspace workspace, Progress progress) {
    this.workspace = workspace;
    this.progress = progress;
  }

  /** Codes of the categories that some record of a set has, in alphabetical order. */
  List<String> present(SetKey set) {
    return present.computeIfAbsent(set, this::read);
  }

  private List<String> read(SetKey set) {
    TreeSet<String> codes = new TreeSet<>();
    for (short type : workspace.incidents(set, progress).types()) {
      codes.add(type < 0 ? UNMAPPED : OffenceTypes.all().get(type).code());
    }
    return List.copyOf(codes);
  }

  /** The category that words of a filter mean together; empty for the whole set. */
  String of(SetKey set, List<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    if (isAllCrime(set, words)) {
      return OffenceTypes.ALL_CRIME;
    }
    List<String> codes = codes(set, words);
    return codes.isEmpty() ? String.join("+", new TreeSet<>(words)) : String.join("+", codes);
  }

  private static boolean isAllCrime(SetKey set, List<String> words) {
    return set.equals(SetKey.POLICE_CRIME) && words.equals(List.of(OffenceTypes.ALL_CRIME));
  }

  /** How what a filter means is divided into categories; empty where it is one of them. */
  List<Partition> divisions(SetKey set, List<String> words) {
    List<String> codes = words.isEmpty() ? present(set) : codes(set, words);
    String whole = of(set, words);
    return codes.isEmpty() || codes.contains(whole)
        ? List.of()
        : List.of(new Partition(Dimension.CATEGORY, whole, codes));
  }

  private List<String> codes(SetKey set, List<String> words) {
    TreeSet<String> codes = new TreeSet<>();
    for (String word : words) {
      OffenceTypes.meaning(set, word).forEach(type -> codes.add(type.code()));
    }
    List<String> known = new ArrayList<>(codes);
    known.retainAll(present(set));
    // Nothing of it is held: whatever it is called, it is nought.
    return known.isEmpty() && codes.size() == 1 ? List.copyOf(codes) : known;
  }

  /** The category that a row of a table by type counts; what is not known has its own name. */
  static String ofRow(SetKey set, String label) {
    return OffenceTypes.of(set).stream()
        .filter(type -> type.labelInTables().equals(label))
        .map(OffenceType::code)
        .findFirst()
        .orElse(label.equals(Words.text("study.label.unmapped")) ? UNMAPPED : label);
  }
}
