package org.nimbench.intake;

import java.nio.file.Path;
import java.util.List;
import org.nimbench.intake.layout.Forms;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.layout.Mappings;
import org.nimbench.intake.layout.SetForm;
import org.nimbench.intake.reading.HeadingScore;
import org.nimbench.intake.reading.RowReader;
import org.nimbench.intake.reading.Table;
import org.nimbench.intake.reading.Tables;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.store.Batch;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** Says what files are before anybody has said it: by what came before, then by their headings. */
final class Recognising {
  private static final HeadingScore ANY_SET =
      cells -> Forms.prescribed().stream().mapToInt(form -> known(form, cells)).max().orElse(0);

  private Recognising() {}

  static Recognised of(Workspace workspace, List<Path> paths, Progress progress) {
    List<Mapping> remembered = MappingMemory.all(workspace);
    try (Tables tables = Tables.in(paths, ANY_SET, progress)) {
      List<Recognised> known =
          tables.tables().stream()
              .map(table -> of(workspace, table, remembered))
              .filter(one -> one.set() != null)
              .toList();
      boolean isOne = known.stream().map(Recognised::set).distinct().count() == 1;
      return isOne ? known.get(0) : Recognised.UNKNOWN;
    }
  }

  private static int known(SetForm form, List<String> cells) {
    return (int) cells.stream().filter(cell -> !cell.isBlank()).filter(form::knows).count();
  }

  private static Recognised of(Workspace workspace, Table table, List<Mapping> remembered) {
    if (CorrectedRows.isCorrected(table)) {
      return corrected(workspace, table);
    }
    List<Mapping> same =
        remembered.stream().filter(one -> Mappings.isFor(one, table.headings())).toList();
    List<SetKey> sets = same.stream().map(Mapping::set).distinct().toList();
    if (sets.size() == 1) {
      List<String> suppliers = same.stream().map(Mapping::supplier).distinct().toList();
      String supplier = suppliers.size() == 1 ? suppliers.get(0) : "";
      return new Recognised(
          sets.get(0),
          supplier,
          Words.text("intake.recognised.remembered", String.join(", ", suppliers)));
    }
    return Mappings.recognise(table.headings())
        .map(one -> new Recognised(one.set(), "", one.reason()))
        .orElse(Recognised.UNKNOWN);
  }

  /** Rows put right belong where their file went. */
  private static Recognised corrected(Workspace workspace, Table table) {
    try (RowReader rows = table.rows()) {
      String number = rows.hasNext() ? rows.next().cell(0) : "";
      return workspace.batches().stream()
          .filter(batch -> String.valueOf(batch.id()).equals(number))
          .findFirst()
          .map(Recognising::of)
          .orElse(Recognised.UNKNOWN);
    }
  }

  private static Recognised of(Batch batch) {
    return new Recognised(
        batch.about().set(),
        batch.about().supplier(),
        Words.text("intake.recognised.corrected", batch.id()));
  }
}
