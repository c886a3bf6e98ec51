package org.nimbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Words;
import org.nimbench.products.FigureFiles;
import org.nimbench.study.Evidence;
import org.nimbench.study.EvidenceFiles;
import org.nimbench.study.Recipe;
import org.nimbench.study.Studies;

/** Answers a recipe, writes its files and prints its summary. */
final class Analysis {
  private final Surroundings surroundings;
  private final AnalysisOptions options;

  Analysis(Surroundings surroundings, AnalysisOptions options) {
    this.surroundings = surroundings;
    this.options = options;
  }

  int run(Recipe recipe) {
    Desk desk = new Desk(surroundings, options.json);
    FigureFiles.checkKnown(options.files());
    return desk.reading(
        options.workspace,
        workspace -> {
          Studies studies = surroundings.studies(workspace);
          Evidence evidence = studies.answer(recipe, null, desk.progress());
          FigureFiles files = new FigureFiles(workspace, studies, surroundings.clock());
          for (Path file : options.files()) {
            files.write(evidence, file, options.marking, desk.progress());
          }
          desk.print(EvidenceFiles.summary(evidence), lines(evidence));
          return 0;
        });
  }

  private String[] lines(Evidence evidence) {
    List<String> lines = new ArrayList<>();
    lines.add(evidence.telling().title());
    lines.add(evidence.telling().finding());
    lines.add(
        Words.text(
            "cli.analysis.counted",
            evidence.stamp().n(),
            evidence.stamp().located(),
            evidence.stamp().used()));
    evidence
        .stamp()
        .excludedInWords()
        .forEach((reason, count) -> lines.add("  " + count + " " + reason));
    lines.addAll(evidence.telling().cautionsInWords());
    options.files().forEach(file -> lines.add(Words.text("cli.written", file)));
    return lines.toArray(String[]::new);
  }
}
