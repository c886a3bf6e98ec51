package org.nimbench.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.document.Block.Align;
import org.nimbench.document.Block.Column;
import org.nimbench.document.Block.Labelled;
import org.nimbench.document.Block.Role;

/** Made-up documents that hold every kind of block and text. */
final class SampleDocument {
  static final Instant MADE = Instant.parse("2025-11-07T09:00:00Z");

  /** Characters that a face may lack or a writer may spoil. */
  static final String HARD_CHARACTERS = "ŵ ŷ â ê ï – — ’ ‘ “ ” − ≤ ≥ × · ² £ € … ● ■ ▲ & < > \"";

  static final int LONG_TABLE_ROWS = 110;

  private SampleDocument() {}

  static Document.Furniture furniture() {
    return new Document.Furniture(
        "Northvale tasking and co-ordination group",
        "Official-Sensitive",
        "Problem profile PP-2025-07",
        "PARTNER release · draft 0.2 · 07/11/2025");
  }

  /** A short product: its title is Heading 1, its sections Heading 2. */
  static Document profile() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Table(
            "control",
            "",
            "Document control: marking, author, data and review",
            List.of(column("Item", Align.START, 0.2), column("Entry", Align.START, 0.8)),
            List.of(
                List.of("Marking", "OFFICIAL-SENSITIVE. Contains no personal data"),
                List.of("Author", "H. Ashdene, Community Safety Analyst"),
                List.of("Data as at", "20 October 2025; later corrections are not included")),
            false,
            List.of(),
            List.of()));
    blocks.add(new Block.Contents("Contents", 2));
    blocks.add(new Block.ListOfCaptions("Figures", Series.FIGURE));
    blocks.add(new Block.ListOfCaptions("Tables", Series.TABLE));
    blocks.add(new Block.PageBreak("the scanning begins"));
    scanning(blocks);
    analysis(blocks);
    response(blocks);
    return document("Thefts from vehicles, Ryehaven", blocks);
  }

  /** A draft with readers' comments, which the other two have none of. */
  static Document commented() {
    Instant when = Instant.parse("2025-11-04T14:02:00Z");
    return document(
        "Commented",
        List.of(
            new Block.Heading("a", 2, "1", "Summary"),
            new Block.Remark("J. March", when, "Say why."),
            Block.Paragraph.of("It rose."),
            new Block.Remark("Nimbench", when, "Re-read & check."),
            new Block.Remark("P. Lind", when, "Agreed."),
            new Block.Table(
                "bare",
                "",
                "Two days",
                List.of(new Block.Column("Day", Block.Align.START, 1)),
                List.of(List.of("Monday"), List.of("Tuesday")),
                false,
                List.of(),
                List.of()),
            new Block.Remark("P. Lind", when, "Which week?")));
  }

  private static void scanning(List<Block> blocks) {
    blocks.add(new Block.Heading("scanning", 2, "1", "Scanning"));
    blocks.add(
        new Block.Paragraph(
            Role.STATUTORY, List.of(text("Two wards, 12 months to 5 October 2025; n = 141"))));
    blocks.add(
        new Block.Paragraph(
            Role.LEAD,
            List.of(
                text("Vans left all day at two car parks near the station lose their tools."))));
    blocks.add(
        new Block.Paragraph(
            Role.KEY_FINDING,
            List.of(
                new Inline.Strong("Tools are stolen in the afternoon from vans left all day."),
                text(" Of 141 thefts, "),
                new Inline.LiveValue("58"),
                text(" (41%) are on 1% of the area ("),
                new Inline.Reference("months"),
                text("). Confidence: high on place and time, low on who."))));
    blocks.add(
        new Block.Paragraph(
            Role.BODY,
            List.of(
                text("Recorded thefts from vehicles rose from "),
                new Inline.LiveValue("412"),
                text(" to "),
                new Inline.LiveValue("467"),
                text(" (+13%), outside the usual range ("),
                new Inline.Reference("months"),
                text(", "),
                new Inline.Reference("wards"),
                text("). The analysis is in "),
                new Inline.Reference("analysis"),
                text("; "),
                new Inline.Emphasis("Ryehaven"),
                text(" is read with Carrowmere. The guidance is at "),
                new Inline.Link(
                    "the College of Policing", "https://www.college.police.uk/a?b=1&c=2"),
                text("."))));
    blocks.add(
        new Block.Figure(
            "months",
            "Thefts have been above average for eight months running",
            "Thefts from vehicles per month, Ryehaven, October 2022 to September 2025",
            SampleDrawing.chart(62),
            stamp()));
    blocks.add(
        new Block.ListBlock(
            true,
            List.of(
                List.of(
                    finding("Thefts rose", " from 412 to 467 (+13%); outside the usual range.")),
                List.of(
                    finding("One place leads.", " The station holds 58 of 141 thefts (41%).")))));
  }

  private static void analysis(List<Block> blocks) {
    blocks.add(new Block.Heading("analysis", 2, "2", "Analysis"));
    blocks.add(new Block.Heading("where", 3, "2.1", "Where"));
    blocks.add(Block.Paragraph.of("Places are counted to the nearest street " + HARD_CHARACTERS));
    blocks.add(
        new Block.Figure(
            "plan",
            "Two car parks hold 58 of 141 thefts (41%)",
            "Kernel density, quartic, 300 m, cells of 50 m",
            SampleDrawing.plan(),
            stamp()));
    blocks.add(
        new Block.ListBlock(
            false,
            List.of(
                List.of(Block.Paragraph.of("Rear doors are peeled, not forced.")),
                List.of(
                    Block.Paragraph.of("Tools are taken from:"),
                    new Block.ListBlock(
                        false,
                        List.of(
                            List.of(Block.Paragraph.of("trade vans parked all day")),
                            List.of(Block.Paragraph.of("vans left overnight on the street"))))),
                List.of(Block.Paragraph.of("Nobody watches the car parks after 13:00.")))));
    blocks.add(new Block.Heading("who", 4, "", "Who was described"));
    blocks.add(
        new Block.Paragraph(
            Role.QUOTE,
            List.of(
                text("Maen nhw’n dod yn y prynhawn; mae’r ŵyn a’r tŷ yn dawel wedyn."),
                new Inline.LineBreak(),
                text("Resident of Quay Road, survey of March 2025"))));
    blocks.add(new Block.Heading("when", 3, "2.2", "When"));
    blocks.add(wards());
    blocks.add(Block.Paragraph.of("A high rank is not in itself an exception."));
  }

  private static void response(List<Block> blocks) {
    blocks.add(new Block.Heading("response", 2, "3", "Response options (SARA)"));
    blocks.add(
        new Block.ListBlock(
            true,
            List.of(
                List.of(Block.Paragraph.of("Close the hedge gap by the railway.")),
                List.of(Block.Paragraph.of("Name a manager for both car parks.")),
                List.of(Block.Paragraph.of("Mark tools at the builders’ merchants.")))));
    blocks.add(longTable());
    blocks.add(new Block.Paragraph(Role.NOTE, List.of(text("Counts below 5 are hidden."))));
    blocks.add(
        new Block.ListBlock(
            true, List.of(List.of(Block.Paragraph.of("Counting begins again here.")))));
  }

  private static Block.Table wards() {
    return new Block.Table(
        "wards",
        "Only Ryehaven Quay lies beyond the limits of the group",
        "Thefts by ward before and now with the change",
        List.of(
            column("Ward", Align.START, 0.34),
            column("Before", Align.END, 0.14),
            column("Now", Align.END, 0.14),
            column("Change", Align.END, 0.14),
            column("Reading", Align.START, 0.24)),
        List.of(
            List.of("Marketside", "1,771", "1,846", "+4%", "Within limits"),
            List.of("Ryehaven Quay", "58", "94", "+62%", "Above 95% limit"),
            List.of("Not located", "14", "12", "−14%", "–"),
            List.of("All", "1,843", "1,952", "+6%", "Within limits")),
        true,
        List.of(1),
        stamp());
  }

  private static Block.Table longTable() {
    List<Column> columns = new ArrayList<>();
    columns.add(column("Street", Align.START, 0.3));
    for (String month : List.of("Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct")) {
      columns.add(column(month, Align.END, 0.1));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < LONG_TABLE_ROWS; row++) {
      List<String> cells = new ArrayList<>();
      cells.add("Street number " + (row + 1));
      for (int month = 0; month < columns.size() - 1; month++) {
        cells.add(String.valueOf((row * 7 + month * 13) % 31));
      }
      rows.add(cells);
    }
    return new Block.Table(
        "streets",
        "Thefts are spread over a hundred streets",
        "Thefts by street and month",
        columns,
        rows,
        false,
        List.of(),
        List.of());
  }

  /** A long product: a cover title, sections of level 1, an appendix. */
  static Document assessment() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Picture(SampleDrawing.plan()));
    blocks.add(SampleParts.facts());
    blocks.add(new Block.Contents("Contents", 2));
    blocks.add(new Block.ListOfCaptions("Figures", Series.FIGURE));
    blocks.add(new Block.ListOfCaptions("Tables", Series.TABLE));
    blocks.add(new Block.Heading("summary", 1, "1", "Executive summary"));
    blocks.add(Block.Paragraph.of("Recorded crime in Northvale is stable."));
    blocks.add(SampleParts.box());
    blocks.add(SampleParts.panels());
    blocks.add(SampleParts.matrix());
    blocks.add(new Block.Heading("area", 2, "1.1", "The area"));
    blocks.add(figure("area-figure"));
    blocks.add(new Block.Heading("themes", 1, "2", "Themes"));
    blocks.add(Block.Paragraph.of("Burglary fell."));
    blocks.add(new Block.PageBreak(null));
    blocks.add(new Block.Heading("data", 1, "A", "Data quality statement"));
    blocks.add(figure("data-figure"));
    blocks.add(wards());
    blocks.add(SampleParts.wide());
    blocks.add(new Block.Heading("sources", 1, "C", "Definitions and sources"));
    blocks.add(Block.Paragraph.of("The pages stand upright again."));
    return document("Strategic Assessment 2025", blocks);
  }

  static Block.Figure figure(String id) {
    return new Block.Figure(
        id, "Burglary has been below average", "Per month", SampleDrawing.chart(60), stamp());
  }

  static Document document(String title, List<Block> blocks) {
    return new Document(
        title,
        "Problem profile for the tasking group. Two wards, 12 months to 5 October 2025",
        "Where, when and how tools are stolen from vans in Ryehaven",
        furniture(),
        MADE,
        blocks);
  }

  private static List<Labelled> stamp() {
    return List.of(
        new Labelled("Source", "Set 1, police recorded crime; police.uk under the OGL."),
        new Labelled("n", "141."),
        new Labelled("Located", "139 (98.6%)."),
        new Labelled("Method", "XmR chart; average and limits of the first 24 months, then held."),
        new Labelled("Evidence", "E-003 v2, made 07/11/2025, 2b77-01fa"));
  }

  private static Block.Paragraph finding(String first, String rest) {
    return new Block.Paragraph(
        Role.KEY_FINDING, List.of(new Inline.Strong(first), new Inline.Text(rest)));
  }

  private static Inline text(String words) {
    return new Inline.Text(words);
  }

  private static Column column(String heading, Align align, double share) {
    return new Column(heading, align, share);
  }
}
