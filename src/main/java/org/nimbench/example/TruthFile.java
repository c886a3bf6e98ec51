package org.nimbench.example;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;

/** The list of what is to become of each partner's file, for people and for programs. */
final class TruthFile {
  static final String NAME = "examples/truth.csv";

  private static final String HEADINGS =
      "file,set,supplier,received,covers,end,read,stored,duplicate,revised,withdrawn,quarantined,"
          + "notLocated,unmapped,dropped,because,what\n";
  private static final String BAR = "|";

  private TruthFile() {}

  /** The list as text; lists within a cell stand between bars. */
  static String text(List<Planted> truths) {
    return truths.stream().map(TruthFile::line).collect(Collectors.joining("", HEADINGS, ""));
  }

  private static String line(Planted truth) {
    Planted.Counts counts = truth.counts();
    return Stream.of(
                truth.file(),
                truth.set().key(),
                '"' + truth.supplier() + '"',
                truth.received(),
                truth.covers() == null ? "" : truth.covers().code(),
                truth.end(),
                counts.read(),
                counts.stored(),
                counts.duplicate(),
                counts.revised(),
                counts.withdrawn(),
                counts.quarantined(),
                counts.notLocated(),
                counts.unmapped(),
                String.join(BAR, truth.dropped()),
                String.join(BAR, truth.because()),
                '"' + truth.what() + '"')
            .map(Object::toString)
            .collect(Collectors.joining(","))
        + "\n";
  }

  /** Reads the list back. */
  static List<Planted> read(String text) {
    return text.lines().skip(1).map(TruthFile::planted).toList();
  }

  private static Planted planted(String line) {
    String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
    int[] counts = Stream.of(cells).skip(6).limit(8).mapToInt(Integer::parseInt).toArray();
    return new Planted(
        cells[0],
        SetKey.parse(cells[1]),
        cells[2].replace("\"", ""),
        LocalDate.parse(cells[3]),
        cells[4].isEmpty() ? null : Period.parse(cells[4]),
        Planted.End.valueOf(cells[5]),
        new Planted.Counts(
            counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7]),
        list(cells[14]),
        list(cells[15]),
        cells[16].replace("\"", ""));
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
  }
}
