package org.nimbench.example;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/** Writes what the partners send, good and dirty, and the list of what is to become of it. */
final class PartnerFiles {
  /** The day of the story: what came later waits to be imported by hand. */
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 4);

  private PartnerFiles() {}

  /** Writes all of it below a folder and hands back the truths, in the order of receipt. */
  static List<Planted> write(Path directory, Scene scene, Progress progress) {
    List<Delivery> all = new ArrayList<>();
    for (Quarter quarter : Quarter.all(PlantedTruth.northvale())) {
      progress.check();
      all.addAll(GoodFiles.of(scene, quarter));
    }
    all.addAll(GoodFiles.ofYears(scene));
    progress.check();
    all.addAll(DirtyFiles.of(scene));
    progress.at(0, all.size(), Words.text("example.progress.partners"));
    all.forEach(one -> TextFile.write(directory.resolve(one.truth().file()), one.bytes()));
    List<Planted> truths =
        all.stream()
            .map(Delivery::truth)
            .sorted(
                Comparator.comparing(Planted::isDirty)
                    .thenComparing(Planted::received)
                    .thenComparing(Planted::file))
            .toList();
    TextFile.write(directory.resolve(TruthFile.NAME), TruthFile.text(truths));
    return truths;
  }

  /** What had come by the day of the story, in order of receipt: what the workspace starts with. */
  static List<Planted> come(List<Planted> truths) {
    return truths.stream()
        .filter(one -> !one.received().isAfter(TODAY))
        .sorted(Comparator.comparing(Planted::received).thenComparing(Planted::file))
        .toList();
  }
}
