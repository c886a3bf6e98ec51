package org.nimbench.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.store.Incidents;
import org.nimbench.store.Workspace;

/** Makes the stamp of an answer. */
final class Stamps {
  private Stamps() {}

  /**
   * The stamp of an answer.
   *
   * @param method the method in one line
   * @param shown the parameters as used, with units, in print order
   * @param selection what was counted
   * @param alsoFrom names of layers and denominators the answer was made from as well
   */
  static Stamp of(
      Question question,
      String method,
      Map<String, String> shown,
      Selection selection,
      List<String> alsoFrom) {
    Workspace workspace = question.records().workspace();
    SetKey set = question.filter().set();
    List<DataVersion> versions = new ArrayList<>();
    versions.add(selection.incidents().version());
    alsoFrom.forEach(name -> versions.add(workspace.version(name)));
    return new Stamp(
        source(workspace, set, selection.incidents()),
        workspace.coverage(set).newestExtract(),
        set,
        question.filter().inWords(),
        method,
        shown,
        selection.n(),
        selection.located(),
        selection.used().length,
        selection.excluded(),
        versions,
        Program.VERSION,
        question.recipe().seed(),
        question.today());
  }

  /** Those who sent this set, and no other: a workspace has words of many suppliers. */
  private static String source(Workspace workspace, SetKey set, Incidents incidents) {
    String suppliers = String.join(", ", workspace.coverage(set).bySupplier().keySet());
    if (incidents.superseded() > 0) {
      return Words.text(
          "study.source.superseded",
          suppliers,
          set.inWords(),
          Figures.count(incidents.superseded()));
    }
    return set.equals(SetKey.POLICE_CRIME)
        ? Words.text("study.source.police-uk", suppliers)
        : Words.text("study.source.other", suppliers, set.inWords());
  }

  /** A parameter with its unit, as a stamp prints it: {@code 300 m}. */
  static String shown(Parameter parameter, double value) {
    String number =
        value == Math.rint(value) ? Figures.count((long) value) : Figures.decimal(value, 1);
    return parameter.unit().isEmpty() ? number : number + " " + parameter.unit();
  }

  /** An ordered map of label and value in turn. */
  static Map<String, String> pairs(String... labelsAndValues) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = 0; i < labelsAndValues.length; i += 2) {
      pairs.put(labelsAndValues[i], labelsAndValues[i + 1]);
    }
    return pairs;
  }
}
