package org.nimbench.document;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.document.Block.Align;
import org.nimbench.document.Block.Column;
import org.nimbench.document.Block.Labelled;

/** The blocks that only long documents need. */
final class SampleParts {
  private static final List<String> CRITERIA =
      List.of("Volume", "Trend", "Peers", "Harm ×2", "Influence", "Public");
  private static final List<String> WARDS =
      List.of(
          "Marketside",
          "Millrace",
          "Fallowgate",
          "Ryehaven Quay",
          "Larkhollow",
          "Kestrel Park",
          "Hartsmoor",
          "Brackwick",
          "Oxbow",
          "Elmcroft",
          "Quarrydown",
          "Not located",
          "Northvale");

  private SampleParts() {}

  static Block.Facts facts() {
    return new Block.Facts(
        List.of(
            new Labelled("Period", "October 2024 to September 2025"),
            new Labelled("Compared with", "the twelve months before"),
            new Labelled(
                "Release class",
                "PARTNER: responsible authorities and co-operating bodies. A PUBLIC version is"
                    + " issued separately")));
  }

  static Block.KeyBox box() {
    return new Block.KeyBox(
        "At a glance",
        List.of(
            Block.Paragraph.of(
                "Recorded crime in Northvale is stable. Burglary has fallen and vehicle crime has"
                    + " risen, each by more than chance explains."),
            new Block.ListBlock(
                false,
                List.of(
                    List.of(
                        Block.Paragraph.of(
                            "Vehicle crime joins the priorities; residential burglary leaves them"
                                + " and becomes a standing measure, reported at every meeting.")),
                    List.of(Block.Paragraph.of("One hotspot is new.")))),
            Block.Paragraph.of("Of 31 actions, 24 are complete.")));
  }

  static Block.Panels panels() {
    return new Block.Panels(
        "headline",
        "Headline figures, twelve months to 30 September 2025",
        "Five headline figures: two outside the usual range and falling, one rising",
        List.of(
            panel(
                "All recorded crime", "9,410", "+2% from 9,219", "Within usual range", Tone.PLAIN),
            panel("Residential burglary", "347", "−16% from 412", "Outside: fell", Tone.BETTER),
            panel("Vehicle offences", "641", "+13% from 566", "Outside: rose", Tone.WORSE),
            panel("Violence with injury", "1,184", "−2% from 1,207", "Watch", Tone.WATCH),
            panel("ASB reports", "3,127", "−10% from 3,486", "No range", Tone.QUIET)),
        List.of(new Labelled("Line", "36 months to September 2025, each on its own scale.")));
  }

  private static Panel panel(String label, String value, String change, String word, Tone tone) {
    return new Panel(
        label, value, List.of(change, "70.1 per 1,000 people"), SampleDrawing.spark(), word, tone);
  }

  static Block.Table matrix() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Rank", Align.MIDDLE, 0.07));
    columns.add(new Column("Theme", Align.START, 0.33));
    CRITERIA.forEach(name -> columns.add(new Column(name, Align.MIDDLE, 0.09)));
    columns.add(new Column("Total", Align.END, 0.06));
    List<List<String>> rows = new ArrayList<>();
    List<CellLook> looks = new ArrayList<>();
    List<String> themes = List.of("Domestic abuse", "Night-time violence", "Road safety", "Fires");
    for (int row = 0; row < themes.size(); row++) {
      List<String> cells = new ArrayList<>(List.of((row + 1) + "=", themes.get(row)));
      looks.add(CellLook.twoLines(row, 1, "One crime in five; highest severity"));
      for (int column = 0; column < CRITERIA.size(); column++) {
        int score = (row * 7 + column * 3) % 5 + 1;
        cells.add(String.valueOf(score));
        looks.add(CellLook.grounded(row, column + 2, Ground.step(score)));
      }
      cells.add(row == 0 ? "27" : "Late");
      looks.add(CellLook.toned(row, columns.size() - 1, row == 0 ? Tone.BETTER : Tone.WATCH));
      rows.add(cells);
    }
    return new Block.Table(
        "matrix",
        "Domestic abuse and violence score highest",
        "Scores of four themes on six criteria",
        columns,
        rows,
        false,
        List.of(),
        List.of(new Labelled("Scale", "1 low to 5 high; darker is higher.")),
        looks);
  }

  /** Fourteen columns, some in groups: too wide for an upright page. */
  static Block.Landscape wide() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Ward", Align.START, 0.16));
    columns.add(new Column("People", Align.END, 0.07));
    for (String group : List.of("All crime", "Burglary", "Vehicle offences", "Violence", "ASB")) {
      columns.add(new Column("count", Align.END, 0.07, group));
      columns.add(new Column("rate", Align.END, 0.07, group));
    }
    columns.add(new Column("Robbery", Align.END, 0.07));
    columns.add(new Column("Hate crime", Align.END, 0.07));
    List<List<String>> rows = new ArrayList<>();
    for (String ward : WARDS) {
      List<String> cells = new ArrayList<>(List.of(ward));
      while (cells.size() < columns.size()) {
        cells.add(String.valueOf((rows.size() * 31 + cells.size() * 17) % 97));
      }
      rows.add(cells);
    }
    rows.get(0).set(3, "253.5 ▲");
    rows.get(4).set(13, "*");
    Block.Table table =
        new Block.Table(
            "ward-profile",
            "Marketside is high on three rates",
            "Counts and rates by ward",
            columns,
            rows,
            true,
            List.of(),
            List.of(new Labelled("Rates", "per 1,000 people; * hidden, 1 to 4.")),
            List.of(
                CellLook.grounded(0, 3, Ground.NOTICE), CellLook.grounded(4, 13, Ground.HIDDEN)));
    return new Block.Landscape(
        List.of(
            new Block.Heading("profile", 1, "B", "Ward profile"),
            new Block.Paragraph(
                Block.Role.LEAD,
                List.of(
                    new Inline.Text(
                        "Three wards stand out from the others on most of the measures below, as"
                            + " they did in the assessment of the year before."))),
            table));
  }
}
